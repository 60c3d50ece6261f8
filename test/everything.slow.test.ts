import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as ts from "typescript";
import { parse } from "yaml";
import { violations } from "../lib/genesys/architect";
import { installFromTarball } from "./support/tarball";

const ROOT = join(__dirname, "..");
const ROUNDS = 9;

/** The example in which everything is switched on, as a user of the published package runs it once it is compiled. */
describe("the full example, with the library from its tarball", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "everything-")));
  const stack = join(folder, "cdktf.out", "stacks", "legal-hold-everything");
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    await installFromTarball(folder);
    const source = readFileSync(join(ROOT, "examples", "everything", "main.ts"), "utf8");
    const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
    writeFileSync(join(folder, "everything.js"), ts.transpileModule(source, { compilerOptions }).outputText);
    writeFileSync(join(folder, "cdktf-alone.js"), 'require("cdktf");\n');
    // processor time, which a busy machine changes little, and the peak of the process
    writeFileSync(
      join(folder, "usage.js"),
      `process.on("exit", () => {
        const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
        process.stdout.write("\\n" + JSON.stringify({ ms: (userCPUTime + systemCPUTime) / 1e3, mib: maxRSS / 1024 }));
      });\n`,
    );
  }, 600_000);

  function run(script: string): { readonly ms: number; readonly mib: number } {
    // a collector that works in threads, or grows its heap by the machine's memory, makes the peak the machine's
    const options = ["--single-threaded-gc", "--predictable-gc-schedule", "-r", "./usage.js"];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...options, script], { cwd: folder });
    if (status !== 0) throw new Error(stderr.toString());
    return JSON.parse(stdout.toString().split("\n").at(-1)!) as { ms: number; mib: number };
  }

  test("brings the keeper's code and its flows with it", () => {
    run("everything.js");
    const files = readdirSync(join(stack, "assets"), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    const [zip, ...others] = files.filter((file) => file.endsWith(".zip"));
    expect(others).toEqual([]);
    const ours = readFileSync(join(ROOT, "lib", "aws", "hold-keeper", "handler.zip"));
    expect(readFileSync(zip!).equals(ours)).toBe(true);
    const flows = files.filter((file) => file.endsWith(".yaml")).map((file) => readFileSync(file, "utf8"));
    const kinds = flows.map((text) => {
      const flow = parse(text) as { readonly [kind: string]: never };
      expect(violations(flow)).toEqual([]);
      return Object.keys(flow)[0];
    });
    expect(kinds.sort()).toEqual(["inboundCall", "workflow"]);
    const json = readFileSync(join(stack, "cdk.tf.json"), "utf8");
    for (const file of [zip!, ...files.filter((name) => name.endsWith(".yaml"))])
      expect(json).toContain(file.slice(stack.length + 1));
  });

  test("takes at most 1.7 times the memory of cdktf alone; what it takes of the processor is printed", () => {
    const at = (share: number, values: readonly number[]) =>
      [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]!;
    const rounds = Array.from({ length: ROUNDS }, () => {
      const [ours, alone] = [run("everything.js"), run("cdktf-alone.js")];
      return { ratio: ours.ms / alone.ms, ms: ours.ms, mib: ours.mib, alone: alone.mib };
    });
    const ratios = rounds.map(({ ratio }) => ratio);
    const ms = at(
      0.5,
      rounds.map((one) => one.ms),
    );
    // what it needs is the least that it came by with
    const mib = Math.min(...rounds.map((one) => one.mib));
    const alone = Math.min(...rounds.map((one) => one.alone));
    process.stderr.write(
      `full example: ${ms.toFixed(0)} ms of processor time, ${at(0.5, ratios).toFixed(2)} times require("cdktf"); ` +
        `peak ${mib.toFixed(0)} MiB, ${alone.toFixed(0)} MiB alone\n`,
    );
    expect(mib / alone).toBeLessThanOrEqual(1.7);
  }, 120_000);
});
