import { groupedBy } from "../../../core";
import { first, isOn, isUnset } from "../../attributes";
import { perhapsBy } from "../../instances";
import { blocksOfType, type Block, type Stack } from "../../model";
import { perStack } from "../../per-stack";
import { hasSymbol } from "../../resolve/symbols";
import type { ControlValue, Found } from "../../setting";
import { BUCKET } from "./controls";
import { PUBLIC_GROUPS } from "./grantees";
import { bucketName } from "./names";

const PUBLIC_LISTS = ["public-read", "public-read-write", "authenticated-read"];

/**
 * The settings of an access control list, without what S3 does not go by: any list where the bucket owner is enforced, and
 * a public one where public lists are ignored (documented).
 */
export function inForce(found: readonly Found[], bucket: string, stack: Stack): readonly Found[] {
  const { enforced, ignoring } = WITHOUT_EFFECT(stack);
  if (!enforced.has(bucket) && !ignoring.has(bucket)) return found;
  const isOff = (one: string) => enforced.has(bucket) || PUBLIC_LISTS.includes(one) || isPublicGrant(one);
  const listed = (value: ControlValue) => (Array.isArray(value) ? (value as readonly string[]) : [String(value)]);
  const off = found.flatMap(([, value]) => (value === null ? [] : listed(value).filter(isOff)));
  const rest = found.flatMap(([control, value]): readonly Found[] => {
    if (Array.isArray(value)) return [[control, listed(value).filter((one) => !isOff(one))]];
    return value !== null && isOff(String(value)) ? [] : [[control, value]];
  });
  return off.length === 0 ? rest : [...rest, [BUCKET.aclOff, off]];
}

function isPublicGrant(grant: string): boolean {
  return PUBLIC_GROUPS.some((group) => grant.startsWith(`${group}: `));
}

const WITHOUT_EFFECT = perStack((stack) => ({
  enforced: bucketsOf(
    stack,
    "aws_s3_bucket_ownership_controls",
    ({ attributes }) => first(attributes["rule"])["object_ownership"] === "BucketOwnerEnforced",
  ),
  ignoring: bucketsOf(stack, "aws_s3_bucket_public_access_block", ({ attributes }) =>
    isOn(attributes["ignore_public_acls"]),
  ),
}));

/**
 * Buckets of which exactly one resource of a type sets something, which is so, surely there and not refused. AWS keeps one of
 * each, so another resource whose bucket may be the same one, or several that do not agree, leave open what counts.
 */
function bucketsOf(stack: Stack, type: string, isSo: (block: Block) => boolean): ReadonlySet<string> {
  const made = new Set(
    blocksOfType(stack, "aws_s3_bucket")
      .filter((block) => perhapsBy(block) === undefined)
      .map(bucketName),
  );
  const all = [...groupedBy(blocksOfType(stack, type), bucketName)];
  const elsewhere = all.map(([bucket]) => bucket).filter((bucket) => !made.has(bucket));
  const isAnyUnread = all.some(([bucket]) => hasSymbol(bucket));
  const isAnyUnknown = elsewhere.some(hasSymbol);
  // two names are two buckets where both are read, or where the stack makes both
  const isApart = (bucket: string) =>
    !made.has(bucket) ? !isAnyUnread : hasSymbol(bucket) ? elsewhere.length === 0 : !isAnyUnknown;
  return new Set(
    all.flatMap(([bucket, [one, ...more]]) =>
      more.length === 0 && isSo(one!) && perhapsBy(one!) === undefined && isAccepted(one!) && isApart(bucket)
        ? [bucket]
        : [],
    ),
  );
}

// S3 refuses what is meant for a bucket of somebody else (documented)
function isAccepted({ attributes: { expected_bucket_owner: owner }, place }: Block): boolean {
  return isUnset(owner) || owner === "" || String(owner) === place.account;
}
