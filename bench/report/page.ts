import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import type { Results } from "../results";
import { measured, replaced } from "./markdown";
import { plot } from "./plot";

/** Writes the measured part of docs/benchmarks.md, and its plots; the words around it stay. */
export async function writePage(root: string, results: Results): Promise<void> {
  const file = join(root, "docs", "benchmarks.md");
  const folder = join(root, "docs", "benchmarks");
  mkdirSync(folder, { recursive: true });
  for (const theme of ["light", "dark"] as const) {
    writeFileSync(join(folder, `stacks-${theme}.svg`), plot(results, theme));
  }
  const page = replaced(readFileSync(file, "utf8"), measured(results));
  writeFileSync(file, await format(page, { ...(await resolveConfig(file)), parser: "markdown" }));
}
