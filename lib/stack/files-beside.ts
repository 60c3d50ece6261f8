import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { LONGEST_INPUT } from "./json";
import type { FramePart } from "./model";
import { namedFiles } from "./named-files";
import { readTextFile } from "./text-input";

// what Terraform loads from a folder (documented): configuration, and values of variables
const LOADED = /^(?!\.|#).*(?:\.tf|\.tf\.json|\.auto\.tfvars|\.auto\.tfvars\.json)$|^terraform\.tfvars(?:\.json)?$/;

/**
 * The files that belong to a configuration: those that Terraform loads with it, and those that it names. They are not
 * parsed, only compared as they are.
 * @param text the configuration
 */
export function filesBeside(file: string, text: string): readonly FramePart[] {
  const folder = dirname(file);
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== basename(file));
  const loaded = entries.filter((entry) => !entry.isDirectory() && LOADED.test(entry.name)).map(({ name }) => name);
  const others = entries.map(({ name }) => name).filter((name) => !loaded.includes(name));
  return [
    ...loaded.sort().map((name) => ({
      kind: "file",
      address: name,
      attributes: { content: readTextFile(join(folder, name), { largest: LONGEST_INPUT }) },
    })),
    ...namedFiles(folder, others, text),
  ];
}
