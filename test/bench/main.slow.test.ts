import { spawnSync } from "node:child_process";
import { join } from "node:path";

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "bench/main.ts", ...args], {
    cwd: join(__dirname, "..", ".."),
    encoding: "utf8",
  });

test("help on standard output, without measuring anything", () => {
  const { status, stdout, stderr } = bench("--help");
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("--only NAMES");
});

test("wrong usage is one line and exit code 2", () => {
  const { status, stdout, stderr } = bench("--only", "paris");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toMatch(/^--only paris: one of .*\n$/);
});
