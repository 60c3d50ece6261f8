import type { Stack } from "../stack/stack";

/**
 * Whether two runs of Terraform could write the state at once.
 * S3 locks only when it is told to (`use_lockfile`, or `dynamodb_table` in older set-ups), http only with
 * `lock_address`; the other backends lock by themselves.
 * @returns the fault in words, or undefined
 */
export function unlockedBackend({ terraform }: Stack): string | undefined {
  const { s3, http } = terraform?.backend ?? {};
  if (s3 !== undefined && s3["use_lockfile"] !== true && !s3["dynamodb_table"])
    return "The s3 backend does not lock the state: two runs at once could damage it. Set use_lockfile = true.";
  if (http !== undefined && !http["lock_address"])
    return "The http backend does not lock the state: two runs at once could damage it. Set lock_address.";
  return undefined;
}
