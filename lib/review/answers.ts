import { EVERYTHING, MEANINGS } from "../catalog/meanings";
import { isObject } from "../stack/json";
import { SETTING_MEANINGS } from "./meaning/meaning-of";

/** Who has to approve rows with a meaning: `delete evidence` → `legal`. */
export type Answers = ReadonlyMap<string, string>;

/** No approvers. */
export const NO_ANSWERS: Answers = new Map();

/** Every meaning that an approver can be named for. */
const KNOWN_MEANINGS: readonly string[] = [
  EVERYTHING,
  ...MEANINGS.map(({ can }) => can),
  ...Object.values(SETTING_MEANINGS).flatMap((byVerdict) => [...new Set(Object.values(byVerdict))]),
];

/**
 * Reads a file `{ "answers": { "delete evidence": "legal", … } }`.
 * @throws Error with one message that lists every fault
 */
export function readAnswers(content: unknown): Answers {
  const entries = isObject(content) && Object.keys(content).length === 1 ? content["answers"] : undefined;
  if (!isObject(entries)) throw new Error('not a file of answers: it is { "answers": { "delete evidence": "legal" } }');
  const faults = Object.entries(entries).flatMap(([meaning, who]) => [
    ...(KNOWN_MEANINGS.includes(meaning) ? [] : [`no row means "${meaning}"`]),
    ...(typeof who === "string" && /[\p{L}\p{N}]/u.test(who) ? [] : [`nobody is named for "${meaning}"`]),
  ]);
  if (faults.length > 0) {
    throw new Error(`${faults.join("; ")}. Meanings are: ${KNOWN_MEANINGS.join(", ")}`);
  }
  return new Map(Object.entries(entries) as [string, string][]);
}

/** Who has to approve a row with these meanings; empty if nobody is named for them. */
export function answererOf(meanings: readonly string[], answers: Answers): readonly string[] {
  return [...new Set(meanings.flatMap((meaning) => answers.get(meaning) ?? []))];
}
