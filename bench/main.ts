import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildLibrary } from "./build";
import { engineOf } from "./engine";
import { readOptions, USAGE, type Options, type SectionName } from "./options";
import { passedBars } from "./report/check";
import { Progress } from "./report/progress";
import { printed } from "./report/printed";
import { merge, NOTHING, type Results } from "./results";
import type { Section } from "./section";
import { decisions } from "./sections/decisions";
import { load } from "./sections/load";
import { london } from "./sections/london";
import { pairs } from "./sections/pairs";
import { reconcile } from "./sections/reconcile";
import { rehearsal } from "./sections/rehearsal";
import { review } from "./sections/review";
import { scale } from "./sections/scale";

const ROOT = join(__dirname, "..");
const SECTIONS: { readonly [name in SectionName]: Section } = {
  london,
  scale,
  decisions,
  pairs,
  review,
  reconcile,
  load,
  rehearsal,
};
const QUICK_SHARE = 1 / 3;

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options.help) return say(USAGE);
  const started = Date.now();
  const { results, failed } = await measure(options);
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
  if (options.write && failed.length === 0) {
    // it draws and formats, which nothing else here does
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { writePage } = require("./report/page") as typeof import("./report/page");
    await writePage(ROOT, results);
  }
  say(printed(results));
  say(`${Math.round((Date.now() - started) / 1000)} s`);
  if (failed.length > 0) return complain(2, failed);
  // a part that is left out holds nothing
  const left = process.env["CI"] === "true" ? results.skipped : [];
  return options.check ? complain(1, [...passedBars(results), ...left]) : 0;
}

/** @returns what could be measured, and what each section that failed said */
async function measure({
  only,
  engine,
  runs,
  quick,
}: Options): Promise<{ results: Results; failed: readonly string[] }> {
  const progress = new Progress(process.stderr);
  const work = mkdtempSync(join(tmpdir(), "bench-"));
  const clean = () => rmSync(work, { recursive: true, force: true });
  process.once("exit", clean);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));
  progress.begin("building");
  await buildLibrary(ROOT);
  const bench = {
    ...engineOf(engine, ROOT),
    work,
    runs: (full: number) => runs ?? (quick ? Math.ceil(full * QUICK_SHARE) : full),
    full: !quick,
    progress,
  };
  if (engine !== "cdktf") progress.begin(bench.title);
  let results = NOTHING;
  const failed: string[] = [];
  for (const name of only) {
    progress.begin(name);
    try {
      results = merge(results, await SECTIONS[name](bench));
    } catch (error) {
      failed.push(`${name}: ${(error as Error).message}`);
    }
  }
  progress.clear();
  clean();
  return { results, failed };
}

function say(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function complain(code: number, lines: readonly string[]): number {
  for (const line of lines) process.stderr.write(`${line}\n`);
  return lines.length > 0 ? code : 0;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: Error) => (process.exitCode = complain(2, [error.message])),
);
