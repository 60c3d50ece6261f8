import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path/posix";
import { run } from "../../lib/cli";
import { printedTo } from "../support/printed";

// The verbs with the paths of Windows: its rules of paths, and a drive that stands for this machine's files.
jest.mock("node:path", () => jest.requireActual<typeof import("node:path")>("node:path").win32);
jest.mock("node:fs", () => {
  const real = jest.requireActual<typeof import("node:fs")>("node:fs");
  const own = (path: unknown) => (typeof path === "string" ? path.replace(/^C:/, "").replaceAll("\\", "/") : path);
  const names = [
    "existsSync",
    "statSync",
    "lstatSync",
    "readFileSync",
    "readdirSync",
    "openSync",
    "realpathSync",
  ] as const;
  const translated = names.map((name) => [
    name,
    (path: unknown, ...rest: unknown[]) => (real[name] as (...all: unknown[]) => unknown)(own(path), ...rest),
  ]);
  return { ...real, ...(Object.fromEntries(translated) as object) };
});

const windows = (path: string) => `C:${path.replaceAll("/", "\\")}`;
const folder = mkdtempSync(join(tmpdir(), "windows-"));
const STACK = "stacks/legal-hold-eu-west-2/cdk.tf.json";

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "main.ts"], {
    cwd: join(__dirname, "../../examples/eu-west-2"),
    env: { ...process.env, CDKTF_OUTDIR: join(folder, "cdktf.out") },
  });
  expect(status).toBe(0);
  cpSync(join(folder, "cdktf.out"), join(folder, "before"), { recursive: true });
  // findings and rows, so that there are places to name
  const file = join(folder, "cdktf.out", STACK);
  const text = readFileSync(file, "utf8").replaceAll('\\"Effect\\":\\"Allow\\"', '\\"Effect\\":\\"allow\\"');
  const { resource, ...rest } = JSON.parse(text) as { resource: { [type: string]: object } };
  delete resource["aws_s3_bucket_policy"];
  writeFileSync(file, JSON.stringify({ ...rest, resource }));
  jest.spyOn(process, "cwd").mockReturnValue(windows(folder));
});
afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const printed = (...args: readonly string[]) => printedTo("stdout", () => run(args));

test("lint names files from where it runs, with slashes as tools that read it want them", async () => {
  for (const path of [windows(join(folder, "cdktf.out")), windows(join(folder, "cdktf.out", STACK))]) {
    const sarif = await printed("lint", path, "--format", "sarif");
    const places = [...sarif.matchAll(/"uri": ?"([^"]+)"/g)].map((match) => match[1]!);
    expect(places).toContain(`cdktf.out/${STACK}`);
    expect(places.filter((one) => one.includes("\\") || one.startsWith("C:"))).toEqual([]);
    expect(await printed("lint", path)).not.toContain("\\\\");
  }
});

test("review reads both sides, names the stack by its folder, and its SARIF names files with slashes", async () => {
  const [before, after] = [windows(join(folder, "before")), windows(join(folder, "cdktf.out"))];
  const report = JSON.parse(await printed("review", before, after, "--format", "json")) as {
    stacks: { name: string }[];
  };
  expect(report.stacks.map(({ name }) => name)).toEqual(["legal-hold-eu-west-2"]);
  const sarif = await printed("review", before, after, "--format", "sarif");
  const places = [...sarif.matchAll(/"uri": ?"([^"]+)"/g)].map((match) => match[1]!);
  expect(places).toContain(`cdktf.out/${STACK}`);
  expect(places.join()).not.toMatch(/\\|C:/);
});

test("permissions opens the folder of a stack and the file in it", async () => {
  const page = await printed("permissions", windows(join(folder, "cdktf.out")));
  expect(page).toContain("legal-hold-export");
  expect(await printed("permissions", windows(join(folder, "cdktf.out", STACK)))).toBe(page);
});
