import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as ts from "typescript";

const ROOT = join(__dirname, "..");
const ROUNDS = 11;

let folder: string;
beforeAll(async () => {
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".tmp", "speed-"));
  await run(
    [require.resolve("typescript/bin/tsc"), "-p", "tsconfig.build.json", "--outDir", join(folder, "dist")],
    ROOT,
  );
  const source = readFileSync(join(ROOT, "examples", "eu-west-2", "main.ts"), "utf8");
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  writeFileSync(join(folder, "london.js"), outputText.replace("cdktf-genesys-legal-hold/stacks", "./dist/stacks"));
  writeFileSync(join(folder, "cdktf-alone.js"), 'require("cdktf");\n');
  // the peak of the process itself, in KiB
  writeFileSync(
    join(folder, "peak.js"),
    'process.on("exit", () => process.stderr.write(`${process.resourceUsage().maxRSS}`));\n',
  );
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly ms: number;
  readonly mib: number;
}

async function run(args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== 0) throw new Error(`${args.join(" ")} ended with ${code}\n${text}`);
  return text;
}

async function timed(script: string): Promise<Run> {
  const start = process.hrtime.bigint();
  const peak = await run(["-r", "./peak.js", script], folder);
  return { ms: Number(process.hrtime.bigint() - start) / 1e6, mib: Number(peak) / 1024 };
}

const at = (share: number, values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;
const median = (values: readonly number[]) => at(0.5, values);

test("London as compiled JavaScript takes at most twice the time of loading cdktf, and 100 MiB", async () => {
  const ratios: number[] = [];
  const peaks: number[] = [];
  await timed("london.js");
  for (let i = 0; i < ROUNDS; i++) {
    // in turn, so that a slower machine slows both
    const [ours, alone] = [await timed("london.js"), await timed("cdktf-alone.js")];
    ratios.push(ours.ms / alone.ms);
    peaks.push(ours.mib);
  }
  console.log(
    `London / require("cdktf"): median ${median(ratios).toFixed(2)}, least ${Math.min(...ratios).toFixed(2)}; peak ${median(peaks).toFixed(0)} MiB`,
  );
  // the quarter of the rounds that a busy machine disturbed least
  expect(at(0.25, ratios)).toBeLessThanOrEqual(2);
  expect(median(peaks)).toBeLessThanOrEqual(100);
}, 120_000);
