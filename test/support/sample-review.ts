import type {
  Change,
  ControlChange,
  GrantChange,
  Inventory,
  InventoryGrant,
  Review,
  StackReview,
  Party,
  Who,
} from "../../lib/review/types";
import { only, whoWords } from "../../lib/review/who";

const BUCKET = "arn:aws:s3:::example-evidence";
const POLICY = "aws_s3_bucket_policy.export_bucket_policy_BCC74F03";

const HOME = "111122223333";

/** A role of the account; one that holds the policy itself is named without it. */
export function role(name: string, held = false, account = HOME): Party {
  return { kind: "role", name, account, ...(held && { held }) };
}

const EVERYONE = only({ kind: "everyone", name: "*" });
const EXPORTER = only(role("legal-hold-export", true));

// who is given as data, or as words that nobody reads
function holder({ who, principal }: Partial<Pick<InventoryGrant, "who" | "principal">>, otherwise: Who) {
  const named = who ?? (principal === undefined ? otherwise : only({ kind: "principal", name: principal }));
  return { who: named, principal: principal ?? whoWords(named) };
}

/** A row of an inventory; an upload by the exporter unless said otherwise. */
export function grant(part: Partial<InventoryGrant> = {}): InventoryGrant {
  return {
    plane: "AWS",
    kind: "identity",
    ...holder(part, EXPORTER),
    effect: "Allow",
    actions: ["s3:PutObject"],
    resources: [`${BUCKET}/*`],
    condition: "",
    why: "",
    source: "aws_iam_role_policy.export_exporter_role_policy_1A480D07 AllowExporterUpload",
    external: false,
    ...(part.kind === undefined && { holder: "arn:aws:iam::111122223333:role/legal-hold-export" }),
    ...part,
  };
}

const permission = (name: string): InventoryGrant =>
  grant({
    plane: "Genesys Cloud",
    kind: "permission",
    who: only({ kind: "client", name: "legal-hold-export" }),
    actions: [name],
    resources: ["home"],
    role: "Legal hold export",
    source: "genesyscloud_auth_role.export_export_role_36407F35",
  });

const trust = grant({
  kind: "trust",
  who: only({ kind: "genesysAccount", name: "765628985471", account: "765628985471" }),
  actions: ["sts:AssumeRole"],
  resources: ["arn:aws:iam::111122223333:role/legal-hold-export"],
  condition: "sts:ExternalId is 3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  source: "aws_iam_role.export_exporter_role_0920F777 AllowGenesysCloudAssumeRole",
  external: true,
});
const denial = grant({
  kind: "bucket",
  who: { ...EVERYONE, but: [role("legal/evidence-custodian")] },
  effect: "Deny",
  actions: ["s3:DeleteObject", "s3:DeleteObjectVersion"],
  source: `${POLICY} DenyDeleteExceptCustodians`,
});
const bucketGrant = grant({
  kind: "bucket",
  who: only(role("legal-hold-export")),
  source: `${POLICY} AllowExporterUpload`,
});
const key = grant({
  actions: ["kms:Decrypt", "kms:GenerateDataKey"],
  resources: ["arn:aws:kms:eu-west-2:111122223333:key/*"],
  source: "aws_iam_role_policy.export_exporter_role_policy_1A480D07 AllowExporterUseKey",
});
const keyAdministration = grant({
  kind: "key",
  who: only({ kind: "account", name: HOME, account: HOME }),
  actions: ["kms:*"],
  resources: ["*"],
  source: "aws_kms_key.export_key_BDEC670B AllowKeyAdministration",
});
const publicRead = grant({
  kind: "bucket",
  who: EVERYONE,
  actions: ["s3:GetObject"],
  source: `${POLICY} PublicRead`,
  external: true,
});
const kept = [
  trust,
  grant(),
  bucketGrant,
  key,
  keyAdministration,
  ...["recording:job:add", "recording:job:edit", "recording:job:view"].map(permission),
];
const without = permission("recording:recording:view");
const gained = permission("recording:recording:delete");

