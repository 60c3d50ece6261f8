import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answers } from "../../../lib/rehearsal";

const CASES = join(__dirname, "../../cases/rehearsal");

/** A stack to rehearse, with the reason for having it. */
export interface StackCase {
  readonly why: string;
  readonly stack: object;
  readonly answers?: Answers;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Names of the cases in a folder of `test/cases/rehearsal`. */
export function caseNames(kind: "negative" | "sound"): string[] {
  return readdirSync(join(CASES, kind)).map((file) => file.replace(".json", ""));
}

/** Reads a case and writes its stack to a new folder below `root`. */
export function stackCase<T extends StackCase>(kind: "negative" | "sound", name: string, root: string): [T, string] {
  const given = JSON.parse(readFileSync(join(CASES, kind, `${name}.json`), "utf8")) as T;
  const stackDir = join(root, name);
  mkdirSync(stackDir);
  writeFileSync(join(stackDir, "cdk.tf.json"), JSON.stringify(given.stack));
  return [given, stackDir];
}

/** A new folder for the stacks of one test file. */
export const caseRoot = (): string => mkdtempSync(join(tmpdir(), "cases-"));
