import { nameInArn } from "../../core";
import { mapped, valueOf } from "../answer";
import type { ExpectedAws } from "../expectation";
import type { AwsApi } from "./api";
import type { AwsFacts, OperationsKeyFacts } from "./facts";
import { readAccount } from "./read";
import { readAccessPoints } from "./read-around-bucket";
import { readBucket } from "./read-bucket";
import { readAliases, readGrants, readKey, readKeyPolicy, readRotation } from "./read-key";
import { readOrganization } from "./read-organization";
import { readPeople } from "./read-people";
import { readReplication } from "./read-replication";
import { readIdentity, readManaged, readRole } from "./read-role";

/**
 * Reads all facts, in parallel where possible. Stops immediately if the credentials are invalid.
 * @param copies API of the account with the second copy. @default not read
 * @param prefix key prefix; the replication status of its newest versions is read. @default not read
 */
export async function observeAws(
  api: AwsApi,
  expected: ExpectedAws,
  copies?: AwsApi,
  prefix?: string,
): Promise<AwsFacts> {
  const at = new Date().toISOString();
  const accountId = await readAccount(api);
  if ("failure" in accountId) return { at, accountId };
  const roleName = nameInArn(expected.roleArn);
  const [bucketAndKey, role, policies, organization, accessPoints, people, replication, operationsKey] =
    await Promise.all([
      observeBucketAndKey(api, expected),
      observeRole(api, roleName),
      readIdentity(api, roleName),
      readOrganization(api, expected.accountId),
      readAccessPoints(api, expected.bucketName, expected.accountId),
      readPeople(api, expected.people, expected.accountId),
      expected.replica &&
        readReplication(api, expected.replica, copies, prefix === undefined ? undefined : { ...expected, prefix }),
      expected.operationsKey && observeOperationsKey(api, expected.operationsKey.id),
    ]);
  return {
    at,
    accountId,
    ...bucketAndKey,
    ...role,
    identity: policies,
    organization,
    accessPoints,
    people,
    ...(replication && { replication }),
    ...(operationsKey && { operationsKey }),
  };
}

async function observeBucketAndKey(api: AwsApi, { bucketName, accountId, keyAlias }: ExpectedAws) {
  const behindAlias = keyAlias === undefined ? undefined : readKey(api, keyAlias);
  const bucket = await readBucket(api, bucketName, accountId);
  const keyId = valueOf(bucket.encryption)?.keyId;
  const aliased = await behindAlias;
  const aliasKeyArn = aliased && mapped(aliased, (key) => key?.arn ?? null);
  return { bucket, aliasKeyArn, ...(keyId === undefined ? {} : await observeKey(api, keyId)) };
}

async function observeKey(api: AwsApi, keyId: string) {
  const id = await idOf(api, keyId);
  const [key, keyPolicy, keyGrants, keyAliases, keyRotation] = await Promise.all([
    readKey(api, keyId),
    readKeyPolicy(api, id),
    readGrants(api, id),
    readAliases(api, id),
    readRotation(api, id),
  ]);
  return { key, keyPolicy, keyGrants, keyAliases, keyRotation };
}

async function observeOperationsKey(api: AwsApi, keyId: string): Promise<OperationsKeyFacts> {
  const key = await readKey(api, keyId);
  const arn = valueOf(key)?.arn;
  return arn === undefined ? { key } : { key, policy: await readKeyPolicy(api, arn) };
}

// key policies, grants and aliases cannot be read with an alias as the key id (documented)
async function idOf(api: AwsApi, keyId: string): Promise<string> {
  if (!keyId.includes("alias/")) return keyId;
  return valueOf(await readKey(api, keyId))?.arn ?? keyId;
}

async function observeRole(api: AwsApi, roleName: string): Promise<Pick<AwsFacts, "role" | "boundary">> {
  const role = await readRole(api, roleName);
  const boundaryArn = valueOf(role)?.boundaryArn;
  return boundaryArn === undefined ? { role } : { role, boundary: await readManaged(api, boundaryArn) };
}
