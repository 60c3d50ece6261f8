import fc from "fast-check";
import { execFile } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { NO_STACKS, ODD_STACKS } from "../support/hostile-inputs";
import { reviewHostile, synthesized, workFolder } from "../support/review-run";
import { fixed } from "../support/sample";

const { path: folder, write } = workFolder();
afterAll(() => rmSync(folder, { recursive: true }));
const stack = synthesized();
const good = write("good.json", stack);
const hostile = (text: string) => reviewHostile(write("hostile.json", text), good, folder);
write("hostile.json", "");

const CUTS = 60;
const GARBAGE = 100;

test("there are more than 200 inputs, each as a base, as a head and as a plan", () => {
  // the first of them are in test/cli/review.test.ts
  const named = Object.keys(NO_STACKS).length + Object.keys(ODD_STACKS).length;
  expect(named + CUTS + GARBAGE).toBeGreaterThan(200);
});

test.each(Object.entries(ODD_STACKS))("%s: read or refused, never more", async (_, text) => {
  expect(await hostile(text)).toHaveLength(3);
});

test("a file larger than what is read is refused", async () => {
  expect(await hostile(`{"resource": {"x": "${"x".repeat(65 * 1024 * 1024)}"}}`)).toEqual([1, 1, 1]);
});

test("a stack cut anywhere is refused", async () => {
  const end = fc.integer({ min: 0, max: stack.trimEnd().length - 1 });
  await fc.assert(
    fc.asyncProperty(end, async (at) => expect(await hostile(stack.slice(0, at))).toEqual([1, 1, 1])),
    fixed(CUTS),
  );
}, 120_000);

test("a stack with garbage in it is read or refused, never more", async () => {
  const garbage = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("{", "}", "[", '"', "\\", "${", "null", "0", "*"),
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(stack.length), fc.nat(8), garbage, async (at, over, text) => {
      expect(await hostile(stack.slice(0, at) + text + stack.slice(at + over))).toHaveLength(3);
    }),
    fixed(GARBAGE),
  );
}, 240_000);

test("the program itself: a message, exit code 1 and no stack trace", async () => {
  const main = join(__dirname, "..", "..", "lib", "cli", "main.ts");
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      const tsx = require.resolve("tsx");
      execFile(process.execPath, ["--import", tsx, main, "review", ...args], { cwd: folder }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });
  expect(await run(good, good)).toMatchObject({ code: 0, stderr: "" });
  const texts = [NO_STACKS["deep objects"]!, NO_STACKS["escape sequences"]!, NO_STACKS["JavaScript"]!];
  for (const file of texts.map((text, i) => write(`program-${i}.json`, text))) {
    const { code, stdout, stderr } = await run(file, good);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^legal-hold review: [^\n]+\n$/);
  }
  for (const args of [["--format", "exe"], ["--no-such"], ["a", "b", "c"]]) {
    const { code, stderr } = await run(...args);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(/\n {4}at /);
  }
  expect(existsSync(join(folder, "hacked"))).toBe(false);
});
