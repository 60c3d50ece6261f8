import { arnOf, blocksOfType, readAccess, textOf, type Stack } from "../../stack";
import { ownPolicy, policyFor, type ExpectedPolicy } from "./expected-policy";
import { literal } from "./literal";

/** The stack's key for logs, variables, topics and event buses. */
export interface ExpectedOperationsKey {
  /** Alias of a key that the stack creates, or ARN of an existing key. */
  readonly id: string;
  readonly policy: ExpectedPolicy | undefined;
}

const ENCRYPTED: readonly (readonly [type: string, attribute: string])[] = [
  ["aws_cloudwatch_log_group", "kms_key_id"],
  ["aws_sns_topic", "kms_master_key_id"],
  ["aws_lambda_function", "kms_key_arn"],
  ["aws_cloudwatch_event_bus", "kms_key_identifier"],
];

/**
 * Reads the key with which a stack encrypts non-evidence; undefined if there is none or its names are not known.
 * @param evidence address of the bucket's key, which is read separately
 */
export function expectedOperationsKey(stack: Stack, evidence: string | undefined): ExpectedOperationsKey | undefined {
  const named = ENCRYPTED.flatMap(([type, attribute]) =>
    blocksOfType(stack, type).flatMap(({ attributes }) => textOf(attributes[attribute]) ?? []),
  );
  const is = (reference: unknown, arn: string) => reference === arn || arn.endsWith(`:key/${String(reference)}`);
  for (const key of new Set(named)) {
    const made = blocksOfType(stack, "aws_kms_key").find((block) => is(key, arnOf(block) ?? ""));
    if (made !== undefined && made.address === evidence) continue;
    const arn = (made && arnOf(made)) ?? key;
    const alias = blocksOfType(stack, "aws_kms_alias").find(({ attributes }) => is(attributes["target_key_id"], arn));
    const id = literal(alias?.attributes["name"]) ?? literal(key);
    if (id !== undefined)
      return {
        id,
        policy: policyFor(stack, ownPolicy(readAccess(stack).resources.get(arn), "key"), "operationsKeyPolicy"),
      };
  }
  return undefined;
}
