import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gitIn } from "../support/git";
import { review, synthesized, workFolder } from "../support/review-run";
import { ownTemporaryFiles } from "../support/temporary-files";

const { path: repository, write } = workFolder();
const git = gitIn(repository);
const home = process.cwd();

// an app in plain JavaScript, which copies a file of its own to where cdktf would write
const APP = `
const fs = require("fs"), path = require("path");
require("installed");
const out = path.join(process.env.CDKTF_OUTDIR, "stacks", "one");
fs.mkdirSync(out, { recursive: true });
fs.copyFileSync("stack.json", path.join(out, "cdk.tf.json"));`;

beforeAll(() => {
  mkdirSync(join(repository, "infra/node_modules/installed"), { recursive: true });
  write("infra/node_modules/installed/index.js", "");
  write(".gitignore", "node_modules\n");
  write("infra/cdktf.json", JSON.stringify({ app: "node app.js", context: { a: "b" } }));
  write("infra/app.js", APP);
  write("infra/stack.json", synthesized());
  git("init", "--quiet", "--initial-branch=main");
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  write(".git/hooks/post-checkout", "#!/bin/sh\ntouch hacked\n");
  execFileSync("chmod", ["+x", join(repository, ".git/hooks/post-checkout")]);
  write("infra/stack.json", synthesized({ retention: { mode: "GOVERNANCE", days: 1 } }));
  process.chdir(join(repository, "infra"));
});
afterAll(() => {
  process.chdir(home);
  rmSync(repository, { recursive: true });
});
afterEach(() => {
  expect(temporaryFiles().filter((name) => name.startsWith("legal-hold-review-"))).toEqual([]);
  expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
});
// stands after what looks into it, since jest runs what comes after a test in the order in which it is written
const temporaryFiles = ownTemporaryFiles();

test("a ref is synthesized beside the work tree, with its installed packages, and nothing stays", async () => {
  const { code, out, err } = await review({ baseRef: "main" });
  expect([code, err]).toEqual([2, ""]);
  expect(out).toMatch(/Stack one: broader/);
  expect(git("status", "--porcelain").trim()).toBe("M infra/stack.json");
});

test("says which commits were compared, and whether the work tree holds more than its commit", async () => {
  const commit = git("rev-parse", "main").trim();
  const sides = async (app?: string) => {
    const { out } = await review({ baseRef: "main", format: "json", ...(app !== undefined && { app }) });
    return (JSON.parse(out) as { compared: object }).compared;
  };
  const before = `main (commit ${commit})`;
  const changed = { before, after: `the working tree with uncommitted changes (on commit ${commit})` };
  expect(await sides()).toMatchObject(changed);
  git("stash", "--quiet");
  try {
    expect(await sides()).toMatchObject({ before, after: `the working tree (commit ${commit})` });
    write("infra/new.js", "");
    expect(await sides()).toMatchObject(changed);
    rmSync(join(repository, "infra/new.js"));
    // whoever commits while it synthesizes makes another commit than what was there at the start
    const commits = "git -c user.name=t -c user.email=t@example.com commit --quiet --allow-empty -m meanwhile";
    expect(await sides(`node app.js && ([ -f ../.git ] || ${commits})`)).toMatchObject({
      after: `the working tree (commit ${commit})`,
    });
    expect(git("rev-parse", "HEAD").trim()).not.toBe(commit);
  } finally {
    git("reset", "--quiet", "--hard", commit);
    git("stash", "pop", "--quiet");
  }
});

test("no hook of the repository is run", async () => {
  await review({ baseRef: "HEAD" });
  expect(existsSync(join(repository, "hacked"))).toBe(false);
  expect(existsSync(join(repository, "infra/hacked"))).toBe(false);
});

test("an app that fails is said with what it said last, without control characters", async () => {
  const app = `node -e 'console.error("\\u001b[31mno account"); process.exit(3)'`;
  const { code, err } = await review({ baseRef: "main", app });
  expect(code).toBe(1);
  expect(err).toMatch(/ended with 3\n {2}\\u\{1B\}\[31mno account\n$/);
});

test("an app that writes elsewhere is said", async () => {
  const { code, err } = await review({ baseRef: "main", app: "true" });
  expect([code, err]).toEqual([1, expect.stringMatching(/wrote no stack to CDKTF_OUTDIR/)]);
});

test("the command to prepare runs in the checkout, in place of linking packages", async () => {
  const missing = await review({ baseRef: "main", prepare: "true" });
  expect([missing.code, missing.err]).toEqual([1, expect.stringMatching(/Cannot find module 'installed'/)]);
  const prepare = "mkdir -p node_modules/installed && touch node_modules/installed/index.js";
  expect(await review({ baseRef: "main", prepare })).toMatchObject({ code: 2, err: "" });
});

test.each([
  ["no-such-branch", /no such commit/],
  ["--help", /no such commit/],
  ["main:infra/app.js", /no such commit/],
  ["", /no such commit/],
])("the ref %j is refused", async (baseRef, message) => {
  const { code, err } = await review({ baseRef });
  expect([code, err]).toEqual([1, expect.stringMatching(message)]);
});
