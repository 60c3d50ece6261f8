import { valueOf } from "../answer";
import type { ExpectedAws } from "../expectation";
import { textAt } from "../shape";
import type { AwsApi } from "./api";
import type { AwsFacts } from "./facts";
import { read } from "./read";
import { readBucket } from "./read-bucket";
import { readKey, readKeyPolicy } from "./read-key";
import { readOrganization } from "./read-organization";
import { readIdentity, readManaged, readRole } from "./read-role";

/** Reads everything, at once where one thing does not depend on another; unknown credentials end it at once. */
export async function observeAws(api: AwsApi, expected: ExpectedAws): Promise<AwsFacts> {
  const at = new Date().toISOString();
  const identity = { service: "sts", operation: "GetCallerIdentity", input: {} } as const;
  const accountId = await read(api, identity, (body) => textAt(body, "Account"));
  if ("failure" in accountId) return { at, accountId };
  const roleName = expected.roleArn.slice(expected.roleArn.lastIndexOf("/") + 1);
  const [bucketAndKey, role, policies, organization] = await Promise.all([
    observeBucketAndKey(api, expected),
    observeRole(api, roleName),
    readIdentity(api, roleName),
    readOrganization(api, expected.accountId),
  ]);
  return { at, accountId, ...bucketAndKey, ...role, identity: policies, organization };
}

async function observeBucketAndKey(api: AwsApi, { bucketName, accountId, keyAlias }: ExpectedAws) {
  const behindAlias = keyAlias === undefined ? undefined : readKey(api, keyAlias);
  const bucket = await readBucket(api, bucketName, accountId);
  const keyId = valueOf(bucket.encryption)?.keyId;
  const aliased = await behindAlias;
  const aliasKeyArn =
    aliased === undefined || "failure" in aliased
      ? aliased
      : { value: aliased.value === null ? null : aliased.value.arn };
  const [key, keyPolicy] =
    keyId === undefined ? [] : await Promise.all([readKey(api, keyId), readKeyPolicy(api, await idOf(api, keyId))]);
  return { bucket, aliasKeyArn, key, keyPolicy };
}

// the policy of a key is not read by an alias (documented)
async function idOf(api: AwsApi, keyId: string): Promise<string> {
  if (!keyId.includes("alias/")) return keyId;
  return valueOf(await readKey(api, keyId))?.arn ?? keyId;
}

async function observeRole(api: AwsApi, roleName: string): Promise<Pick<AwsFacts, "role" | "boundary">> {
  const role = await readRole(api, roleName);
  const boundaryArn = valueOf(role)?.boundaryArn;
  return boundaryArn === undefined ? { role } : { role, boundary: await readManaged(api, boundaryArn) };
}
