import { groupedBy } from "../core";
import { descriptors, type Setting } from "../stack";
import { failureOf, valueOf, type Answer } from "./answer";
import { aboutStack, grantsByAccessList, isAws, LIVE_CONTROLS, nameOf, NOT_ON_A_PLATFORM } from "./controls";
import type { Expectation } from "./expectation";
import { GENESYS_CONTROLS } from "./genesys-controls";
import type { Observed } from "./recording";
import { clean, some } from "./text";

/** Terraform types related to the bucket, key and role whose presence and settings doctor reads. */
export const READ_TYPES: readonly string[] = [
  ...["", "_acl", "_lifecycle_configuration", "_logging", "_notification", "_object_lock_configuration"],
  ...["_ownership_controls", "_policy", "_public_access_block", "_replication_configuration"],
  ...["_server_side_encryption_configuration", "_versioning"],
]
  .map((part) => `aws_s3_bucket${part}`)
  .concat(["awscc_s3_bucket_policy", "aws_s3_access_point", "aws_kms_alias", "aws_kms_grant", "aws_kms_key"])
  .concat(["aws_kms_key_policy", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key"]);

// services that can grant access to the bucket or the key outside the stack; other services are listed if the stack
// uses them
const AROUND = /^aws(cc)?_(s3|s3control|kms|ram|cloudtrail)(_|$)/;

/** The related types that doctor does not read. */
export function unreadKinds(): readonly string[] {
  return [...descriptors()]
    .map(({ type }) => type)
    .filter((type) => AROUND.test(type) && !READ_TYPES.includes(type))
    .sort();
}

/** What doctor did not check: one note per platform. A platform that was not read at all is reported elsewhere. */
export function notChecked(expected: Expectation, { genesys, aws }: Observed): readonly string[] {
  const notes: string[] = [];
  if (aws !== undefined && valueOf(aws.accountId) !== undefined) {
    const ours = new Set(aboutStack(expected));
    const open = expected.settings
      .filter(({ source }) => isAws(source))
      .filter(
        (one) =>
          !isKnown(one, ours.has(one) && isCompared(one, expected) ? LIVE_CONTROLS[nameOf(one)]?.read(aws) : undefined),
      );
    const people = (expected.aws?.people ?? []).filter(
      ({ arn }) => aws.people?.every((one) => one.arn !== arn) ?? true,
    );
    if (open.length > 0) notes.push(`In AWS, settings of the stack: ${namesOf(open)}.`);
    notes.push(`In AWS, types that the stack does not contain (Terraform names): ${unreadKinds().join(", ")}.`);
    if (failureOf(aws.accessPoints)?.kind === "extra")
      notes.push(`Access points on the bucket: ${failureOf(aws.accessPoints)!.problem}.`);
    const { replica } = expected.aws ?? {};
    if (replica !== undefined && aws.replication?.destination === undefined) {
      const profile = `a profile of ${replica.accountId === undefined ? "their account" : `account ${replica.accountId}`}`;
      notes.push(`The bucket of the copies, ${replica.bucketName}, and its key: set --replica-profile to ${profile}.`);
    }
    const objects = aws.replication?.objects;
    if (replica !== undefined && objects === undefined) {
      notes.push(
        "Whether object versions were copied: set --replica-objects to a key prefix, with credentials that may read them.",
      );
    } else if (objects !== undefined && "value" in objects) {
      const { objects: read, prefix, versions } = objects.value;
      const left = versions - read.length;
      if (left > 0) notes.push(`Whether ${left} older versions below ${clean(prefix, 200)} were copied.`);
    }
    if (people.length > 0) notes.push(`Whether they exist: ${some(people.map(({ arn }) => arn))}.`);
  }
  if (genesys !== undefined && valueOf(genesys.token) !== undefined) {
    const open = expected.settings
      .filter(({ source }) => !isAws(source) && source.includes("genesyscloud_"))
      .filter((one) => !isKnown(one, GENESYS_CONTROLS[nameOf(one)]?.(genesys, expected, one)));
    if (open.length > 0) notes.push(`In Genesys Cloud, settings of the stack: ${namesOf(open)}.`);
    const { name } = expected.genesys.integration ?? {};
    if (name !== undefined) notes.push(`Integration ${name}: its advanced settings and notes.`);
    const closed = [
      ...(genesys.accessPolicies === undefined ? ["attribute-based access policies (authorization:policy:view)"] : []),
      ...(genesys.allowlist === undefined
        ? ["the organization's allowlist of IP addresses (directory:organization:admin)"]
        : []),
    ];
    if (closed.length > 0)
      notes.push(`In Genesys Cloud, because the identity lacks the permission: ${closed.join("; ")}.`);
  }
  return notes;
}

// if the stack itself has ACL grants or disabled lifecycle rules, live ones are not compared with them one by one
function isCompared(setting: Setting, expected: Expectation): boolean {
  const name = nameOf(setting);
  if (name === "bucket acl" || name === "bucket aclGrants") return !grantsByAccessList(expected);
  return name !== "bucket lifecycleOff" || setting.value === null;
}

// a failed call is reported as unknown elsewhere
function isKnown({ control }: Setting, answer: Answer<unknown> | undefined): boolean {
  if (NOT_ON_A_PLATFORM[control.name] !== undefined || control.written === true) return true;
  return answer !== undefined && failureOf(answer)?.kind !== "extra";
}

function namesOf(open: readonly Setting[]): string {
  const bySubject = groupedBy(open, ({ subject: { kind, name } }) => `${kind} ${name}`);
  return [...bySubject]
    .map(([name, settings]) => `${name} (${settings.map(({ control }) => control.label).join(", ")})`)
    .join("; ");
}
