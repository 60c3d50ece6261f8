import { nameInArn } from "../core";
import { typeAt, type ControlValue, type Setting } from "../stack";
import { mapped, valueOf, type Answer } from "./answer";
import type { AwsFacts } from "./aws";
import type { Expectation } from "./expectation";

/** How doctor reads the live value of a control. */
export interface LiveControl {
  readonly call: string;
  /** The result of the call; undefined if it was not made. */
  readonly read: (aws: AwsFacts) => Answer<unknown> | undefined;
  /** The value to compare with the stack, for controls that no other check compares. */
  readonly value?: (aws: AwsFacts) => Answer<ControlValue> | undefined;
}

/** Name of a setting in the tables: kind of its subject and name of the control. */
export function nameOf({ subject, control }: Pick<Setting, "subject" | "control">): string {
  return `${subject.kind} ${control.name}`;
}

// another check reports differences
function checkedElsewhere(call: string, read: LiveControl["read"]): LiveControl {
  return { call, read };
}

// compared directly with the value in the stack
function compared(call: string, value: NonNullable<LiveControl["value"]>): LiveControl {
  return { call, read: value, value };
}

function of<T>(answer: Answer<T> | undefined, read: (value: T) => ControlValue): Answer<ControlValue> | undefined {
  return answer && mapped(answer, read);
}

// a value other than null has a different form in the inventory, so only null is compared
function whenNone<T>(answer: Answer<readonly T[]> | undefined): Answer<ControlValue> | undefined {
  return answer !== undefined && "value" in answer && answer.value.length > 0 ? undefined : of(answer, () => null);
}

const LOCK = checkedElsewhere("s3:GetObjectLockConfiguration", ({ bucket }) => bucket?.lock);
const ENCRYPTION = checkedElsewhere("s3:GetBucketEncryption", ({ bucket }) => bucket?.encryption);
const EXPIRY = checkedElsewhere("s3:GetBucketLifecycleConfiguration", ({ bucket }) => bucket?.expiring);
const ACL = checkedElsewhere("s3:GetBucketAcl", ({ bucket }) => bucket?.accessList);
const COPIES = checkedElsewhere("s3:GetBucketReplication", ({ bucket }) => bucket?.copies);
const TRUST = checkedElsewhere("iam:GetRole", ({ role }) => role);

const account = (arn: string) => arn.split(":")[4];

