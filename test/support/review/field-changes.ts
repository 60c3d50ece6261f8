import { leaves, replaceAt } from "../leaves";

// fields whose other value has to be one of a few, by their path without indexes
const OTHERS: { readonly [path: string]: unknown } = {
  "everythingNew exportPolicy.media": "email",
  "everythingNew exportPolicy.dateRanges": "2026-01-01T00:00:00Z/2026-03-01T00:00:00Z",
  "everythingNew exportPolicy.directions": "OUTBOUND",
  "everythingNew aws.bucket.objectOwnership": "BucketOwnerPreferred",
  "everythingNew aws.bucket.lifecycle.transitions.storageClass": "DEEP_ARCHIVE",
  "everythingNew aws.key.deletionWindowDays": 7,
  "everythingNew aws.bucketPolicy.encryptionHeader": "require",
  "everythingNew aws.bucketPolicy.additionalStatements.Effect": "Deny",
  "everythingNew aws.bucketPolicy.additionalStatements.Action": "s3:GetObjectVersion",
  "everythingNew aws.bucketPolicy.additionalStatements.Principal.AWS": "arn:aws:iam::777788889999:root",
  "everythingNew aws.trail.inventoryFrequency": "Daily",
  "everythingNew aws.iamPath": "/other/",
  "everythingNew aws.holdKeeper.vpc.subnetIds": "subnet-0f0f0f0f",
  "everythingNew aws.holdKeeper.vpc.securityGroupIds": "sg-0f0f0f0f",
  "everythingNew aws.holdKeeper.runtime": "nodejs22.x",
  "everythingNew aws.holdKeeper.logRetentionDays": 14,
  "everythingNew genesys.exportRole.additionalPermissions": "recording:annotation:view",
  "everythingNew genesys.custodianRole.additionalPermissions": "recording:annotation:view",
  "everythingNew genesys.integration.properties": '{"folder":"y"}',
  "everythingNew genesys.integration.advanced": '{"a":1}',
  "everythingNew genesys.holdTagging.language": "en-us",
  "everythingNew genesys.jobNotification.trigger.dataFormat": "TopLevelPrimitives",
  "everythingNew genesysCredentials": "environment",
  "copied replica.lifecycle.transitions.storageClass": "DEEP_ARCHIVE",
  "copied replica.key.deletionWindowDays": 7,
  "forPeople genesys.client.scopes": "recordings:readonly",
  "forPeople genesys.integration.properties": '{"a":1}',
};

// no legal value but this one, or only together with others
const FIXED: readonly RegExp[] = [
  // tables for Athena are there, and read CSV alone
  /aws\.trail\.inventoryFormat$/,
  // that of the evidence is the same, and each region belongs to the acknowledgement
  /replica\.(key\.s3Managed|region|acknowledgeJurisdictions\[\d\])$/,
  /genesysRegion$/,
  /acknowledge\w+(\[0\])?$/,
  /(export|custodian)Role\.additionalPermissions\[1\]$/,
  /everythingNew bucketName$/,
  /aws\.organization\./,
  /broughtAlong (organizationId|aws\.exporterRole\.existingRoleArn)$/,
  /exportPolicy\.media\[0\]$/,
  /retention\.mode$/,
  /awsAccountId$/,
  /allowCrossRegion$/,
  /deployer$/,
  /backend\.local$/,
  /aws\.bucket\.eventBridge$/,
  /holdKeeper\.mode$/,
  /exportRole\.permissions\[/,
  /exportRole\.includeSensitiveData$/,
  /client\.(grantType|secret)$/,
  /exportActions\.withoutWorkflow$/,
  /serviceNow\.credentialType$/,
  /trigger\.states\[/,
];

// who may do what does not hang on these, and the review knows it
const NEUTRAL: readonly RegExp[] = [
  // a table says how files are read, and gives nobody access to them
  /aws\.trail\.inventoryAthena$/,
  /tags\./,
  /[dD]escription$/,
  /additionalStatements\[0\]\.Sid$/,
  // one's own account: whose own policies allow it needs no statement of the bucket
  /additionalStatements\[0\]\.(Principal\.AWS|Action\[0\]|Resource|Condition\..*)$/,
  /namesConfirmed$/,
  // what is brought along is granted by its owners
  /copiedElsewhere replica\.custodians/,
  /(holdBackfill|replica\.batch)\.jobBucketAccountId$/,
  /broughtAlong aws\.key\.existingKeyArn$/,
  /(broughtAlong|forPeople) genesys\.(export|custodian|reported)Role\.existingRoleId$/,
  /broughtAlong genesys\.client\.existingClientId$/,
];

/** One field with another value. */
export interface FieldChange<T> {
  readonly field: string;
  readonly changed: T;
  /** Whether who may do what hangs on the field. */
  readonly alters: boolean;
}

/** A change of each single field of some configurations, but for those that have no other legal value by themselves. */
export function fieldChanges<T>(configurations: { readonly [name: string]: T }): readonly FieldChange<T>[] {
  return Object.entries(configurations).flatMap(([name, props]) =>
    leaves(props).flatMap(({ path, value }) => {
      const field = `${name} ${path}`;
      if (FIXED.some((one) => one.test(field))) return [];
      const other = OTHERS[field.replace(/\[\d+\]/g, "")] ?? otherThan(value);
      return [{ field, changed: replaceAt(props, path, other), alters: !NEUTRAL.some((one) => one.test(field)) }];
    }),
  );
}

function otherThan(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  const text = String(value);
  if (/^[0-9a-f-]{36}$/.test(text)) return text.replace(/^./, (first) => (first === "5" ? "6" : "5"));
  if (/^\d{12}$/.test(text)) return "777788889999";
  return /\d$/.test(text) ? text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)) : `${text}x`;
}
