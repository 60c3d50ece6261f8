import { readFileSync } from "node:fs";
import { join } from "node:path";
import { program } from "../../lib/cli";
import { RECORDING_STATES } from "../../lib/export";

const page = readFileSync(join(__dirname, "../../docs/export.md"), "utf8");

test.each(["export", "reconcile", "release", "verify"])("the page names every option of %s", (name) => {
  const verb = program().commands.find((one) => one.name() === name)!;
  // what every verb has, and what its help says well enough
  const told = verb.options
    .map(({ long }) => long!)
    .filter((long) => !["--format", "--json", "--run", "--stack"].includes(long));
  expect(told.filter((long) => !page.includes(long))).toEqual([]);
});

test("the page names every state and no code that does not exist", () => {
  expect(RECORDING_STATES.filter((state) => !page.includes(`\`${state}\``) && state !== "exported")).toEqual([]);
  const source = readFileSync(join(__dirname, "../../lib/export/case/case.ts"), "utf8");
  const codes = [...page.matchAll(/`(CASE_[A-Z_]+)`/g)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(3);
  expect(codes.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
});
