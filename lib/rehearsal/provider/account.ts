import type { Answers } from "../answers/answers";
import type { Value } from "./value";
import { isObject } from "./value";

/**
 * What the AWS provider checks before anything else: whether the account of its credentials is one that the
 * configuration allows (`allowed_account_ids`, `forbidden_account_ids`).
 * @returns the fault in words, or undefined
 */
export function accountFault(config: Value, answers: Answers): string | undefined {
  const account = answers["aws_caller_identity"]?.["account_id"];
  if (!isObject(config) || typeof account !== "string") return undefined;
  const { allowed_account_ids: allowed, forbidden_account_ids: forbidden } = config;
  const outside = Array.isArray(allowed) && allowed.length > 0 && !allowed.includes(account);
  const banned = Array.isArray(forbidden) && forbidden.includes(account);
  return outside || banned ? `AWS account ID not allowed: ${account}` : undefined;
}
