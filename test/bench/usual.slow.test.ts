import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliOf } from "../../bench/engine";
import { run } from "../../bench/measure/run";
import { usual } from "../../bench/sections/london";
import { readStackTexts, stacksOf } from "./support/contenders";
import { normalStack } from "./support/normal-stack";

const ROOT = join(__dirname, "../..");

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "usual-"))));
afterAll(() => rmSync(folder, { recursive: true }));

test("the usual style builds the same resources with the same policies", async () => {
  const ours = stacksOf("bench/ours/main", join(folder, "ours"), 2);
  const out = join(folder, "usual");
  await run({ ...usual({ root: ROOT, cli: cliOf(ROOT) }, out), env: { BENCH_STACKS: "2" } });
  const theirs = readStackTexts(out);
  expect([...theirs.keys()]).toEqual([...ours.keys()]);
  for (const [name, text] of theirs) {
    const [normal, own] = [normalStack(text), normalStack(ours.get(name)!)];
    expect(normal.content).toEqual(own.content);
    expect([...own.order].filter((pair) => !normal.order.has(pair))).toEqual([]);
  }
}, 180_000);
