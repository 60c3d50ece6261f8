import type { Stack } from "../stack";
import { cluesIn } from "./clues";
import { awsSymptoms } from "./data/symptoms-aws";
import { genesysSymptoms } from "./data/symptoms-genesys";
import { symptomOfDenial } from "./denial";
import { namesIn, permissionName } from "./names-in";
import type { Answer, Clues, FoundSymptom, InStack, Symptom } from "./types";

/** All errors of the table. */
export const symptoms: readonly Symptom[] = [...genesysSymptoms, ...awsSymptoms];

const BY_CODE: { readonly [code: string]: string } = {
  "missing.permissions": "PERMISSION_MISSING",
  "missing.any.permissions": "PERMISSION_MISSING",
  "not.authorized": "NOT_AUTHORIZED",
  "bad.credentials": "TOKEN_REFUSED",
  invalid_client: "TOKEN_REFUSED",
  "too.many.requests": "TOO_MANY_REQUESTS",
};
/** Symptoms that are reported only if no more specific one matches. */
const VAGUE = ["ACCESS_DENIED", "NOT_AUTHORIZED"];

/**
 * Explains an error or a name. The answer contains nothing from the text, only strings from the table and the stack.
 * @param stackSays what a stack shows about a symptom. @default no stack is evaluated
 */
export function why(text: string, stackSays?: (id: string, clues: Clues) => InStack | undefined): Answer {
  const clues = cluesIn(text);
  const told = [
    ...clues.denials.map(symptomOfDenial),
    ...clues.codes.flatMap((code) => (Object.hasOwn(BY_CODE, code) ? [BY_CODE[code]!] : [])),
    ...symptoms.filter(({ texts = [] }) => texts.some((pattern) => pattern.test(clues.text))).map(({ id }) => id),
  ];
  const sure = told.filter((id) => !VAGUE.includes(id));
  const ids = [...new Set(sure.length > 0 ? sure : told)];
  const found = ids.map((id): FoundSymptom => {
    const { texts: _, ...row } = symptoms.find((one) => one.id === id)!;
    const inStack = stackSays?.(id, clues);
    return inStack === undefined ? row : { ...row, inStack };
  });
  const missing = clues.missing.flatMap((name) => permissionName(name) ?? []);
  const names = new Map([...missing, ...namesIn(clues.text)].map((one) => [one.name, one]));
  return { symptoms: found, names: [...names.values()] };
}

/** Like `why`, and evaluates a stack. */
export function whyInStack(text: string, stack: Stack): Answer {
  // loaded when needed, so that without a stack the reader is not loaded
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { inStack } = require("./in-stack") as typeof import("./in-stack");
  return why(text, (id, clues) =>
    inStack(
      stack,
      id,
      clues,
      clues.denials.find((one) => symptomOfDenial(one) === id),
    ),
  );
}
