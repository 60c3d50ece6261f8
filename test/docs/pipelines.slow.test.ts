import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { gitIn } from "../support/git";
import { PUBLIC_POLICY } from "../support/lint/lint-run";
import { synthesized, workFolder } from "../support/review-run";
import { stubbedPath } from "../support/review/workflow-run";
import { sarifFaults } from "../support/sarif-schema";

const ROOT = join(__dirname, "../..");
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

interface Action {
  readonly inputs: { readonly [name: string]: { readonly default: string } };
  readonly runs: {
    readonly steps: readonly { readonly env: { readonly [name: string]: string }; readonly run: string }[];
  };
}
const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as Action;

/** A folder with `cdktf.base` and `cdktf.out`, as the steps before the action left it. */
function checkout(head: string): { path: string; write: (name: string, text: string) => string } {
  const folder = workFolder();
  folders.push(folder.path);
  for (const [name, text] of [
    ["cdktf.base", synthesized()],
    ["cdktf.out", head],
  ] as const) {
    mkdirSync(join(folder.path, name, "stacks", "london"), { recursive: true });
    folder.write(`${name}/stacks/london/cdk.tf.json`, text);
  }
  return folder;
}

/** Runs the step of the action with its inputs, as a composite action hands them on. */
function act(path: string, inputs: { readonly [name: string]: string }) {
  const [step] = action.runs.steps;
  const all: { [name: string]: string } = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, one]) => [name, one.default])),
    ...inputs,
  };
  const env = Object.entries(step!.env).map(([name, value]) => [
    name,
    value.replace(/^\$\{\{ inputs\.([\w-]+) \}\}$/, (_, input: string) => all[input]!),
  ]);
  writeFileSync(join(path, "outputs"), "");
  writeFileSync(join(path, "summary"), "");
  const { status, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step!.run], {
    cwd: path,
    encoding: "utf8",
    env: {
      PATH: stubbedPath(join(path, "bin")),
      GITHUB_OUTPUT: join(path, "outputs"),
      GITHUB_STEP_SUMMARY: join(path, "summary"),
      ...Object.fromEntries(env),
    },
  });
  const read = (name: string) => readFileSync(join(path, name), "utf8");
  return { status, stderr, outputs: read("outputs"), summary: read("summary"), read };
}

const less = synthesized({ retention: { mode: "GOVERNANCE", days: 1 } });

describe("the action, its shell step run for real", () => {
  test("one step, and nothing of an input in the text of its script", () => {
    expect(action.runs.steps).toHaveLength(1);
    expect(action.runs.steps[0]!.run).not.toContain("${{");
  });

  test("review: fails where something is weaker, after everything is written", () => {
    const { path, write } = checkout(less);
    write("waivers.json", '{ "waivers": [] }');
    const done = act(path, { base: "cdktf.base", waivers: "waivers.json" });
    expect([done.status, done.outputs]).toEqual([2, "exit-code=2\nsarif=legal-hold/review.sarif\n"]);
    expect(done.summary).toContain("Default retention");
    expect(sarifFaults(JSON.parse(done.read("legal-hold/review.sarif")))).toEqual([]);
    expect(existsSync(join(path, "legal-hold/review.html"))).toBe(true);
  });

  test("review: fail: false leaves it to a later step", () => {
    const { path } = checkout(less);
    const done = act(path, { base: "cdktf.base", fail: "false" });
    expect([done.status, done.outputs.split("\n")[0]]).toEqual([0, "exit-code=2"]);
  });

  test("review of a plan", () => {
    const { path, write } = checkout(less);
    write("plan.json", readFileSync(join(ROOT, "test/cases/review/loosened-archive/plan.json"), "utf8"));
    expect(act(path, { plan: "plan.json" }).status).toBe(2);
  });

  test("lint: a policy that lets everybody in", () => {
    const open = { resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: JSON.stringify(PUBLIC_POLICY) } } } };
    const { path } = checkout(JSON.stringify(open));
    const done = act(path, { verb: "lint" });
    expect([done.status, done.outputs.split("\n")[0]]).toEqual([2, "exit-code=2"]);
    expect(done.summary).toContain("WILDCARD_PRINCIPAL");
    expect(act(path, { verb: "lint", "fail-on": "never" }).status).toBe(0);
  });

  test("an error of the tool fails, whatever is asked", () => {
    const { path } = checkout("no stack");
    const done = act(path, { base: "cdktf.base", fail: "false" });
    expect([done.status, done.summary]).toEqual([1, ""]);
  });

  test("another verb, and a value that is a command", () => {
    const { path } = checkout(less);
    expect(act(path, { verb: "destroy" })).toMatchObject({ status: 1, stderr: expect.stringContaining("allowed are") });
    const injected = act(path, { base: "$(touch owned)", head: "; touch owned" });
    expect([injected.status, existsSync(join(path, "owned"))]).toEqual([1, false]);
  });
});

interface GitLabJob {
  readonly script: readonly string[];
}

describe("the jobs of GitLab CI, their shell run for real", () => {
  const jobs = parse(readFileSync(join(ROOT, "docs/examples/review/gitlab-permission-review.yml"), "utf8")) as {
    readonly [name: string]: GitLabJob;
  };

  /** Plays a merge request: the review's own job in a checkout of its code, with what the first job synthesized. */
  function mergeRequest(change: string) {
    const { path, write } = workFolder();
    folders.push(path);
    const run = (cwd: string, script: string) =>
      spawnSync("bash", ["-eo", "pipefail", "-c", script], {
        cwd,
        encoding: "utf8",
        env: { PATH: stubbedPath(join(path, "bin")), HOME: path, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main" },
      });
    const [origin, here] = [join(path, "origin"), join(path, "checkout")];
    mkdirSync(origin);
    gitIn(origin)("init", "--quiet", "--initial-branch=main");
    write("origin/stack.json", synthesized());
    write("origin/permission-waivers.json", '{ "waivers": [] }');
    write("origin/permission-answers.json", '{ "answers": {} }');
    gitIn(origin)("add", ".");
    gitIn(origin)("commit", "--quiet", "-m", "base");
    gitIn(path)("clone", "--quiet", origin, "checkout");
    write("checkout/stack.json", change);
    write("checkout/permission-waivers.json", '{ "waivers": "everything" }');
    gitIn(here)("commit", "--quiet", "-am", "change");
    const ends = Object.values(jobs).map(({ script }) => run(here, script.join("\n")).status);
    return { ends, read: (name: string) => readFileSync(join(here, name), "utf8") };
  }

  test("a change that weakens something fails, with the waivers of the target branch", () => {
    const { ends, read } = mergeRequest(less);
    expect(ends).toEqual([0, 2]);
    expect(read("review/review.md")).toContain("Default retention");
    expect(read("review/review.html")).toMatch(/^<!DOCTYPE html>/);
  });

  test("a change that alters no access passes", () => {
    expect(mergeRequest(synthesized({ tags: { team: "legal" } })).ends).toEqual([0, 0]);
  });
});
