import { EVERYTHING, MEANINGS } from "../catalog/meanings";
import { isObject } from "../stack/json";
import { SETTING_MEANINGS } from "./meaning/meaning-of";

/** Who has to answer for what a row means: `delete evidence` → `legal`. */
export type Answers = ReadonlyMap<string, string>;

/** Nobody in particular answers for anything. */
export const NO_ANSWERS: Answers = new Map();

/** Every meaning that can be mapped to who answers for it. */
const KNOWN_MEANINGS: readonly string[] = [
  EVERYTHING,
  ...MEANINGS.map(({ can }) => can),
  ...Object.values(SETTING_MEANINGS).flatMap((byVerdict) => [...new Set(Object.values(byVerdict))]),
];

/**
 * Reads the content of a file `{ "answers": { "delete evidence": "legal", … } }`.
 * @throws Error with one message that names everything that is wrong with it
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

/** Who has to answer for a row, by what it means; nobody in particular where no meaning of it is mapped. */
export function answererOf(meanings: readonly string[], answers: Answers): readonly string[] {
  return [...new Set(meanings.flatMap((meaning) => answers.get(meaning) ?? []))];
}
