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
  why: "It is in the first bucket alone, and S3 does not try again.",
  fix: "Mend what is named, then: legal-hold replicate --only failed.",
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
      "legal-hold explain --replica tells whether the rule takes it; then: legal-hold replicate --only before.";
    const why = "S3 copies what comes after the rule, and what the rule takes.";
    return [{ where, severity: "warning", what: `${name}: no rule has copied it.`, why, fix }];
  }
  const age = now - Date.parse(at);
  if (status !== "PENDING" || !(age > LATE_MS)) return [];
  const what = `${name}: PENDING since ${at}.`;
  return [
    { where, severity: "warning", what, why: "S3 goes on by itself after an outage.", fix: "Look at AWS Health." },
  ];
}

// S3 tells the reason in the event alone; what is known of the version and of the policies says which it can be
function causeOf(seen: Seen, object: CopiedObject, told: string): Pick<Hit, "what" | "fix"> {
  const evidenceKey = valueOf(seen.aws?.key)?.arn;
  const { storageClass, keyArn, archived } = object;
  if (archived || ARCHIVES.includes(storageClass ?? "")) {
    const fix = "Restore it, copy it in place to another class, then: legal-hold replicate --only failed.";
    return { what: `${told} It is in an archive: SrcObjectNotEligible.`, fix };
  }
  if (keyArn !== undefined && evidenceKey !== undefined && keyArn !== evidenceKey) {
    const fix = "Copy it in place with the key of the evidence; the new version is copied.";
    return { what: `${told} Its key is ${clean(keyArn, 200)}, by which the role may not decrypt.`, fix };
  }
  const [refusal] = refusals(seen, object.key);
  if (refusal !== undefined) return { what: `${told} ${refusal.what}` };
  const queue = seen.expected.aws?.replica?.failuresQueueArn;
  const rest =
    "nothing that was read refuses it now, or it was a hold that was lifted or a retention that was shortened";
  const reason = queue === undefined ? "" : ` failureReason in ${queue} has the cause.`;
  return { what: `${told} The cause is not known: ${rest}.${reason}` };
}