export function grantChange(part: Partial<GrantChange> = {}): GrantChange {
  return {
    kind: "grant",
    fingerprint: "0123456789abcdef0123",
    verdict: "broader",
    risk: "external",
    summary: `everyone may s3:GetObject on ${BUCKET}/*`,
    stack: "legal-hold-eu-west-2",
    source: `${POLICY} PublicRead`,
    grantKind: "bucket",
    plane: "AWS",
    ...holder(part, EVERYONE),
    effect: "Allow",
    actions: ["s3:GetObject"],
    resources: [`${BUCKET}/*`],
    condition: "",
    after: publicRead,
    witness: {
      plane: "AWS",
      principal: "anonymous",
      assumption: "",
      action: "s3:GetObject",
      resource: `${BUCKET}/a`,
      context: { "aws:SecureTransport": "true" },
      before: { verdict: "implicitlyDenied", why: "no statement of the bucket policy allows it" },
      after: { verdict: "allowed", why: "PublicRead allows it" },
    },
    ...part,
  };
}

export function controlChange(part: Partial<ControlChange> = {}): ControlChange {
  return {
    kind: "control",
    fingerprint: "11111111111111111111",
    verdict: "broader",
    risk: "protection",
    summary: "Default retention of bucket example-evidence falls from 2555 days to 30 days",
    stack: "legal-hold-eu-west-2",
    source: "aws_s3_bucket_object_lock_configuration.export_bucket_object_lock_AD320B6F",
    subject: "bucket example-evidence",
    control: "retentionDays",
    label: "Default retention",
    before: 2555,
    after: 30,
    shownBefore: "2555 days",
    shownAfter: "30 days",
    ...part,
  };
}

const SAMPLE_CHANGES: readonly Change[] = [
  grantChange(),
  grantChange({
    fingerprint: "22222222222222222222",
    risk: "protection",
    summary: "everyone but role legal/evidence-custodian is no longer denied s3:DeleteObject",
    source: `${POLICY} DenyDeleteExceptCustodians`,
    who: { ...EVERYONE, but: [role("legal/evidence-custodian")] },
    effect: "Deny",
    actions: ["s3:DeleteObject", "s3:DeleteObjectVersion"],
    before: denial,
    after: undefined,
    witness: undefined,
  }),
  controlChange(),
  grantChange({
    fingerprint: "33333333333333333333",
    verdict: "unknown",
    risk: "access",
    summary: 'OAuth client "legal-hold-export" is granted recording:recording:delete, in a division not known',
    source: gained.source,
    grantKind: "permission",
    plane: "Genesys Cloud",
    principal: gained.principal,
    actions: gained.actions,
    resources: ["<data.genesyscloud_auth_division.legal.id>"],
    after: gained,
    witness: undefined,
    unknown: "the division is known only after the apply",
  }),
  grantChange({
    fingerprint: "44444444444444444444",
    verdict: "narrower",
    risk: "access",
    summary: 'OAuth client "legal-hold-export" no longer has recording:recording:view',
    source: without.source,
    grantKind: "permission",
    plane: "Genesys Cloud",
    principal: without.principal,
    actions: without.actions,
    resources: without.resources,
    before: without,
    after: undefined,
    witness: undefined,
  }),
];

export function inventory(grants: readonly InventoryGrant[]): Inventory {
  return {
    stack: "legal-hold-eu-west-2",
    format: "synthesized",
    grants,
    controls: [],
    deployer: { aws: [], genesys: [], gains: [], byHand: [] },
  };
}

/** A stack with a row of every kind. */
export function sampleStack(part: Partial<StackReview> = {}): StackReview {
  return {
    name: "legal-hold-eu-west-2",
    status: "changed",
    verdict: "broader",
    changes: SAMPLE_CHANGES,
    deployer: {
      needsMore: ["aws_s3_bucket_policy: s3:PutBucketPolicy"],
      needsLess: [],
      gainsMore: ["genesyscloud_auth_role.export_export_role_36407F35"],
      gainsLess: [],
      byHandMore: ["legal@example.com confirms the subscription to a topic: until then it gets no message."],
    },
    notCompared: [{ type: "aws_backup_vault", count: 2 }],
    before: inventory([...kept, denial, without]),
    after: inventory([...kept, publicRead, gained]),
    ...part,
  };
}

const SAME: StackReview = {
  name: "legal-hold-us-east-1",
  status: "same",
  verdict: "same",
  changes: [],
  deployer: { needsMore: [], needsLess: [], gainsMore: [], gainsLess: [], byHandMore: [] },
  notCompared: [],
};

/** A review of two stacks, one of them unchanged. */
export function sampleReview(part: Partial<StackReview> = {}): Review {
  const stack = sampleStack(part);
  return { verdict: stack.verdict, stacks: [stack, SAME] };
}
