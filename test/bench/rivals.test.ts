import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stacksOf } from "./support/contenders";
import { normalStack } from "./support/normal-stack";

const COUNT = 7;
let folder: string;
let ours: ReadonlyMap<string, string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "rivals-"));
  ours = stacksOf("bench/ours/main", join(folder, "ours"), COUNT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("ours begins with London as in the example", () => {
  const example = stacksOf("examples/eu-west-2/main", join(folder, "example"), 1);
  expect(ours.size).toBe(COUNT);
  expect([...example]).toEqual([["legal-hold-eu-west-2", ours.get("legal-hold-eu-west-2")]]);
});

describe.each(["best", "bare"])("the rival %s", (rival) => {
  let theirs: ReadonlyMap<string, string>;
  beforeAll(() => (theirs = stacksOf(`bench/rivals/${rival}/main`, join(folder, rival), COUNT)));

  test("builds the same resources with the same policies", () => {
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    for (const [name, text] of theirs) expect(normalStack(text).content).toEqual(normalStack(ours.get(name)!).content);
  });

  test("keeps the order that ours keeps", () => {
    const [name, text] = [...ours][0]!;
    const kept = normalStack(theirs.get(name)!).order;
    expect([...normalStack(text).order].filter((pair) => !kept.has(pair))).toEqual([]);
  });
});

describe("what counts as equal", () => {
  const changed = (from: string, to: string) => {
    const text = [...ours.values()][0]!;
    expect(text).toContain(from);
    return normalStack(text.replace(from, to)).content;
  };
  test.each([
    ["an action", "s3:AbortMultipartUpload", "s3:GetObject"],
    ["a condition", "bucket-owner-full-control", "public-read"],
    ["a setting", '"enable_key_rotation": true', '"enable_key_rotation": false'],
    ["a permission of Genesys Cloud", '"revoke"', '"apply"'],
  ])("%s that differs is seen", (_, from, to) => {
    expect(changed(from, to)).not.toEqual(normalStack([...ours.values()][0]!).content);
  });
});
