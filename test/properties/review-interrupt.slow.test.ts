import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../support/git";
import { workFolder } from "../support/review-run";

const MAIN = join(__dirname, "../../lib/cli/main.ts");
const { path, write } = workFolder();
const [repository, temporary, pids] = ["repository", "temporary", "pids"].map((name) => join(path, name)) as [
  string,
  string,
  string,
];
const git = gitIn(repository);

// takes for ever, heeds no polite request, and has a child that does not either
const APP = `
const { spawn } = require("node:child_process");
const { writeFileSync } = require("node:fs");
process.on("SIGINT", () => {}).on("SIGTERM", () => {});
if (process.argv[2] === undefined) spawn(process.execPath, [__filename, "child"], { stdio: "inherit" });
writeFileSync(${JSON.stringify(pids)} + "/" + process.pid, "");
setInterval(() => {}, 1000);`;

beforeAll(() => {
  for (const folder of [repository, temporary, pids]) mkdirSync(folder);
  write("repository/cdktf.json", JSON.stringify({ app: "node app.js; true" }));
  write("repository/app.js", APP);
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
});
afterAll(() => rmSync(path, { recursive: true }));

async function until(what: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !what(); i++) await new Promise((done) => setTimeout(done, 50));
  expect(what()).toBe(true);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // an orphan that ended may wait for somebody to take note of it
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

const ended = (child: ChildProcess) => new Promise<number | null>((done) => child.once("close", done));

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)(
  "%s while both sides are synthesized: nothing stays, exit code %i",
  async (signal, code) => {
    for (const name of readdirSync(pids)) rmSync(join(pids, name));
    const child = spawn(process.execPath, ["--import", require.resolve("tsx"), MAIN, "review", "--base-ref", "main"], {
      cwd: repository,
      env: { ...process.env, TMPDIR: temporary },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const end = ended(child);
    await until(() => readdirSync(pids).length === 4);
    const started = readdirSync(pids).map(Number);
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(2);
    child.kill(signal);
    expect([await end, said]).toEqual([code, "legal-hold review: interrupted\n"]);
    await until(() => !started.some(isAlive));
    expect(readdirSync(temporary).filter((name) => name.startsWith("legal-hold-review-"))).toEqual([]);
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
    expect(existsSync(join(repository, ".git/worktrees"))).toBe(false);
  },
  60_000,
);
