import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LONGEST_INPUT } from "./json";
import type { FramePart } from "./model";
import { readTextFile } from "./text-input";

// what Terraform loads from a folder (documented): configuration, and values of variables
const LOADED = /^(?!\.|#).*(?:\.tf|\.tf\.json|\.auto\.tfvars|\.auto\.tfvars\.json)$|^terraform\.tfvars(?:\.json)?$/;

/** The files that Terraform loads together with a stack. They are not parsed, only compared as they are. */
export function filesBeside(file: string): readonly FramePart[] {
  const folder = dirname(file);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const names = entries.map(({ name }) => name).filter((name) => LOADED.test(name) && name !== basename(file));
  return names.sort().map((name) => ({
    kind: "file",
    address: name,
    attributes: { content: readTextFile(join(folder, name), { largest: LONGEST_INPUT }) },
  }));
}
