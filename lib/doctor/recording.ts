import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeParts, writing, sha256 } from "../core";
import { readStack, type Stack } from "../stack";
import type { AwsFacts } from "./aws";
import type { GenesysFacts } from "./genesys";
import { DoctorError } from "./http";
import { membersOf, textAt, without } from "./shape";

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63}){1,4}/g;

const USER = /(arn:[\w-]+:iam::\d{12}:user\/)([\w+=,.@/-]+)/g;

const SESSION = /(arn:[\w-]+:sts::\d{12}:assumed-role\/[\w+=,.@-]+\/)([\w+=,.@-]+)/g;

const USER_ID = /\b(AROA[A-Z0-9]{8,}:)([\w+=,.@-]+)/g;

const NOBODY = "@example.invalid";

const USERNAME = /(aws:username\\?":\s*\[?\\?")([^"\\]+)/gi;

/** Everything that was read from both platforms. */
export interface Observed {
  readonly genesys?: GenesysFacts;
  readonly aws?: AwsFacts;
}

const VERSION = 1;

const LARGEST = 64 * 1024 * 1024;

const PARTS = ["genesys", "aws"] as const;

/**
 * Saves what was read, in one file per platform that only the owner can read. The files contain no secrets and almost
 * no names: only the data that the checks use was kept, and the remaining names are replaced.
 * @returns the files
 */
export function saveObserved(folder: string, observed: Observed): readonly string[] {
  writing(folder, () => mkdirSync(folder, { recursive: true, mode: 0o700 }));
  return PARTS.flatMap((part) => {
    const facts = observed[part];
    if (facts === undefined) return [];
    const file = join(folder, `${part}.json`);
    const text = JSON.stringify({ version: VERSION, facts }, withoutQuotes, 2);
    writeParts(file, [`${withoutPersons(text)}\n`], { mode: 0o600 });
    return [file];
  });
}

export function savedFiles(folder: string): readonly string[] {
  return PARTS.map((part) => join(folder, `${part}.json`));
}

/**
 * Loads a saved recording.
 * @throws DoctorError
 */
export function loadObserved(folder: string): Observed {
  const parts = PARTS.map((part) => [part, loadPart(join(folder, `${part}.json`), part)] as const);
  const found = parts.filter(([, facts]) => facts !== undefined);
  if (found.length === 0) throw new DoctorError(`${folder}: no recording of doctor (genesys.json, aws.json).`);
  return Object.fromEntries(found) as Observed;
}

function loadPart(file: string, part: (typeof PARTS)[number]): unknown {
  if (!existsSync(file)) return undefined;
  if (statSync(file).size > LARGEST) throw new DoctorError(`${file}: longer than ${LARGEST} bytes.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new DoctorError(`${file}: not valid JSON.`);
  }
  const { version, facts } = membersOf(content) ?? {};
  const first = part === "genesys" ? "token" : "accountId";
  const fits = textAt(facts, "at") !== undefined && membersOf(membersOf(facts)?.[first]) !== undefined;
  if (version !== VERSION || !fits) throw new DoctorError(`${file}: not a recording of this version of doctor.`);
  return facts;
}

// error messages of the platforms may name people
function withoutQuotes(_: string, value: unknown): unknown {
  const members = membersOf(value);
  if (members?.["quoted"] !== true) return value;
  return { ...without(members, "quoted"), problem: "refused; the platform's message is not saved" };
}

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
