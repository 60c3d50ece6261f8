import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { program } from "../../lib/cli/program";
import { stackJson } from "../support/doctor-pair";

const root = program();
const verbs = root.commands.map((command) => command.name());
const text = JSON.stringify(stackJson());
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "habits-"));
  writeFileSync(join(folder, "cdk.tf.json"), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const MAIN = join(__dirname, "..", "..", "lib", "cli", "main.ts");
function legalHold(args: readonly string[], more: object = {}) {
  const run = spawnSync(process.execPath, ["--import", "tsx", MAIN, ...args], {
    encoding: "utf8",
    timeout: 60_000,
    ...more,
  });
  return { code: run.status, out: String(run.stdout), err: String(run.stderr) };
}

/** What each verb takes before anything is read, with an input that is not there. */
const MISSING: { readonly [verb: string]: readonly string[] } = {
  backfill: ["no-such-bucket", "--mode", "no-such-mode"],
  completion: ["tcsh"],
  explain: ["nothing-there", "--key", "x"],
  new: ["atlantis-1"],
  regions: ["nothing-there"],
  review: ["nothing-there", "nothing-there"],
  why: ["--file", "nothing-there"],
};

// as one process, since each start takes a second
test("each verb's error begins with the verb, and says what to do; none has a stack trace", () => {
  const script = `
    const { run } = require("./lib/cli");
    (async () => { for (const args of ${JSON.stringify(verbs.map((verb) => [verb, ...(MISSING[verb] ?? ["nothing-there", "nothing-there"])]))}) {
      process.stderr.write("\\n## " + args[0] + "\\n"); process.exitCode = 0;
      await run(args); process.stderr.write("\\nexit " + process.exitCode + "\\n");
    } })();`;
  const { stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], {
    encoding: "utf8",
    timeout: 60_000,
    cwd: join(__dirname, "..", ".."),
    input: "",
  });
  const said = stderr.split("\n## ").slice(1);
  expect(said.map((part) => part.split("\n")[0])).toEqual(verbs);
  for (const part of said) {
    const verb = part.split("\n")[0]!;
    expect(part).toMatch(new RegExp(`^${verb}\\n(?:error: )?legal-hold ${verb}: `));
    expect([verb, part]).toEqual([
      verb,
      expect.stringMatching(/\b(Synthesize|Name|Give|Try|See|Allowed|give|allowed|choices)\b/),
    ]);
    expect([verb, part]).toEqual([verb, expect.not.stringMatching(/^\s+at .*:\d+:\d+/m)]);
    expect([verb, part]).toEqual([verb, expect.stringMatching(/\nexit 1\n$/)]);
  }
});

test("every verb that prints results takes --format and --json", () => {
  const silent = ["new", "completion"];
  for (const command of root.commands.filter((one) => !silent.includes(one.name()))) {
    const longs = command.options.map(({ long }) => long);
    expect([command.name(), longs]).toEqual([command.name(), expect.arrayContaining(["--json", "--format"])]);
    const { argChoices } = command.options.find(({ long }) => long === "--format")!;
    expect([command.name(), argChoices]).toEqual([command.name(), expect.arrayContaining(["json"])]);
  }
});

describe("either way to ask for JSON is the same", () => {
  test.each<[string, string[]]>([
    ["permissions", []],
    ["lint", []],
    ["explain", ["--key", "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/r.opus"]],
    ["redrive", ["--dry-run"]],
    ["why", []],
  ])("%s", (verb, more) => {
    const [short, long] = [["--json"], ["--format", "json"]].map((form) => legalHold([verb, folder, ...more, ...form]));
    expect(short).toEqual(long);
    if (short!.out !== "") expect(() => JSON.parse(short!.out) as unknown).not.toThrow();
    const both = legalHold([verb, folder, ...more, "--json", "--format", "text"]);
    expect(both.code).toBe(1);
    expect(both.err).toMatch(new RegExp(`^legal-hold ${verb}: .*(give one|invalid)`, "m"));
  });
});

describe("--output never overwrites an input", () => {
  test.each<[string, (stack: string) => string[]]>([
    ["permissions", (stack) => [stack, "--output", stack]],
    ["lint", (stack) => [stack, "--format", "json", "--output", stack]],
    ["review", (stack) => [stack, stack, "--format", "json", "--output", stack]],
  ])("%s", (verb, args) => {
    const stack = join(folder, `${verb}.json`);
    copyFileSync(join(folder, "cdk.tf.json"), stack);
    const { code, err } = legalHold([verb, ...args(stack)]);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^legal-hold ${verb}: .*would overwrite an input\\. Name another file`));
    expect(readFileSync(stack, "utf8")).toBe(text);
  });
});

const FULL = "/dev/full";
const whereFull = existsSync(FULL) ? test : test.skip;

whereFull.each(["permissions", "lint", "review"])("%s names a disk that is full", (verb) => {
  const stack = join(folder, "cdk.tf.json");
  const format = verb === "permissions" ? [] : ["--format", "json"];
  const { code, err } = legalHold([verb, stack, ...(verb === "review" ? [stack] : []), ...format, "--output", FULL]);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/no space is left \(ENOSPC\)\. Free some/) as string,
  });
});

whereFull("standard output that is full ends with one message", () => {
  const { status, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" --import tsx "${MAIN}" regions > ${FULL}`], {
    encoding: "utf8",
    timeout: 60_000,
  });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: "legal-hold: standard output: no space is left (ENOSPC). Free some, or write elsewhere.\n",
  });
});

describe("a stack is understood in every form of a text", () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  test.each<[string, Buffer]>([
    ["a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)])],
    ["UTF-16", utf16],
    ["gzip", gzipSync(text)],
  ])("%s", (name, bytes) => {
    const file = join(folder, `${name.replace(/\W/g, "-")}.json`);
    const permissions = (path: string, more: object = {}) =>
      legalHold(["permissions", path, "--json"], more)
        .out.replace(/"\S+": \{/, "")
        .replace(/"stack": "[^"]*"/, "");
    writeFileSync(file, bytes);
    const plain = legalHold(["lint", join(folder, "cdk.tf.json"), "--json"]);
    const other = legalHold(["lint", file, "--json"]);
    expect(other.code).toBe(plain.code);
    const why = legalHold(["why", "--stack", file, "recording:job:add"]);
    expect({ code: why.code, err: why.err }).toEqual({ code: 0, err: "" });
    // by standard input too
    const page = permissions(file);
    expect(page.length).toBeGreaterThan(1_000);
    expect(permissions("-", { input: bytes })).toBe(page);
  });
});
