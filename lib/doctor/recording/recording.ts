import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeParts, writing } from "../../core";
import type { AwsFacts } from "../aws";
import type { GenesysFacts } from "../genesys";
import { DoctorError } from "../http";
import { membersOf, textAt, without } from "../shape";
import { withoutPersons } from "./persons";

/** What was read of both platforms. */
export interface Observed {
  readonly genesys?: GenesysFacts;
  readonly aws?: AwsFacts;
}

const VERSION = 1;
const LARGEST = 64 * 1024 * 1024;
const PARTS = ["genesys", "aws"] as const;

/**
 * Saves what was read, one file a platform, readable by nobody else. There is no secret in it and hardly a name: only
 * what the checks look at was kept of the answers, and the rest goes here.
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

/** The files that are saved into a folder. */
export function savedFiles(folder: string): readonly string[] {
  return PARTS.map((part) => join(folder, `${part}.json`));
}

/**
 * Reads what was saved.
 * @throws DoctorError
 */
export function loadObserved(folder: string): Observed {
  const parts = PARTS.map((part) => [part, loadPart(join(folder, `${part}.json`), part)] as const);
  const found = parts.filter(([, facts]) => facts !== undefined);
  if (found.length === 0) throw new DoctorError(`${folder}: nothing that doctor saved (genesys.json, aws.json).`);
  return Object.fromEntries(found) as Observed;
}

function loadPart(file: string, part: (typeof PARTS)[number]): unknown {
  if (!existsSync(file)) return undefined;
  if (statSync(file).size > LARGEST) throw new DoctorError(`${file}: longer than ${LARGEST} bytes.`);
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new DoctorError(`${file}: no valid JSON.`);
  }
  const { version, facts } = membersOf(content) ?? {};
  const first = part === "genesys" ? "token" : "accountId";
  const fits = textAt(facts, "at") !== undefined && membersOf(membersOf(facts)?.[first]) !== undefined;
  if (version !== VERSION || !fits) throw new DoctorError(`${file}: not what doctor of this version saves.`);
  return facts;
}

// what a platform says about a refusal may name people
function withoutQuotes(_: string, value: unknown): unknown {
  const members = membersOf(value);
  if (members?.["quoted"] !== true) return value;
  return { ...without(members, "quoted"), problem: "refused; what the platform said is not saved" };
}
