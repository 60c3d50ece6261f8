import { valueOf } from "../../answer";
import type { CopiedObject } from "../../aws";
import { clean } from "../../text";
import type { Check, Hit, Seen } from "../check";
import { refusals } from "./replication";

const MOST_NAMED = 20;
const LATE_MS = 24 * 3_600_000;
const ARCHIVES = ["GLACIER", "DEEP_ARCHIVE"];

export const objectNotCopied: Check = {
  id: "OBJECT_NOT_COPIED",
  severity: "error",
  what: "With --replica-objects: a version was not copied.",
  why: "It exists only in the source bucket, and S3 does not retry.",
  fix: "Fix the named cause, then run: legal-hold replicate --only failed.",
  find: (seen) => {
    const { aws } = seen;
    const read = valueOf(aws?.replication?.objects);
    if (aws === undefined || read === undefined) return [];
    const hits = read.objects.flatMap((one) => hitOf(seen, one, Date.parse(aws.at)));
    const rest = hits.length - MOST_NAMED;
    return rest <= 0
      ? hits
      : [...hits.slice(0, MOST_NAMED), { where: "s3:HeadObject", what: `${rest} more versions are not copied.` }];
  },
};

function hitOf(seen: Seen, object: CopiedObject, now: number): readonly Hit[] {
  const { key, versionId, status, at } = object;
  const name = `${clean(JSON.stringify(key), 300)}, version ${clean(versionId, 100)}`;
  const where = "s3:HeadObject";
  if (status === "FAILED") return [{ where, ...causeOf(seen, object, `${name}: FAILED.`) }];
  if (status === null) {
    const fix =
      "Run legal-hold explain --replica to see whether the rule applies to it, then: legal-hold replicate --only before.";
    const why = "S3 copies only objects that are created after the rule and match it.";
    return [{ where, severity: "warning", what: `${name}: no rule has copied it.`, why, fix }];
  }
  const age = now - Date.parse(at);
  if (status !== "PENDING" || !(age > LATE_MS)) return [];
  const what = `${name}: PENDING since ${at}.`;
  return [
    { where, severity: "warning", what, why: "S3 continues by itself after an outage.", fix: "Check AWS Health." },
  ];
}

// S3 returns the reason only in the event, so possible causes are derived from the version and the policies
function causeOf(seen: Seen, object: CopiedObject, status: string): Pick<Hit, "what" | "fix"> {
  const evidenceKey = valueOf(seen.aws?.key)?.arn;
  const { storageClass, keyArn, archived } = object;
  if (archived || ARCHIVES.includes(storageClass ?? "")) {
    const fix = "Restore it, copy it in place to another class, then: legal-hold replicate --only failed.";
    return { what: `${status} It is archived: SrcObjectNotEligible.`, fix };
  }
  if (keyArn !== undefined && evidenceKey !== undefined && keyArn !== evidenceKey) {
    const fix = "Copy it in place with the evidence key; S3 then replicates the new version.";
    return { what: `${status} Its key is ${clean(keyArn, 200)}, with which the role may not decrypt.`, fix };
  }
  const [refusal] = refusals(seen, object.key);
  if (refusal !== undefined) return { what: `${status} ${refusal.what}` };
  const queue = seen.expected.aws?.replica?.failuresQueueArn;
  const rest = "none of the settings that were read denies it now, or a hold was lifted or a retention shortened";
  const reason = queue === undefined ? "" : ` failureReason in ${queue} names the cause.`;
  return { what: `${status} The cause is unknown: ${rest}.${reason}` };
}
