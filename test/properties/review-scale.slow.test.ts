import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { synthesized } from "../support/review-run";

const ROOT = join(__dirname, "..", "..");
const MAIN = join("dist", "lib", "cli", "main.js");
const ROUNDS = 3;
const REGIONS = ["eu-west-2", "us-west-2", "ap-south-1", "sa-east-1"];

let folder: string;
beforeAll(async () => {
  mkdirSync(join(ROOT, ".tmp"), { recursive: true });
  folder = mkdtempSync(join(ROOT, ".tmp", "scale-"));
  const tsc = require.resolve("typescript/bin/tsc");
  await run([tsc, "-p", "tsconfig.build.json", "--outDir", join(folder, "dist")], ROOT, 0);
  // the compiler leaves out what is read when it is asked for
  const isData = (path: string) => statSync(path).isDirectory() || path.endsWith(".json");
  cpSync(join(ROOT, "lib"), join(folder, "dist", "lib"), { recursive: true, filter: isData });
  writeFileSync(
    join(folder, "usage.js"),
    'process.on("exit", () => process.stderr.write(JSON.stringify(process.resourceUsage())));\n',
  );
  const custodians = ["evidence-custodian", "second"].map((name) => `arn:aws:iam::111122223333:role/legal/${name}`);
  const before = synthesized();
  const after = [
    synthesized({ custodians }),
    synthesized({ retention: { mode: "GOVERNANCE", days: 365 } }),
    synthesized({ administrators: [] }),
  ];
  for (let i = 0; i < 1_000; i++) {
    const own = (text: string) =>
      text
        .replaceAll("111122223333", String(200_000_000_000 + i * 7919))
        .replaceAll("5e1b6c90d4f3", String(i).padStart(12, "0"))
        .replaceAll("evidence-eu-west-2", `evidence-${i}-eu-west-2`)
        .replaceAll("eu-west-2", REGIONS[i % REGIONS.length]!);
    for (const count of [100, 300, 1_000]) {
      if (i >= count) continue;
      write(join(`base-${count}`, "stacks", `s${i}`), own(before));
      write(join(`head-${count}`, "stacks", `s${i}`), own(after[i % after.length]!));
    }
  }
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

function write(stack: string, text: string): void {
  mkdirSync(join(folder, stack), { recursive: true });
  writeFileSync(join(folder, stack, "cdk.tf.json"), text);
}

async function run(args: readonly string[], cwd: string, expected: number): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  if (code !== expected) throw new Error(`${args.join(" ")} ended with ${code}\n${text}`);
  return text;
}

interface Cost {
  readonly seconds: number;
  readonly mib: number;
}

async function reviewOf(base: string, head: string, expected: number): Promise<Cost> {
  const usage = JSON.parse(await run(["-r", "./usage.js", MAIN, "review", base, head], folder, expected)) as {
    readonly userCPUTime: number;
    readonly systemCPUTime: number;
    readonly maxRSS: number;
  };
  return { seconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6, mib: usage.maxRSS / 1024 };
}

const least = (values: readonly number[]) => Math.min(...values);

test("two outputs whose every stack changed: at most 500 MiB; npm run bench holds the time", async () => {
  const cost: { [count: number]: Cost[] } = { 1: [], 100: [], 300: [], 1_000: [] };
  for (let i = 0; i < ROUNDS; i++) {
    // in turn, so that a slower machine slows all
    cost[1]!.push(await reviewOf(join("base-100", "stacks", "s0"), join("base-100", "stacks", "s0"), 0));
    for (const count of [100, 300, 1_000]) cost[count]!.push(await reviewOf(`base-${count}`, `head-${count}`, 2));
  }
  const [start, hundred, some, all] = [1, 100, 300, 1_000].map((count) => least(cost[count]!.map((c) => c.seconds)));
  const mib = least(cost[1_000]!.map((c) => c.mib));
  const [few, many] = [(hundred! - start!) / 100, (all! - start!) / 1_000];
  console.log({ start, hundred, some, all, mib, ratio: many / few });
  expect(mib).toBeLessThanOrEqual(500);
}, 1_200_000);
