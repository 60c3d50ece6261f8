import { readFileSync, statSync } from "node:fs";
import { parseJson } from "../../stack/json";
import { approvalIn, departureOf, type Approval } from "../../review/approval";
import { visible } from "../../review/render";

const DIGEST = /^sha256:[0-9a-f]{64}$/;
const LARGEST = 64 * 1024 * 1024;

/**
 * Reads the approved review: a digest, or the JSON output of an earlier review, which also shows differences.
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

/** The result of the comparison with the approved review; `isSame` if there is no difference. */
export function approvedWords(approved: Approval, now: Approval): { readonly isSame: boolean; readonly words: string } {
  const departure = departureOf(approved, now);
  if (departure === undefined) return { isSame: true, words: "The rows are the approved ones.\n" };
  const lines = (title: string, rows: readonly string[]) => rows.map((row) => `  ${title}: ${visible(row)}`);
  const told =
    approved.rows.length === 0 && departure.isNew.length > 0
      ? lines("now", departure.isNew)
      : [...lines("not approved", departure.isNew), ...lines("approved, but missing", departure.isGone)];
  const head = `The rows differ from the approved ones: approved ${approved.digest}, now ${now.digest}.`;
  return { isSame: false, words: [head, ...told, ""].join("\n") };
}
