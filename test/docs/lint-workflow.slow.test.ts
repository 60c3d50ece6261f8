import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { gitIn } from "../support/git";
import { PUBLIC_POLICY } from "../support/lint/lint-run";
import { synthesized, workFolder } from "../support/review-run";
import { Runner, type Workflow } from "../support/review/workflow-run";
import { sarifFaults } from "../support/sarif-schema";

const FILE = join(__dirname, "../../docs/examples/lint/github-policy-lint.yml");
const workflow = parse(readFileSync(FILE, "utf8")) as Workflow;

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Plays the workflow on a pull request that changes the stack of `main`, and brings a waiver of its own. */
function pullRequest(change: string) {
  const { path, write } = workFolder();
  folders.push(path);
  const repository = join(path, "repository");
  mkdirSync(repository);
  const git = gitIn(repository);
  git("init", "--quiet", "--initial-branch=main");
  write("repository/stack.json", synthesized());
  write("repository/lint-waivers.json", '{ "waivers": [] }');
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  const base = git("rev-parse", "HEAD").trim();
  git("checkout", "--quiet", "-b", "head");
  write("repository/stack.json", change);
  write("repository/lint-waivers.json", '{ "waivers": "everything" }');
  git("commit", "--quiet", "--allow-empty", "-am", "change");
  write("calls", "");
  const runner = new Runner(path, repository, {
    "github.event.pull_request.base.sha": base,
    "github.event.pull_request.number": "7",
    "github.event.pull_request.head.repo.full_name": "example/holds",
    "github.repository": "example/holds",
  });
  const ends = Object.entries(workflow.jobs).map(([name, { steps }]) => runner.run(name, steps));
  return { ends, read: (name: string) => readFileSync(join(path, name), "utf8") };
}

test("a policy that lets everybody in fails at the end, after everything is written", () => {
  const open = { resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: JSON.stringify(PUBLIC_POLICY) } } } };
  const { ends, read } = pullRequest(JSON.stringify(open));
  expect(ends.map(({ code, failedAt }) => [code, failedAt])).toEqual([
    [0, undefined],
    [2, 'exit "$CODE"'],
  ]);
  expect(read("summary.md")).toContain("WILDCARD_PRINCIPAL");
  const sarif = JSON.parse(read("job-lint/lint.sarif")) as { runs: { results: object[] }[] };
  expect(sarifFaults(sarif)).toEqual([]);
  expect(sarif.runs[0]!.results[0]).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: "cdktf.out/stacks/london/cdk.tf.json" } } }],
  });
}, 180_000);

test("a stack of this library passes", () => {
  expect(pullRequest(synthesized()).ends.map(({ code }) => code)).toEqual([0, 0]);
}, 180_000);

test("no job has more rights than it needs, and actions are pinned by commit", () => {
  expect(workflow.permissions).toEqual({});
  expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
    { contents: "read" },
    { contents: "read", "security-events": "write" },
  ]);
  for (const { uses } of Object.values(workflow.jobs).flatMap(({ steps }) => steps))
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
});
