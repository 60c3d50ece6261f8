import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { runWhy, type WhyOptions } from "../../lib/cli/why/run";
import type { Answer } from "../../lib/why";
import { stackOf } from "../support/explain-stack";

const ROOT = join(__dirname, "../..");
const ERROR = "You are missing the following permission(s): recording:job:edit";
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "why-"));
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stackOf({})));
});
afterAll(() => rmSync(folder, { recursive: true }));

function ask(words: readonly string[], options: WhyOptions = {}, piped?: string) {
  const written = { out: "", err: "" };
  const code = runWhy(words, options, {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    colours: false,
    piped: () => piped,
  });
  return { code, ...written };
}

test("an error: what, cause, platform with its mark, field and command", () => {
  const { code, out } = ask([ERROR]);
  expect(code).toBe(0);
  expect(out).toMatch(/^PERMISSION_MISSING \(Genesys Cloud\)\n {2}What/);
  for (const head of ["Cause", "Platform", "Field", "Do"]) expect(out).toMatch(new RegExp(`^  ${head} `, "m"));
  expect(out).toContain("[documented: ");
  expect(out).toContain("recording:job:edit (permission)");
});

test("words without quotes, standard input and a file say the same", () => {
  const { out } = ask([ERROR]);
  expect(ask(ERROR.split(" ")).out).toBe(out);
  expect(ask(["-"], {}, ERROR).out).toBe(out);
  expect(ask([], {}, ERROR).out).toBe(out);
  const texts: readonly (readonly [string, Buffer])[] = [
    ["plain", Buffer.from(ERROR)],
    ["marked", Buffer.from(`\uFEFF${ERROR}`)],
    ["utf16le", Buffer.from(`\uFEFF${ERROR}`, "utf16le")],
    ["utf16be", Buffer.from(`\uFEFF${ERROR}`, "utf16le").swap16()],
    ["packed", gzipSync(ERROR)],
  ];
  for (const [name, bytes] of texts) {
    writeFileSync(join(folder, name), bytes);
    expect({ name, ...ask([], { file: join(folder, name) }) }).toEqual({ name, code: 0, out, err: "" });
  }
});

test("JSON is the answer", () => {
  const { out } = ask([ERROR], { json: true });
  expect((JSON.parse(out) as Answer).symptoms.map(({ id }) => id)).toEqual(["PERMISSION_MISSING"]);
});

test("with a stack: whether the stack grants it", () => {
  const { code, out } = ask([ERROR], { stack: folder });
  expect(code).toBe(0);
  expect(out).toMatch(/Here +recording:job:edit: the stack does not grant it/);
});

test("nothing known: 3, and what to try", () => {
  const { code, out, err } = ask(["what is this"]);
  expect({ code, err }).toEqual({ code: 3, err: "" });
  expect(out).toContain("This is not known. What to try:");
  expect(out).not.toContain("what is this");
});

test.each<readonly [string, readonly string[], WhyOptions, RegExp]>([
  ["no text", [], {}, /there is no text/],
  ["a text and a file", ["a"], { file: "b" }, /use one of them/],
  ["no such file", [], { file: "/nowhere/at/all" }, /the file does not exist/],
  ["a folder", [], { file: tmpdir() }, /a folder/],
  ["a name without a stack", ["a"], { name: "b" }, /--stack/],
  ["no such stack", [ERROR], { stack: "/nowhere" }, /nowhere/],
])("%s: 1 and one message", (_, words, options, message) => {
  const { code, out, err } = ask(words, options);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^legal-hold why: [^\n]*\n$/);
  expect(err).toMatch(message);
});

test("one message for the file and the stack", () => {
  const { err } = ask([], { file: "/nowhere/at/all", stack: "/no/stack" });
  expect(err).toMatch(/^legal-hold why: 2 faults:\n {2}\/nowhere\/at\/all: .*\n {2}\/no\/stack: .*\n$/);
});

test("binary and packed files that are none are named", () => {
  writeFileSync(join(folder, "binary"), Buffer.from([1, 0, 2, 0, 3]));
  writeFileSync(join(folder, "broken"), Buffer.from([0x1f, 0x8b, 1, 2, 3]));
  writeFileSync(join(folder, "bomb"), gzipSync(Buffer.alloc(64 * 1024 * 1024)));
  for (const name of ["binary", "broken", "bomb"])
    expect(ask([], { file: join(folder, name) })).toMatchObject({ code: 1, out: "" });
});

test("the command line, from a pipe", () => {
  const program = ["--import", "tsx", "lib/cli/main.ts", "why", "--json"];
  const { status, stdout } = spawnSync(process.execPath, program, { cwd: ROOT, input: ERROR, encoding: "utf8" });
  expect(status).toBe(0);
  expect((JSON.parse(stdout) as Answer).symptoms).toHaveLength(1);
}, 60_000);
