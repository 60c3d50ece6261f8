import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import ts from "typescript";

/** TypeScript sources: path from the root, with forward slashes, to text. */
export type Tree = ReadonlyMap<string, string>;

/** What is wrong where, and how to put it right. */
export interface Finding {
  readonly file: string;
  readonly rule: string;
  readonly fix: string;
}

const TOPS = ["lib", "stacks", "examples", "bench", "scripts", "test"];
const PACKAGE = "cdktf-genesys-legal-hold";

/** Reads every source below the root; a room that is not there yet has none. */
export function readTree(root: string): Tree {
  const paths = TOPS.filter((top) => existsSync(join(root, top))).flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" })
      .map((path) => `${top}/${path.replaceAll("\\", "/")}`)
      .filter((path) => path.endsWith(".ts") && !/(^|\/)(cdktf\.out|\.gen|node_modules)\//.test(path)),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

/** Everything that a file imports, requires or re-exports, as written. */
export function importsOf(text: string): string[] {
  // which TypeScript's scan does not see
  const spaces = [...text.matchAll(/^export \* as \w+ from "([^"]+)"/gm)].map(([, name = ""]) => name);
  return [...ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName), ...spaces];
}

/** The file of ours that an import leads to; undefined for a package, and for what is not there. */
export function resolve(tree: Tree, from: string, specifier: string): string | undefined {
  const base = specifier.startsWith(".") ? posix.join(posix.dirname(from), specifier) : ofPackage(specifier);
  if (base === undefined) return undefined;
  return [base, `${base}.ts`, posix.join(base, "index.ts")].find((path) => tree.has(path));
}

// the same names as `paths` in tsconfig.json
function ofPackage(specifier: string): string | undefined {
  if (specifier === PACKAGE) return "lib/public/index";
  if (!specifier.startsWith(`${PACKAGE}/`)) return undefined;
  const inside = specifier.slice(PACKAGE.length + 1);
  return inside.startsWith("provider-genesyscloud/") ? `lib/${inside}/index` : `lib/public/${inside}`;
}
