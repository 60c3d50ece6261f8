import { blocksOfType, type ReviewStack } from "../input";
import { boundaryPolicies, holdersOf, identityPolicies } from "./identities";
import { bucketArn } from "./names";
import { readDocument } from "./read-document";
import { keyArn, queueArn, resourcePolicies } from "./resource-policies";
import type { Access, PlacedPolicy } from "./types";

/** Reads every policy of a stack. */
export function readAccess(stack: ReviewStack): Access {
  const holders = holdersOf(stack);
  const trust = blocksOfType(stack, "aws_iam_role").map(({ address, attributes }): PlacedPolicy => {
    const owner = holders.arnOf("role", attributes["name"] ?? `<${address}.name>`);
    return { kind: "trust", owner, source: address, ...readDocument(attributes["assume_role_policy"]) };
  });
  return {
    account: stack.account,
    partition: stack.partition,
    identities: byOwner(identityPolicies(stack, holders)),
    boundaries: new Map(boundaryPolicies(stack, holders).map((policy) => [policy.owner, policy])),
    resources: byOwner([...trust, ...resourcePolicies(stack)]),
    made: new Set([
      ...holders.made,
      ...blocksOfType(stack, "aws_s3_bucket").map(({ address, attributes }) =>
        bucketArn(stack, attributes["bucket"] ?? `<${address}.bucket>`),
      ),
      ...blocksOfType(stack, "aws_kms_key").map((key) => keyArn(key, stack)),
      ...blocksOfType(stack, "aws_sqs_queue").map((queue) => queueArn(queue, stack)),
    ]),
  };
}

function byOwner(policies: readonly PlacedPolicy[]): ReadonlyMap<string, readonly PlacedPolicy[]> {
  const owners = new Map<string, PlacedPolicy[]>();
  for (const policy of policies) {
    const found = owners.get(policy.owner);
    if (found === undefined) owners.set(policy.owner, [policy]);
    else found.push(policy);
  }
  return owners;
}
