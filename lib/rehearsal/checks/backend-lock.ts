import type { Stack } from "../../stack";
import { partsOf } from "../stack/stack";

/**
 * Whether two runs of Terraform could write the state at once.
 * S3 locks only when it is told to (`use_lockfile`, or `dynamodb_table` in older set-ups), http only with
 * `lock_address`; the other backends lock by themselves.
 * @returns the fault in words, or undefined
 */
export function unlockedBackend(stack: Stack): string | undefined {
  const { type, ...settings } = partsOf(stack, "backend")[0]?.attributes ?? {};
  if (type === "s3" && settings["use_lockfile"] !== true && !settings["dynamodb_table"])
    return "The s3 backend does not lock the state: two runs at once could damage it. Set use_lockfile = true.";
  if (type === "http" && !settings["lock_address"])
    return "The http backend does not lock the state: two runs at once could damage it. Set lock_address.";
  return undefined;
}
