import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { checkGenesysRegion, checkRegionPair, type GenesysRegion } from "../../catalog";
import { ConfigError, Faults, temporaryFolder, writeParts, writing } from "../../core";
import { permissionsPages, openStacks } from "../../review";
import { packageFacts, packageFolder } from "../package-folder";
import { ownTerminal, type Terminal } from "../terminal";
import { textOfError, UsageError } from "../usage-error";
import { missingOf, otherRegionsIn, stackOf, unreadable, type NewOptions, type Question } from "./answers";
import { CDKTF_JSON, GITIGNORE, mainFile, nextSteps, packageFile, propsOf, type NewStack } from "./template";

// runs in a separate process, because the command line does not load cdktf
const PROGRAM = `
const { LegalHoldExportStack, synthesize } = require(process.argv[1]);
const { id, props, outdir } = JSON.parse(process.argv[2]);
synthesize((app) => void new LegalHoldExportStack(app, id, props), { outdir });`;

export interface NewTerminal extends Pick<Terminal, "out" | "err"> {
  /** Asks for a value; undefined without an interactive terminal. */
  readonly ask?: (question: Question) => Promise<string>;
}

/** Writes the folder, and returns the exit code. Never throws: every error is printed as one message. */
export async function runNew(name: string, given: NewOptions, terminal: NewTerminal): Promise<number> {
  try {
    const region = regionOf(name, given);
    const folder = resolve(given.folder ?? given.id ?? `legal-hold-${region.name}`);
    refuseToOverwrite(folder);
    const options = terminal.ask === undefined ? given : await asked(given, region, terminal.ask);
    const page = judged(region, options);
    const stack = stackOf(region, options);
    for (const warning of otherRegionsIn(stack)) terminal.err(`Warning: ${warning}\n`);
    const files = filesOf(stack, page);
    writeFolder(folder, files);
    terminal.out(report(folder, Object.keys(files), page));
    return 0;
  } catch (error) {
    terminal.err(`legal-hold new: ${textOfError(error)}\n`);
    return 1;
  }
}

function regionOf(name: string, options: NewOptions): GenesysRegion {
  const faults = new Faults();
  const region = checkGenesysRegion(faults, "REGION", name);
  if (region !== undefined) return region;
  // the other faults do not depend on the region within the commercial partition
  const { bucketRegion: _, ...rest } = options;
  const elsewhere = { id: "legal-hold", ...rest };
  const { faults: others } = wrongIn(checkGenesysRegion(faults, "REGION", STAND_IN)!, elsewhere);
  throw refused([...others, new ConfigError("the region", faults.all).message]);
}

/** A region with a documented account, to validate the other values before the region is known. */
const STAND_IN = "eu-west-2";

function toGive(options: NewOptions, region: GenesysRegion | undefined): readonly string[] {
  const missing = missingOf(options, region).map(({ flag, asks }) => `  ${flag} is missing: ${asks}`);
  return [...missing, ...unreadable(options)];
}

function refused(faults: readonly string[]): UsageError {
  return new UsageError(
    `nothing was written.\n${faults.join("\n")}\nAdd or correct these values, and run it again. See --help.`,
  );
}

function refuseToOverwrite(folder: string): void {
  if (!existsSync(folder)) return;
  const there = readdirSync(folder);
  if (there.length === 0) return;
  throw new UsageError(
    `${folder}: is not empty, and existing files are not overwritten. Name another folder with --folder.`,
  );
}

async function asked(
  given: NewOptions,
  region: GenesysRegion,
  ask: (one: Question) => Promise<string>,
): Promise<NewOptions> {
  const answers: { [option: string]: string | readonly string[] } = {};
  for (const question of missingOf(given, region)) {
    const answer = (await ask(question)).trim();
    if (answer === "") continue;
    answers[question.option] = question.option === "custodian" ? answer.split(/[\s,]+/) : answer;
  }
  return { ...given, ...answers };
}

/** The permissions page; undefined if cdktf is not installed. One error reports all faults. */
function judged(region: GenesysRegion, options: NewOptions): string | undefined {
  const { faults, page } = wrongIn(region, options);
  if (faults.length > 0) throw refused(faults);
  return page;
}

