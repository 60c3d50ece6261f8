import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPermissions, type PermissionsOptions } from "../../lib/cli/permissions/run";
import { stackOf } from "../support/explain-stack";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "permissions-"));
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stackOf({})));
  writeFileSync(join(folder, "broken.json"), "{");
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(path: string, options: PermissionsOptions = {}) {
  const written = { out: "", err: "" };
  const terminal = { out: (text: string) => (written.out += text), err: (text: string) => (written.err += text) };
  return { code: runPermissions(join(folder, path), options, terminal), ...written };
}

test("the page, to the terminal and to a file", () => {
  const { code, out } = run("cdk.tf.json");
  expect(code).toBe(0);
  expect(out).toContain("# Permissions:");
  expect(out).toContain("`s3:PutObject`");
  const file = join(folder, "permissions.md");
  expect(run("cdk.tf.json", { output: file })).toEqual({ code: 0, out: "", err: "" });
  expect(readFileSync(file, "utf8")).toBe(out);
});

test("JSON is the inventory", () => {
  const inventory = JSON.parse(run("cdk.tf.json", { json: true }).out) as { [stack: string]: { grants: unknown[] } };
  expect(Object.values(inventory)[0]!.grants.length).toBeGreaterThan(0);
});

test.each<readonly [string, string, PermissionsOptions, RegExp]>([
  ["no such stack", "nowhere", {}, /nowhere/],
  ["broken JSON", "broken.json", {}, /not valid JSON/],
  ["another stack", ".", { stack: "other" }, /no stack other/],
  ["a folder that is not there", ".", { output: "/nowhere/at/all" }, /nowhere/],
])("%s: 1 and one message", (_, path, options, message) => {
  const { code, out, err } = run(path, options);
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(message);
  expect(err).toMatch(/^legal-hold permissions: /);
});

test("what is read is never overwritten", () => {
  const before = readFileSync(join(folder, "cdk.tf.json"), "utf8");
  for (const output of [join(folder, "cdk.tf.json"), folder]) expect(run(".", { output }).code).toBe(1);
  expect(readFileSync(join(folder, "cdk.tf.json"), "utf8")).toBe(before);
});
