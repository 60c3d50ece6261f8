import { arnOf, blocksOfType, flagOf, hasSymbol, textOf, type Stack } from "../stack";
import { whyKept } from "./part";
import type { UsedKey } from "./refusals";

/** Types that create a KMS key, with the argument that disables it. */
const KEYS = {
  aws_kms_key: "is_enabled",
  aws_kms_external_key: "enabled",
  aws_kms_replica_key: "enabled",
  aws_kms_replica_external_key: "enabled",
};

/** Types that create a KMS key. */
export const KEY_TYPES: readonly string[] = Object.keys(KEYS);

/** Whether a key can encrypt as configured; undefined if the stack does not create it. */
export function keyState(stack: Stack, arn: string): UsedKey | undefined {
  for (const [type, argument] of Object.entries(KEYS)) {
    const block = blocksOfType(stack, type).find((one) => arnOf(one) === arn);
    if (block === undefined) continue;
    const { key_usage, customer_master_key_spec } = block.attributes;
    const kinds = [textOf(key_usage) ?? SYMMETRIC[0]!, textOf(customer_master_key_spec) ?? SYMMETRIC[1]!];
    const kept = whyKept(block, (name) => name === argument);
    const on = kept ?? flagOf(block.attributes[argument], true);
    return {
      arn,
      enabled: typeof on === "boolean" ? on : undefined,
      symmetric: kinds.some(hasSymbol) ? undefined : kinds.every((kind) => SYMMETRIC.includes(kind)),
    };
  }
  return undefined;
}

const SYMMETRIC = ["ENCRYPT_DECRYPT", "SYMMETRIC_DEFAULT"];