function wrongIn(region: GenesysRegion, options: NewOptions): { readonly faults: readonly string[]; page?: string } {
  const stack = stackOf(region, options);
  const outdir = temporaryFolder("legal-hold-new-");
  try {
    const residency = crossing(stack, options);
    const came = residency.length > 0 ? { faults: residency.join("\n") } : synthesizeNew(stack, outdir.path);
    const faults = [...toGive(options, region), ...("faults" in came ? [came.faults] : [])];
    return { faults, ...("page" in came && { page: came.page }) };
  } finally {
    outdir.remove();
  }
}

// `--bucket-region` is the acknowledgement that the library requires for a bucket in another region
function crossing({ region, bucketRegion }: NewStack, { genesysAccount }: NewOptions): readonly string[] {
  if (bucketRegion === undefined) return [];
  const faults = new Faults();
  checkRegionPair(faults, {
    genesysRegion: region,
    bucketRegion,
    allowCrossRegion: true,
    genesysAccountId: genesysAccount ?? region.genesysAccountId ?? "111122223333",
  });
  return faults.all.length === 0 ? [] : [new ConfigError("the regions", faults.all).message];
}

function filesOf(stack: NewStack, page: string | undefined): { readonly [name: string]: string } {
  return {
    "main.ts": mainFile(stack),
    "cdktf.json": CDKTF_JSON,
    "package.json": packageFile(stack.id, packageFacts()),
    ".gitignore": GITIGNORE,
    "README.md": nextSteps(stack),
    ...(page === undefined ? {} : { "permissions.md": page }),
  };
}

function writeFolder(folder: string, files: { readonly [name: string]: string }): void {
  const made = writing(folder, () => mkdirSync(folder, { recursive: true }));
  const written: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      // recorded before the write, because a full disk leaves a partial file
      if (!existsSync(join(folder, name))) written.push(name);
      writeParts(join(folder, name), [text], { flag: "wx" });
    }
  } catch (error) {
    // removes partially written files
    for (const name of written) rmSync(join(folder, name), { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

function report(folder: string, files: readonly string[], page: string | undefined): string {
  const none =
    "\npermissions.md was not written, because cdktf is not installed. `npm run permissions` writes it after the first synthesis.";
  return `${folder}\n${files.map((file) => `  ${file}\n`).join("")}${page === undefined ? none : ""}
Next: cd ${folder} && npm install && npx cdktf synth. README.md there has the rest.\n`;
}

export function ownNewTerminal(): NewTerminal {
  const asks = process.stdin.isTTY === true && process.stderr.isTTY === true;
  return { ...ownTerminal(), ...(asks ? { ask: askPerson } : {}) };
}

async function askPerson({ asks, flag }: Question): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await lines.question(`${asks} (${flag}): `);
  } finally {
    lines.close();
  }
}

type Synthesized =
  | { readonly page: string }
  | { readonly faults: string }
  /** cdktf is not installed. */
  | { readonly notInstalled: true };

// synthesizes the stack into a folder and renders its permissions page
function synthesizeNew(stack: NewStack, outdir: string): Synthesized {
  const root = packageFolder();
  const compiled = join(root, "dist", "stacks", "index.js");
  const entry =
    __dirname.startsWith(join(root, "dist")) && existsSync(compiled) ? compiled : join(root, "stacks", "index.ts");
  const given = JSON.stringify({ id: stack.id, props: propsOf(stack), outdir });
  const { status, stderr } = spawnSync(
    process.execPath,
    [...(entry.endsWith(".ts") ? ["--import", "tsx"] : []), "-e", PROGRAM, entry, given],
    {
      cwd: root,
      encoding: "utf8",
      // the output is not shown, because the first synthesis prints the warnings again
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  if (/Cannot find module '(cdktf|constructs|@cdktf)/.test(stderr)) return { notInstalled: true };
  if (status !== 0) return { faults: /^ {4}at /m.test(stderr) ? crashed(stderr) : stderr.trim() };
  return { page: permissionsPages(openStacks(outdir).map((one) => one.stack)) };
}

// not a fault of the values, so the stack trace does not help the user
function crashed(stderr: string): string {
  return `the stack could not be synthesized: ${/^\w*Error\b.*$/m.exec(stderr)?.[0] ?? "unknown error"}`;
}
