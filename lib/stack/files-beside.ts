import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, normalize, relative, resolve } from "node:path";
import { createHash } from "../core";
import { LONGEST_INPUT } from "./json";
import type { FramePart } from "./model";
import { readTextFile } from "../core/text-input";

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

// what says that a text is a path: a function that reads files (documented), the folder of the module, a relative path
const EXPLICIT = /\b(?:file\w*|templatefile)\(|\$\{path\.|"\.{1,2}\//;

// a literal up to its first template
const LITERAL =
  /(\b(?:file\w*|templatefile)\(\s*)?\\?"((?:\$\{path\.(?:module|root)\}\/|%s\/|\.\/)*)([^"\\$%\n]+)([$%])?/g;

// CDKTF puts a hash of the content into the path of an asset
const HASHED = /(?:^|\/)[0-9A-F]{32}(?:\/|$)/i;

// the folder of the stack, or one that holds it
const WHOLE = /^[./]*$/;

const STATE = /\.tfstate(?:\.backup)?$/;
const NOT_CONFIGURATION: ReadonlySet<string> = new Set([".git", ".terraform", "node_modules"]);

/**
 * The files and folders that a configuration names by a path, with a digest of their content:
 * what `file` and `templatefile` read, local modules, packages of code. Two configurations with the same text differ if
 * these differ.
 * @param names the files and folders beside the configuration
 * @throws Error if one of them cannot be read
 */
function namedFiles(folder: string, names: readonly string[], text: string): readonly FramePart[] {
  if (names.length === 0 && !EXPLICIT.test(text)) return [];
  const beside = new Set(names);
  const paths = new Set<string>();
  for (const [, reads, explicit, literal, template] of text.matchAll(LITERAL)) {
    // of "policies/read-${var.name}.json", the folder
    const path = normalize(template === undefined ? literal! : dirname(`${literal}*`));
    const isPath = reads !== undefined || explicit !== "" || path.startsWith("../");
    if (isPath || beside.has(path.split("/")[0]!)) paths.add(path);
  }
  return [...paths]
    .filter((path) => ![HASHED, WHOLE, STATE].some((other) => other.test(path)))
    .sort()
    .map((path) => ({ kind: "named file", address: path, attributes: { content: contentOf(resolve(folder, path)) } }));
}

function contentOf(path: string): string {
  const there = statSync(path, { throwIfNoEntry: false });
  // a device may never end
  if (there?.isFile() !== true && there?.isDirectory() !== true) return "none";
  const hash = createHash("sha256");
  for (const file of filesIn(path))
    hash
      .update(`${relative(path, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex");
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !NOT_CONFIGURATION.has(name));
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inside = join(path, entry.name);
      return entry.isDirectory()
        ? filesIn(inside)
        : statSync(inside, { throwIfNoEntry: false })?.isFile()
          ? [inside]
          : [];
    });
}
