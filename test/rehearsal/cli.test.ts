import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesizeExample } from "./support/example-stack";
import { describeWithTerraform } from "./support/terraform";

const ROOT = join(__dirname, "../..");

/** The command serves in a process of its own, so that waiting for it blocks nothing. */
function command(args: readonly string[], env: Readonly<Record<string, string>> = {}): { code: number; text: string } {
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/rehearse.ts", ...args], {
    cwd: ROOT,
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
    timeout: 60_000,
  });
  return { code: run.status ?? -1, text: run.stdout + run.stderr };
}

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "rehearse-cli-"));
  synthesizeExample(out);
});
afterAll(() => rmSync(out, { recursive: true }));

describeWithTerraform("the command", () => {
  test("shows steps, summary and limits, in plain text where there is no terminal", () => {
    const { code, text } = command([out]);
    expect(text).toMatch(/│ destroy refused +│ +\d+ │ ok │/);
    expect(text).toContain("Apply complete! Resources: 9 added");
    expect(text).toContain("no enums, no ConflictsWith");
    expect(text).not.toContain("\u001b");
    expect(code).toBe(0);
  });
});

describe("without a terraform", () => {
  test("the command says so and succeeds, but not in CI", () => {
    const said = "Not rehearsed: there is no terraform on PATH.\n";
    expect(command([out], { PATH: "/nowhere" })).toEqual({ code: 0, text: said });
    expect(command([out], { PATH: "/nowhere", CI: "true" })).toEqual({ code: 1, text: said });
  });
});

test("the command explains itself, and exits with 2 when it is used wrongly", () => {
  expect(command(["--help"])).toMatchObject({ code: 0, text: expect.stringContaining("Exit codes") });
  expect(command([])).toMatchObject({ code: 2, text: expect.stringContaining("Exit codes") });
  expect(command([ROOT])).toMatchObject({ code: 2, text: expect.stringContaining("neither a stack") });
});
