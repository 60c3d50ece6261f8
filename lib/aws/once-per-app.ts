import type { Construct, IConstruct } from "constructs";
import { ConfigError } from "../core";

const ownersByApp = new WeakMap<IConstruct, Map<string, string>>();

/**
 * Registers something that an app may have only once, such as a role with a given ARN.
 * @returns path of the construct that registered it before; undefined for the first
 */
export function registerOnce(owner: Construct, what: string): string | undefined {
  const { root, path } = owner.node;
  const owners = ownersByApp.get(root) ?? new Map<string, string>();
  ownersByApp.set(root, owners);
  const holder = owners.get(what);
  if (holder === undefined) owners.set(what, path);
  return holder;
}

/**
 * Claims the bucket policy for one construct; a second claim throws at once. A policy created in another way is found when
 * the stack is written (`keepAsMade`).
 * @throws ConfigError code `SECOND_BUCKET_POLICY`
 */
export function claimBucketPolicy(owner: Construct, bucketName: string): void {
  const holder = registerOnce(owner, `policy of ${bucketName}`);
  if (holder === undefined) return;
  throw new ConfigError(owner.node.path, [
    {
      code: "SECOND_BUCKET_POLICY",
      field: "policy",
      got: `a policy for ${bucketName}, which has one from ${holder}`,
      allowed: "one policy for one bucket: S3 keeps only the last that was put",
      fix: "Remove it and give its statements as additionalStatements of the one policy.",
    },
  ]);
}

/**
 * Claims the settings of a bucket for one construct.
 * @throws ConfigError code `SECOND_CONFIGURATION`
 */
export function claimBucketSettings(owner: Construct, bucketName: string): void {
  const holder = registerOnce(owner, `settings of ${bucketName}`);
  if (holder === undefined) return;
  throw new ConfigError(owner.node.path, [
    {
      code: "SECOND_CONFIGURATION",
      field: "bucketName",
      got: `${bucketName}, which ${holder} makes`,
      allowed: "one EvidenceBucket for one bucket: each apply would put the settings of the other",
      fix: "Remove one of the two.",
    },
  ]);
}
