import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewStack } from "../../lib/review/diff";
import { openStack, openStacks, readStack } from "../../lib/stack";

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

test("files that Terraform loads with a stack are part of it, and other files are not", () => {
  write("a");
  for (const name of [
    "more.tf",
    "x_override.tf.json",
    "terraform.tfvars",
    "b.auto.tfvars.json",
    "other.tfvars",
    ".c.tf",
  ])
    writeFileSync(join(folder, "stacks", "a", name), name);
  const { frame } = openStack(folder).stack;
  const loaded = ["b.auto.tfvars.json", "more.tf", "terraform.tfvars", "x_override.tf.json"];
  expect(frame).toEqual(loaded.map((name) => ({ kind: "file", address: name, attributes: { content: name } })));
  // one of several is read when it is asked
  write("b");
  expect(openStacks(folder)[0]!.stack.frame).toHaveLength(4);
  expect(openStacks(folder)[1]!.stack.frame).toEqual([]);
});

test("a stack with the same text is another one if a file that is loaded with it differs", () => {
  write("a");
  const before = openStack(folder).stack;
  writeFileSync(join(folder, "stacks", "a", "terraform.tfvars"), 'reader = "*"');
  const after = openStack(folder).stack;
  expect(reviewStack(before, after)).toMatchObject({ verdict: "unknown" });
  expect(reviewStack(after, openStack(folder).stack).verdict).toBe("same");
  const planned = readStack("a", JSON.stringify({ format_version: "1.2", planned_values: {} })).stack;
  expect(reviewStack(before, planned).verdict).toBe("same");
  expect(reviewStack(after, planned).verdict).toBe("unknown");
});
