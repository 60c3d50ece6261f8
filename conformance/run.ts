import { fork } from "child_process";
import { existsSync, writeFileSync } from "fs";
import { join } from "path";
import { gzipSync } from "zlib";
import * as source from "../lib/policy";
import known from "./exceptions.json";
import { REWRITES } from "./exceptions";
import { measureLint } from "./lint-speed";
import { compare, type Progress, type Recorded } from "./compare";
import { measure, type Policies } from "./speed";

const HELP = `node --import tsx conformance/run.ts [--decisions 100000] [--seed 1] [--shards 2] [--record FILE]
node --import tsx conformance/run.ts --speed SECONDS

Decides random policies and requests with the evaluator and with an independent simulator. Ends with 1 when they differ
in a way that exceptions.json does not explain. --record FILE writes the decisions of one process for the test suite.
--speed decides for so many seconds with each, checks policies for as long, and prints how many a second as JSON. It
asks the compiled library, as users run it: npm run build first.`;

function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback);
}

const decisions = Number(option("decisions", "100000"));
const seed = Number(option("seed", "1"));
const shards = Number(option("shards", "2"));
const shard = Number(option("shard", "-1"));
const record = option("record", "");
const speed = Number(option("speed", "0"));

async function main(): Promise<number> {
  if (process.argv.includes("--help")) {
    console.log(HELP);
    return 0;
  }
  if (speed > 0) {
    const policies = built();
    console.log(JSON.stringify({ ...(await measure(speed, policies)), ...measureLint(speed, policies) }));
    return 0;
  }
  checkExceptions();
  // a shard takes every so many-th seed, so that a run makes the same cases however it is split
  if (shard >= 0) {
    const seeds = (turn: number): number => seed * 1_000_000 + turn * shards + shard;
    const result = await compare(seeds, Math.ceil(decisions / shards), (p) => process.send?.(p));
    process.send?.(result);
    return 0;
  }
  return record === "" ? parent() : recordTo(record);
}

function built(): Policies {
  const file = join(__dirname, "../dist/lib/policy/index.js");
  if (!existsSync(file)) throw new Error(`${file} is not there: npm run build makes it`);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(file) as Policies;
}

function checkExceptions(): void {
  const listed = known
    .map(({ id }) => id)
    .sort()
    .join();
  if (listed !== Object.keys(REWRITES).sort().join())
    throw new Error("exceptions.json and exceptions.ts name different exceptions");
}

async function parent(): Promise<number> {
  const start = Date.now();
  const states: (Progress | undefined)[] = new Array<undefined>(shards).fill(undefined);
  const status = (): void => {
    const done = states.reduce((sum, state) => sum + (state?.decisions ?? 0), 0);
    const seconds = ((Date.now() - start) / 1000).toFixed(0);
    process.stderr.write(
      process.stderr.isTTY
        ? `\r${done} of ${decisions} decisions, ${seconds} s`
        : `${done} of ${decisions}, ${seconds} s\n`,
    );
  };
  const timer = setInterval(status, process.stderr.isTTY ? 500 : 10_000);
  const codes = await Promise.all(states.map((_, i) => runShard(i, (state) => (states[i] = state))));
  clearInterval(timer);
  status();
  const finished = states.filter((state) => state !== undefined);
  if (codes.some((code) => code !== 0) || finished.length !== shards) {
    console.error("a shard failed");
    return 2;
  }
  return report(finished, (Date.now() - start) / 1000);
}

function runShard(index: number, tell: (progress: Progress) => void): Promise<number> {
  const args = ["--decisions", decisions, "--seed", seed, "--shards", shards, "--shard", index].map(String);
  const child = fork(__filename, args, { execArgv: process.execArgv });
  child.on("message", (message) => tell(message as Progress));
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 2)));
}

async function report(states: readonly Progress[], seconds: number): Promise<number> {
  const total = (pick: (state: Progress) => { readonly [name: string]: number }): { [name: string]: number } => {
    const sums: { [name: string]: number } = {};
    for (const state of states) for (const [name, n] of Object.entries(pick(state))) sums[name] = (sums[name] ?? 0) + n;
    return sums;
  };
  const made = states.reduce((sum, { decisions: n }) => sum + n, 0);
  const refused = states.reduce((sum, state) => sum + state.refused, 0);
  const unexplained = states.flatMap((state) => state.unexplained);
  console.log(
    "\nverdicts",
    total(({ verdicts }) => verdicts),
  );
  console.log(
    "differences explained by exceptions.json",
    total(({ explained }) => explained),
  );
  for (const difference of unexplained) console.log("UNEXPLAINED", JSON.stringify(difference));
  const { ours, simulator } = await measure(3, source);
  console.log(
    `speed on one core: ${ours} decisions/s, simulator ${simulator} decisions/s, ratio ${(ours / simulator).toFixed(0)}`,
  );
  const ok = unexplained.length === 0;
  console.log(
    `${ok ? "ok" : "FAILED"}: ${made} decisions in ${seconds.toFixed(0)} s, seed ${seed}, ${refused} refused by the simulator, ` +
      `${ok ? "no unexplained difference" : "unexplained differences above"}`,
  );
  return ok ? 0 : 1;
}

async function recordTo(file: string): Promise<number> {
  const batches: Recorded[] = [];
  const result = await compare(
    (turn) => seed * 1_000_000 + turn,
    decisions,
    () => undefined,
    (batch) => batches.push(batch),
  );
  if (result.unexplained.length > 0) {
    console.log("FAILED: an unexplained difference is not recorded", JSON.stringify(result.unexplained[0]));
    return 1;
  }
  writeFileSync(file, gzipSync(JSON.stringify({ seed, batches }), { level: 9 }));
  console.log(`ok: ${result.decisions} decisions recorded`, result.verdicts, result.explained);
  return 0;
}

void main().then((code) => (process.exitCode = code));
