import { readFileSync, statSync } from "node:fs";
import { parseJson } from "../../stack/json";
import { approvalIn, departureOf, type Approval } from "../../review/approval";
import { visible } from "../../review/render";

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads what was approved: a digest, or the file of an earlier review's JSON output, which also tells what differs.
 * @throws Error with one message
 */
export function readApproved(given: string): Approval {
  if (DIGEST.test(given)) return { digest: given, rows: [] };
  const info = statSync(given, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) {
    throw new Error(`--approved ${given}: neither a digest (sha256: and 64 hexadecimal digits) nor a file`);
  }
  if (info.size > LARGEST) throw new Error(`${given}: larger than ${LARGEST} bytes`);
  try {
    return approvalIn(parseJson(given, readFileSync(given, "utf8")));
  } catch (error) {
    throw new Error(`--approved ${given}: ${(error as Error).message}`);
  }
}

/** What is said of a review beside the one that was approved; `isSame` where it says the same. */
export function approvedWords(approved: Approval, now: Approval): { readonly isSame: boolean; readonly words: string } {
  const departure = departureOf(approved, now);
  if (departure === undefined) return { isSame: true, words: "The rows are those that were approved.\n" };
  const lines = (title: string, rows: readonly string[]) => rows.map((row) => `  ${title}: ${visible(row)}`);
  const told =
    approved.rows.length === 0 && departure.isNew.length > 0
      ? lines("now", departure.isNew)
      : [...lines("not approved", departure.isNew), ...lines("approved, and not there", departure.isGone)];
  const head = `The rows are not those that were approved: ${approved.digest} was, ${now.digest} is.`;
  return { isSame: false, words: [head, ...told, ""].join("\n") };
}
