import { blocksOf, first, textOf, type Attributes } from "../../attributes";
import type { Found } from "../../setting";
import type { Place } from "../../model";
import { canonicalUserOf } from "../named";
import { BUCKET } from "./controls";

/**
 * What a list of grants lets whom do, apart from the owner: `everyone: READ`.
 * @param place of the bucket: whoever runs Terraform is the owner of what it makes
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

/** The groups of S3 that make a list public, in words. */
export const PUBLIC_GROUPS = ["everyone (no sign-in)", "everyone with an AWS account"] as const;

// what everybody knows of S3's own groups
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
