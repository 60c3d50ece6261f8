import { bucketArn } from "../documents/target";
import { principalOf, type Keys, type Transport } from "./caller";
import { s3Check, type Check } from "./check";
import { objectArn, type Target } from "./target";

/** A principal of the account and the object it is after. @public */
export interface Attempt extends Transport {
  /** IAM ARN of a role, a user or the root user. */
  readonly principalArn: string;
  /** Object key. */
  readonly key: string;
}

/** Deletes one version of an object: the only way to remove what is stored. @public */
export function deleteVersion(target: Target, attempt: Attempt): Check[] {
  return [onObject("delete the version", "s3:DeleteObjectVersion", target, attempt, { "s3:versionid": "version-1" })];
}

/** Deletes an object without naming a version: places a delete marker. @public */
export function deleteObject(target: Target, attempt: Attempt): Check[] {
  return [onObject("delete the object", "s3:DeleteObject", target, attempt, {})];
}

/** Places (`ON`) or lifts (`OFF`) a legal hold. @public */
export function setHold(target: Target, attempt: Attempt, hold: "ON" | "OFF"): Check[] {
  const name = hold === "ON" ? "place the hold" : "lift the hold";
  return [onObject(name, "s3:PutObjectLegalHold", target, attempt, { "s3:object-lock-legal-hold": hold })];
}

/** Sets a retention that ends in so many days. @public */
export function setRetention(
  target: Target,
  attempt: Attempt,
  days: number,
  mode: "GOVERNANCE" | "COMPLIANCE" = "GOVERNANCE",
): Check[] {
  const from = attempt.at === undefined ? Date.now() : Date.parse(attempt.at);
  const keys = {
    "s3:object-lock-mode": mode,
    "s3:object-lock-retain-until-date": new Date(from + days * 86_400_000).toISOString(),
    "s3:object-lock-remaining-retention-days": String(days),
  };
  return [onObject("set the retention", "s3:PutObjectRetention", target, attempt, keys)];
}

/** Passes over a governance retention; shortening or deleting needs its own permission as well. @public */
export function bypassGovernance(target: Target, attempt: Attempt): Check[] {
  return [onObject("bypass the retention", "s3:BypassGovernanceRetention", target, attempt, {})];
}

/** Reads an object. @public */
export function readObject(target: Target, attempt: Attempt): Check[] {
  return [onObject("read the object", "s3:GetObject", target, attempt, {})];
}

/** Any action on the bucket itself, such as `s3:PutBucketPolicy`. @public */
export function changeConfiguration(target: Target, attempt: Omit<Attempt, "key">, action: string): Check[] {
  const caller = { ...attempt, principal: principalOf(attempt.principalArn) };
  return [s3Check(action, action, bucketArn(target), target, caller, {})];
}

function onObject(name: string, action: string, target: Target, attempt: Attempt, keys: Keys): Check {
  const caller = { ...attempt, principal: principalOf(attempt.principalArn) };
  return s3Check(name, action, objectArn(target, attempt.key), target, caller, keys);
}
