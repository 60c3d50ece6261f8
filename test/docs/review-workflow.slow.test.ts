import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { MARKDOWN_MARKER } from "../../lib/review";
import { gitIn } from "../support/git";
import { synthesized, workFolder } from "../support/review-run";
import { sarifFaults } from "../support/sarif-schema";
import { Runner, stubbedPath, type JobEnd, type Workflow } from "../support/review/workflow-run";

const EXAMPLES = join(__dirname, "../../docs/examples/review");
const read = (name: string): unknown => parse(readFileSync(join(EXAMPLES, name), "utf8"));
const workflow = read("github-permission-review.yml") as Workflow;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

interface Played {
  readonly ends: readonly JobEnd[];
  readonly read: (name: string) => string;
  readonly calls: string;
}

/** Plays the workflow on a pull request that changes the stack of `main`. */
function pullRequest(change: string, { fork = false, commentIds = "" } = {}): Played {
  const { path, write } = workFolder();
  folders.push(path);
  const repository = join(path, "repository");
  mkdirSync(repository);
  const git = gitIn(repository);
  git("init", "--quiet", "--initial-branch=main");
  write("repository/stack.json", synthesized());
  write("repository/permission-waivers.json", '{ "waivers": [] }');
  write("repository/permission-answers.json", readFileSync(join(EXAMPLES, "permission-answers.json"), "utf8"));
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  const base = git("rev-parse", "HEAD").trim();
  git("checkout", "--quiet", "-b", "head");
  write("repository/stack.json", change);
  // a pull request that brings a waiver of its own
  write("repository/permission-waivers.json", '{ "waivers": "everything" }');
  git("commit", "--quiet", "-am", "change");
  write("comment-ids", commentIds);
  write("calls", "");
  const runner = new Runner(path, repository, {
    "github.event.pull_request.base.sha": base,
    "github.event.pull_request.number": "7",
    "github.event.pull_request.head.repo.full_name": fork ? "somebody/fork" : "example/holds",
    "github.repository": "example/holds",
    "github.token": "a-token",
  });
  const ends = Object.entries(workflow.jobs).map(([name, { steps }]) => runner.run(name, steps));
  const at = (name: string) => readFileSync(join(path, name), "utf8");
  return { ends, read: at, calls: at("calls") };
}

const less = synthesized({ retention: { mode: "GOVERNANCE", days: 1 } });

describe("the workflow of GitHub Actions, its shell steps run for real", () => {
  test("a change that weakens something fails at the end, after everything is written", () => {
    const { ends, read: file, calls } = pullRequest(less);
    expect(ends.map(({ code, failedAt }) => [code, failedAt])).toEqual([
      [0, undefined],
      [2, 'exit "$CODE"'],
    ]);
    expect(file("summary.md").startsWith(MARKDOWN_MARKER)).toBe(true);
    expect(file("job-review/review.md")).toContain("Default retention");
    expect(sarifFaults(JSON.parse(file("job-review/review.sarif")))).toEqual([]);
    expect(JSON.parse(file("artifacts/permission-review/review.json"))).toMatchObject({ exitCode: 2 });
    expect(file("artifacts/permission-review/review.html")).toMatch(/^<!DOCTYPE html>/);
    expect(calls).toContain("--method POST repos/example/holds/issues/7/comments --field body=@review.md");
  });

  test("a comment that is there is changed in place", () => {
    const { calls } = pullRequest(less, { commentIds: "41\n42\n" });
    expect(calls).toContain("--method PATCH repos/example/holds/issues/comments/41 --field body=@review.md");
    expect(calls).not.toContain("POST");
  });

  test("a pull request from a fork is reviewed and not commented", () => {
    const { ends, calls } = pullRequest(less, { fork: true });
    expect([ends[1]!.code, calls]).toEqual([2, ""]);
  });

  test("a change that alters no access passes", () => {
    const { ends } = pullRequest(synthesized({ tags: { team: "legal" } }));
    expect(ends.map(({ code }) => code)).toEqual([0, 0]);
  });

  test("what cannot be read fails where it is read, and posts nothing", () => {
    const { ends, calls } = pullRequest("no stack");
    expect(ends[1]!.code).toBe(1);
    expect(ends[1]!.failedAt).toContain("legal-hold review");
    expect(ends[1]!.said).toMatch(/^legal-hold review: /m);
    expect(calls).toBe("");
  });
});

interface Atlantis {
  readonly workflows: { readonly [name: string]: { readonly plan: { readonly steps: readonly unknown[] } } };
}

describe("the server configuration of Atlantis, its shell steps run for real", () => {
  const { steps } = (read("atlantis-repos.yaml") as Atlantis).workflows["permission-review"]!.plan;
  const commands = steps.flatMap((step) => {
    if (typeof step !== "object" || step === null || !("run" in step)) return [];
    const { run } = step as { run: string | { command: string } };
    return [typeof run === "string" ? run : run.command];
  });

  test("reads the plan, and fails where it lets somebody do more", () => {
    const { path, write } = workFolder();
    folders.push(path);
    const waivers = write("waivers.json", '{ "waivers": [] }');
    const [show, review, ...others] = commands;
    expect(others).toEqual([]);
    const run = (command: string, plan: string) =>
      spawnSync("sh", ["-c", command], {
        cwd: path,
        encoding: "utf8",
        env: {
          PATH: stubbedPath(join(path, "bin")),
          ATLANTIS_TERRAFORM_VERSION: "1.11.4",
          PLANFILE: plan,
          SHOWFILE: join(path, "a plan.json"),
        },
      });
    const plan = join(__dirname, "../cases/review/loosened-archive/plan.json");
    expect(run(show!, plan).status).toBe(0);
    expect(existsSync(join(path, "a plan.json"))).toBe(true);
    // the paths of the server's own that are not on this machine
    const answers = join(__dirname, "../../docs/examples/review/permission-answers.json");
    const here = { "/etc/atlantis/permission-waivers.json": waivers, "/etc/atlantis/permission-answers.json": answers };
    const asked = Object.entries(here).reduce((text, [there, path]) => text.replace(there, path), review!);
    const { status, stdout } = run(asked, plan);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^Permission review: broader/);
    expect(run(review!, plan)).toMatchObject({ status: 1, stdout: "" });
  });
});
