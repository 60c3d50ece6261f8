import { groupedBy } from "../../../core";
import { blocksOf, first, isOn, isUnset, textOf, type Attributes } from "../../attributes";
import { perhapsBy } from "../../instances";
import { blocksOfType, perStack, type Block, type Place, type Stack } from "../../model";
import { hasSymbol } from "../../resolve/symbols";
import type { ControlValue, Found } from "../../setting";
import { canonicalUserOf } from "../named";
import { BUCKET } from "./controls";
import { bucketName } from "./names";

const PUBLIC_LISTS = ["public-read", "public-read-write", "authenticated-read"];

/**
 * The settings of an ACL, as far as they have an effect: S3 ignores every ACL with BucketOwnerEnforced, and public ones
 * with IgnorePublicAcls (documented).
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
 * Buckets with exactly one resource of a type, which meets a condition and certainly exists. AWS has one of each per
 * bucket, so the result is open if another resource may belong to the same bucket, or if several disagree.
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
  // different names mean different buckets if both are known, or if the stack creates both
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

// S3 refuses a request with another owner's account (documented)
function isAccepted({ attributes: { expected_bucket_owner: owner }, place }: Block): boolean {
  return isUnset(owner) || owner === "" || String(owner) === place.account;
}

/**
 * The grants of an ACL to others than the owner: `everyone: READ`.
 * @param place of the bucket: its account owns what it creates
 */
export function grantees(grants: readonly Attributes[], owner: unknown, { account }: Place): readonly Found[] {
  const others = grants.flatMap((grant) => {
    const grantee = grant["grantee"] === undefined ? grant : first(grant["grantee"]);
    if (isOwner(grantee, [owner, canonicalUserOf(account)])) return [];
    const permissions = blocksOf(grant["permission"] ?? grant["permissions"]).map(String);
    return permissions.map((permission) => `${whoIs(grantee)}: ${permission}`);
  });
  return [[BUCKET.aclGrants, [...new Set(others)].sort()]];
}

/** The grants of an `access_control_policy`. */
export function policyGrantees(policy: unknown, place: Place): readonly Found[] {
  const { grant, owner } = first(policy);
  const id = textOf(first(owner)["id"]);
  return [...grantees(blocksOf(grant), id, place), ...(id === undefined ? [] : [[BUCKET.aclOwner, id] as const])];
}

function isOwner({ id, uri, email_address }: Attributes, owners: readonly unknown[]): boolean {
  if (textOf(uri) !== undefined || textOf(email_address) !== undefined) return false;
  return id !== undefined && id !== "" && owners.includes(id);
}

/** The S3 groups that make an ACL public, in words. */
const PUBLIC_GROUPS = ["everyone (no sign-in)", "everyone with an AWS account"] as const;

const GROUPS: { readonly [end: string]: string } = {
  "/global/AllUsers": PUBLIC_GROUPS[0],
  "/global/AuthenticatedUsers": PUBLIC_GROUPS[1],
  "/s3/LogDelivery": "log delivery of S3",
};

function whoIs({ id, uri, email_address }: Attributes): string {
  const group = textOf(uri);
  if (group !== undefined) return Object.entries(GROUPS).find(([end]) => group.endsWith(end))?.[1] ?? group;
  return textOf(email_address) ?? `canonical user ${textOf(id) ?? "that is not known"}`;
}
