import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs a contender's program in this process. @returns the text of each stack by its name */
export function stacksOf(program: string, outdir: string, count: number): ReadonlyMap<string, string> {
  const before = { ...process.env };
  Object.assign(process.env, { CDKTF_OUTDIR: outdir, BENCH_STACKS: String(count) });
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    jest.isolateModules(() => require(join(__dirname, "..", "..", "..", program)));
  } finally {
    process.env = before;
  }
  return readStackTexts(outdir);
}

export function readStackTexts(outdir: string): ReadonlyMap<string, string> {
  const folder = join(outdir, "stacks");
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name, "cdk.tf.json"), "utf8")] as const),
  );
}
