import { BATCH_BUCKET, COPY_BUCKET, COPY_KEY, COPY_OUT } from "../documents/replication";
import { bucketArn } from "../documents/target";
import { principalOf } from "./caller";
import { s3Check, type Check } from "./check";
import { keyChecks } from "./key-checks";
import type { Attempt } from "./people";
import { objectArn, type Target } from "./target";

/** Takes an object of the bucket for copying: what S3 asks of the role of replication at the source. */
export function copyOut(target: Target, attempt: Attempt): Check[] {
  const caller = { ...attempt, principal: principalOf(attempt.principalArn) };
  const object = objectArn(target, attempt.key);
  return [
    ...COPY_BUCKET.map((action) => s3Check(`copy: ${action}`, action, bucketArn(target), target, caller, {})),
    ...COPY_OUT.map((action) => s3Check(`copy: ${action}`, action, object, target, caller, {})),
    ...keyChecks(target, { ...caller, object, headers: {} }, { "decrypt for copying": "kms:Decrypt" }),
  ];
}

/** Puts a copy into the bucket of the copies. */
export function copyIn(replica: Target, attempt: Attempt): Check[] {
  const caller = { ...attempt, principal: principalOf(attempt.principalArn) };
  const object = objectArn(replica, attempt.key);
  const actions = Object.fromEntries(COPY_KEY.map((action) => [`encrypt the copy: ${action}`, action]));
  return [
    s3Check("write the copy", "s3:ReplicateObject", object, replica, caller, {}),
    ...keyChecks(replica, { ...caller, object, headers: {} }, actions),
  ];
}

/** Has an object copied by a job: what S3 asks of the role of Batch Replication. */
export function copyByJob(target: Target, attempt: Attempt): Check[] {
  const caller = { ...attempt, principal: principalOf(attempt.principalArn) };
  const object = objectArn(target, attempt.key);
  return [
    s3Check("start the copy", "s3:InitiateReplication", object, target, caller, {}),
    ...BATCH_BUCKET.map((action) => s3Check(`job: ${action}`, action, bucketArn(target), target, caller, {})),
  ];
}
