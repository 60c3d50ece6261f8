/** What a row means for evidence and for people, in words that need no knowledge of AWS or Genesys Cloud. */
export interface Meaning {
  /** What somebody can do, as it follows `can`: `delete evidence`. Also its name in a file of who answers for what. */
  readonly can: string;
  /** Actions of AWS, or permissions of Genesys Cloud, that amount to it. The worst meaning stands first in the table. */
  readonly actions: readonly string[];
  /** What the resource has to be for it to mean that. @default anything */
  readonly on?: "evidence";
  /** Only a request with this value of a key does it. @default any */
  readonly asks?: { readonly key: string; readonly value: string };
  /** It is meant by a denial whose condition says this, and such a denial means nothing else. @default any row */
  readonly under?: RegExp;
}

/** Every action on everything. */
export const EVERYTHING = "do everything (administrator)";

/** What a sentence says of it where a part is denied as before. */
export const NOT_DENIED = "do everything that is not denied (administrator)";

/** What actions mean, the worst first. A row means each of those of which it holds an action. */
export const MEANINGS: readonly Meaning[] = [
  {
    can: "delete evidence",
    actions: [
      "s3:DeleteObject",
      "s3:DeleteObjectVersion",
      "s3:ReplicateDelete",
      "s3:PutLifecycleConfiguration",
      "s3:DeleteBucket",
    ],
    on: "evidence",
  },
  {
    can: "delete recordings",
    actions: ["recording:recording:delete", "recording:orphan:delete"],
  },
  {
    can: "change how long recordings are kept",
    actions: [
      "recording:recording:editRetention",
      "recording:screenRecording:editRetention",
      "recording:snippetRecording:editRetention",
      "recording:retentionPolicy:add",
      "recording:retentionPolicy:edit",
      "recording:retentionPolicy:delete",
    ],
  },
  {
    can: "lift legal holds",
    actions: ["s3:PutObjectLegalHold", "recording:deletionProtection:revoke"],
    on: "evidence",
    asks: { key: "s3:object-lock-legal-hold", value: "OFF" },
  },
  {
    can: "end event holds",
    actions: ["s3:PutObject", "s3:PutObjectRetention", "s3:ReplicateObject"],
    on: "evidence",
    under: /s3:object-lock-event-hold(?![\w-])/,
  },
  {
    can: "set shorter event holds",
    actions: ["s3:PutObject", "s3:PutObjectRetention", "s3:ReplicateObject"],
    on: "evidence",
    under: /s3:object-lock-event-hold-duration-days/,
  },
  { can: "shorten retention", actions: ["s3:BypassGovernanceRetention"], on: "evidence" },
  {
    // without the bypass what is locked keeps its date: what comes, or has none, may get another
    can: "set another retention",
    actions: ["s3:PutObjectRetention", "s3:PutBucketObjectLockConfiguration"],
    on: "evidence",
  },
  {
    can: "read evidence",
    actions: [
      "s3:GetObject",
      "s3:GetObjectVersion",
      "s3:GetObjectTorrent",
      "s3:GetObjectVersionTorrent",
      "s3:RestoreObject",
      "s3:GetObjectVersionForReplication",
    ],
    on: "evidence",
  },
  {
    can: "listen to recordings",
    actions: [
      "recording:recording:view",
      "recording:recordingSegment:view",
      "recording:screenRecording:view",
      "recording:orphan:view",
    ],
  },
  {
    can: "decrypt with a key",
    actions: ["kms:Decrypt", "kms:ReEncryptFrom", "kms:CreateGrant"],
  },
  {
    can: "make what a key encrypted unreadable",
    actions: ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"],
  },
  {
    can: "copy evidence elsewhere",
    actions: ["s3:PutReplicationConfiguration", "s3:InitiateReplication"],
    on: "evidence",
  },
  {
    can: "change who may reach evidence",
    actions: [
      "s3:PutBucketPolicy",
      "s3:DeleteBucketPolicy",
      "s3:PutBucketAcl",
      "s3:PutObjectAcl",
      "s3:PutObjectVersionAcl",
      "s3:PutBucketPublicAccessBlock",
      "s3:PutBucketOwnershipControls",
      "s3:PutAccessPointPolicy",
      "s3:CreateAccessPoint",
      "s3:CreateAccessGrant",
    ],
    on: "evidence",
  },
  { can: "change who may use a key", actions: ["kms:PutKeyPolicy", "kms:UpdateAlias", "kms:DeleteAlias"] },
  {
    can: "weaken what protects the bucket",
    actions: [
      "s3:PutBucketVersioning",
      "s3:PutEncryptionConfiguration",
      "s3:PutBucketNotification",
      "s3:PutBucketLogging",
    ],
    on: "evidence",
  },
  {
    can: "add or overwrite evidence",
    actions: ["s3:PutObject", "s3:ReplicateObject", "s3:ObjectOwnerOverrideToBucketOwner", "s3:UpdateObjectEncryption"],
    on: "evidence",
  },
  {
    can: "give itself or others more access",
    actions: [
      "iam:AttachRolePolicy",
      "iam:AttachUserPolicy",
      "iam:AttachGroupPolicy",
      "iam:PutRolePolicy",
      "iam:PutUserPolicy",
      "iam:PutGroupPolicy",
      "iam:CreatePolicyVersion",
      "iam:SetDefaultPolicyVersion",
      "iam:UpdateAssumeRolePolicy",
      "iam:DeleteRolePermissionsBoundary",
      "iam:CreateAccessKey",
      "iam:CreateLoginProfile",
      "iam:PassRole",
      "iam:AddUserToGroup",
      "authorization:grant:add",
      "authorization:role:add",
      "authorization:role:edit",
    ],
  },
  {
    can: "act as a role",
    actions: ["sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"],
  },
  { can: "send exports elsewhere", actions: ["integrations:integration:edit", "integrations:integration:add"] },
  {
    can: "start recording jobs, deletions among them",
    actions: ["recording:job:add", "recording:job:edit", "recording:job:delete"],
  },
];
