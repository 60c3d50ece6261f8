import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { program } from "../lib/cli";
import { README, readmeBlocks, readmeFolder, writeReadme } from "./support/readme";

const run = promisify(execFile);
const ROOT = join(__dirname, "..");

describe("TypeScript of the README and of pages of docs", () => {
  const folder = readmeFolder();
  afterAll(() => rmSync(folder, { recursive: true }));
  const files = writeReadme(folder);

  test("there is some", () => expect(files.length).toBeGreaterThanOrEqual(4));

  test.each(files.map((file, i) => [i, file]))("block %i runs", async (_, file) => {
    const env = { ...process.env, CDKTF_OUTDIR: join(folder, "cdktf.out") };
    const { stderr } = await run(process.execPath, ["--import", "tsx", String(file)], { cwd: ROOT, env });
    expect(stderr).toBe("");
  });
});

test("a bad configuration is answered as the README shows", async () => {
  const bad = readmeBlocks("ts")[0]!
    .replace("3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3", "ACME")
    .replace("days: 2555", "days: 0");
  const folder = readmeFolder();
  const file = join(folder, "bad.ts");
  writeFileSync(file, bad);
  try {
    const failed = await run(process.execPath, ["--import", "tsx", file], { cwd: ROOT }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({ code: 1 });
    const { stderr } = failed as { stderr: string };
    for (const line of readmeBlocks("text")[1]!.trim().split("\n")) expect(stderr.split("\n")).toContain(line);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([...README.matchAll(/(?:\]\(|src(?:set)?=")([^)#"]+)/g)].map((match) => match[1]!))(
  "the link to %s leads somewhere",
  (path) => {
    expect(() => readFileSync(join(ROOT, path))).not.toThrow();
  },
);

test("the scripts that the README and CONTRIBUTING name exist", () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: object };
  const texts = README + readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8");
  const named = [...texts.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("each verb has a row in the README, and no other", () => {
  const named = [...README.matchAll(/^\| `([a-z-]+)` +\| /gm)].map((match) => match[1]!);
  expect(named.sort()).toEqual(
    program()
      .commands.map((command) => command.name())
      .sort(),
  );
});

test("the README is short enough to be read", () => {
  expect(README.trimEnd().split("\n").length).toBeLessThanOrEqual(250);
});
