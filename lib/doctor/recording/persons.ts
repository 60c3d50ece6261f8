import { sha256 } from "../../core";
import { readStack, type Stack } from "../../stack";
import { DoctorError } from "../http";

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,4}/g;
const USER = /(arn:[\w-]+:iam::\d{12}:user\/)([\w+=,.@/-]+)/g;
const SESSION = /(arn:[\w-]+:sts::\d{12}:assumed-role\/[\w+=,.@-]+\/)([\w+=,.@-]+)/g;
const USER_ID = /\b(AROA[A-Z0-9]{8,}:)([\w+=,.@-]+)/g;
const NOBODY = "@example.invalid";
const USERNAME = /(aws:username\\?":\s*\[?\\?")([^"\\]+)/gi;

/**
 * Replaces people's names in AWS (IAM users, sessions, email addresses) with pseudonyms. Equal names get equal
 * pseudonyms, so policies remain comparable; a guessed name can be confirmed.
 */
export function withoutPersons(text: string): string {
  const behind = (_: string, before: string, name: string) => before + pseudonym(name);
  return [USER, SESSION, USER_ID, USERNAME]
    .reduce((cleaned, pattern) => cleaned.replace(pattern, behind), text)
    .replace(EMAIL, (address) => (address.endsWith(NOBODY) ? address : pseudonym(address) + NOBODY));
}

function pseudonym(name: string): string {
  // a pseudonym stays as it is, and a pattern is not a name
  if (/^person-[0-9a-f]{8}$/.test(name) || /^[*?]/.test(name)) return name;
  return `person-${sha256(name).slice(0, 8)}`;
}

/** The same stack with pseudonyms for people, as in a recording. @throws DoctorError */
export function pseudonymous(stack: Stack): Stack {
  if (stack.text === undefined) throw new DoctorError("A recording is compared with a synthesized stack only.");
  return readStack(stack.name, withoutPersons(stack.text)).stack;
}