/** Controls of the bucket, the key and the role that doctor reads. All others are listed under "Not checked". */
export const LIVE_CONTROLS: { readonly [name: string]: LiveControl } = {
  "bucket objectLock": LOCK,
  "bucket retentionMode": LOCK,
  "bucket retentionDays": LOCK,
  "bucket versioning": checkedElsewhere("s3:GetBucketVersioning", ({ bucket }) => bucket?.versioning),
  "bucket mfaDelete": compared("s3:GetBucketVersioning", ({ bucket }) =>
    of(bucket?.mfaDelete, (on) => (on ? "Enabled" : null)),
  ),
  "bucket publicAccessBlock": checkedElsewhere("s3:GetPublicAccessBlock", ({ bucket }) => bucket?.publicAccess),
  "bucket ownership": checkedElsewhere("s3:GetBucketOwnershipControls", ({ bucket }) => bucket?.ownership),
  "bucket encryption": ENCRYPTION,
  "bucket encryptionKey": ENCRYPTION,
  "bucket bucketKey": compared("s3:GetBucketEncryption", ({ bucket }) =>
    of(bucket?.encryption, (encryption) => encryption?.bucketKey || null),
  ),
  "bucket blockedEncryption": compared("s3:GetBucketEncryption", ({ bucket }) => {
    const encryption = bucket?.encryption;
    if (encryption === undefined || "failure" in encryption) return encryption;
    return encryption.value?.blocked === undefined ? undefined : { value: encryption.value.blocked };
  }),
  "bucket expiration": EXPIRY,
  "bucket expirationDate": EXPIRY,
  "bucket noncurrentExpiration": compared("s3:GetBucketLifecycleConfiguration", ({ bucket }) =>
    of(bucket?.lifecycle, ({ noncurrentDays }) => noncurrentDays),
  ),
  "bucket lifecycleOff": checkedElsewhere("s3:GetBucketLifecycleConfiguration", ({ bucket }) =>
    whenNone(bucket?.lifecycle && mapped(bucket.lifecycle, ({ off }) => off)),
  ),
  "bucket acl": ACL,
  "bucket aclGrants": ACL,
  "bucket accessLogs": compared("s3:GetBucketLogging", ({ bucket }) => of(bucket?.logsTo, (to) => to)),
  "bucket replication": COPIES,
  "bucket replicationTo": COPIES,
  "bucket replicationHow": checkedElsewhere("s3:GetBucketReplication", ({ bucket }) => whenNone(bucket?.copies)),
  "bucket events": compared("s3:GetBucketNotificationConfiguration", ({ bucket }) =>
    of(bucket?.notifications, ({ eventBridge }) => eventBridge),
  ),
  "notifications of bucket deliveries": compared("s3:GetBucketNotificationConfiguration", ({ bucket, accountId }) =>
    of(bucket?.notifications, ({ targets }) => targets.filter((arn) => account(arn) === valueOf(accountId))),
  ),
  "notifications of bucket subscribers": compared("s3:GetBucketNotificationConfiguration", ({ bucket, accountId }) =>
    of(bucket?.notifications, ({ targets }) => targets.filter((arn) => account(arn) !== valueOf(accountId))),
  ),
  "key keyEnabled": checkedElsewhere("kms:DescribeKey", ({ key }) => key),
  "key keyRotation": compared("kms:GetKeyRotationStatus", ({ keyRotation }) => of(keyRotation, (on) => on === true)),
  "key alias aliasedKey": checkedElsewhere("kms:DescribeKey", ({ aliasKeyArn }) => aliasKeyArn),
  "role maxSession": compared("iam:GetRole", ({ role }) =>
    role !== undefined && "value" in role && role.value?.maxSession !== undefined
      ? { value: role.value.maxSession }
      : undefined,
  ),
  "role boundary": compared("iam:GetRole", ({ role }) => of(role, (one) => one?.boundaryArn ?? null)),
  "trust of trustedAccounts": TRUST,
  "trust of trustedProviders": TRUST,
  "trust of externalIds": TRUST,
};

/** Controls that cannot be read from a platform: they affect Terraform only, or apply once a resource is deleted. */
export const NOT_ON_A_PLATFORM: { readonly [control: string]: string } = {
  managed: "whether the stack manages it",
  preventDestroy: "what Terraform does",
  forceDestroy: "what Terraform does",
  settingOf: "which block sets what",
  keyAccount: "what follows from the key",
  secretExposure: "what is in Terraform state",
  credentialFields: "what is in Terraform state",
  deletionWindow: "AWS returns it only for a key that is being deleted, which is a finding",
};

/** The settings of the evidence bucket, its key and the exporter's role. */
export function aboutStack({ aws, settings }: Expectation): readonly Setting[] {
  if (aws === undefined) return [];
  const { bucketName, roleArn, keyAddress, keyAlias } = aws;
  const roleName = nameInArn(roleArn);
  const names: { readonly [kind: string]: string | undefined } = {
    bucket: bucketName,
    "notifications of bucket": bucketName,
    key: keyAddress,
    "key alias": keyAlias,
    role: roleName,
    "trust of": roleArn,
  };
  return settings.filter(({ subject, source }) => isAws(source) && names[subject.kind] === subject.name);
}

/** Whether Terraform manages the setting in AWS. */
export function isAws(source: string): boolean {
  return /^aws(cc)?_/.test(typeAt(source) ?? "");
}

/** Value of a control in the stack; undefined if the stack does not set it. */
export function expectedValue(expected: Expectation, kind: string, name: string): ControlValue | undefined {
  return aboutStack(expected).find(({ subject, control }) => subject.kind === kind && control.name === name)?.value;
}

/** Whether the stack itself grants access with the bucket's access control list. */
export function grantsByAccessList(expected: Expectation): boolean {
  const granted = expectedValue(expected, "bucket", "aclGrants");
  const all: readonly unknown[] = [
    expectedValue(expected, "bucket", "acl"),
    ...(Array.isArray(granted) ? granted : []),
  ];
  return all.some((one) => one !== null && one !== undefined && one !== "private");
}
