import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStack, openStacks } from "../../lib/stack";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "open-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string): void {
  mkdirSync(join(folder, "stacks", name), { recursive: true });
  writeFileSync(join(folder, "stacks", name, "cdk.tf.json"), JSON.stringify({ resource: {} }));
}

test("a stack that was renamed leaves no ghost: the manifest says which there are", () => {
  write("old");
  write("new");
  expect(openStacks(folder).map(({ stack }) => stack.name)).toEqual(["new", "old"]);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ version: "0.21.0", stacks: { new: {} } }));
  expect(openStacks(folder).map(({ stack }) => stack.name)).toEqual(["new"]);
  expect(openStack(folder).stack.name).toBe("new");
});

test("one of several has to be named", () => {
  write("a");
  write("b");
  expect(() => openStack(folder)).toThrow(/holds 2 stacks \(a, b\); give one of them/);
});
