import { readFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "../../lib/cli";
import { readWaivers } from "../../lib/review";

const ROOT = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const page = read("docs/lint.md");
const command = () => program().commands.find((one) => one.name() === "lint")!;

test("the page calls the verb as it can be called, and has every option", () => {
  const calls = [...page.matchAll(/^npx legal-hold lint ?(.*?)\s*(?:#.*)?$/gm)].map(([, words]) => words!);
  expect(calls).toHaveLength(4);
  for (const words of calls) {
    const { unknown } = command().exitOverride().parseOptions(words.replace(/<.*/, "").split(/\s+/));
    expect(unknown).toEqual([]);
  }
  const options = command().options.map(({ long }) => long!);
  expect(options.filter((long) => !page.includes(long))).toEqual([]);
});

test("the waivers to begin with are a file of waivers", () => {
  expect(readWaivers(JSON.parse(read("docs/examples/lint/lint-waivers.json")), "2026-11-01").refused).toEqual([]);
});
