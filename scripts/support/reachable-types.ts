import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as ts from "typescript";

/**
 * The declaration files that an importer of some others can come to, those themselves included.
 * @param starts paths of `.d.ts` files
 */
export function reachableTypes(starts: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const { importedFiles, referencedFiles } = ts.preProcessFile(readFileSync(file, "utf8"));
    for (const { fileName } of [...importedFiles, ...referencedFiles]) {
      if (fileName.startsWith(".")) waiting.push(...typesOf(join(dirname(file), fileName)));
    }
  }
  return reached;
}

/** Data and what has no types of its own lead nowhere. */
function typesOf(path: string): string[] {
  const file = [path, `${path}.d.ts`, join(path, "index.d.ts")].find((one) => one.endsWith(".d.ts") && existsSync(one));
  return file === undefined ? [] : [file];
}
