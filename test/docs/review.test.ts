import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { program } from "../../lib/cli";
import { readAnswers } from "../../lib/review/answers";
import { ASSUMPTIONS } from "../../lib/review/assumptions";
import { MARKDOWN_MARKER, readWaivers } from "../../lib/review";
import type { Workflow } from "../support/review/workflow-run";

const DOCS = join(__dirname, "../../docs");
const read = (file: string) => readFileSync(join(DOCS, file), "utf8");
const page = read("review.md");
const workflow = read("examples/review/github-permission-review.yml");
const atlantis = read("examples/review/atlantis-repos.yaml");

/** Every call of the verb in a text, lines joined, without comments and what a shell does with its end. */
function calls(text: string): readonly string[][] {
  const joined = text.replace(/\\\n\s*/g, " ");
  const lines = joined
    .split("\n")
    .flatMap((line) => /(?:npx (?:--no-install )?|run: )legal-hold (review .*)$/.exec(line)?.[1] ?? []);
  return lines.map((line) =>
    line
      .replace(/\s+(#|\|\|).*$/, "")
      .split(/\s+/)
      .map((word) => word.replace(/^"|"$/g, "")),
  );
}

test.each([
  ["docs/review.md", page, 5],
  ["the workflow", workflow, 1],
  ["the Atlantis configuration", atlantis, 1],
])("%s calls the verb as it can be called", (_, text, count) => {
  const found = calls(text);
  expect(found).toHaveLength(count);
  for (const words of found) {
    const command = program().commands.find((one) => one.name() === "review")!;
    const { unknown } = command.exitOverride().parseOptions(words.slice(1));
    expect(unknown).toEqual([]);
  }
});

test("every option of the verb that decides what is compared or written is on the page", () => {
  const command = program().commands.find((one) => one.name() === "review")!;
  const options = command.options.map(({ long }) => long!).filter((long) => long !== "--help");
  expect(options.filter((long) => !page.includes(long))).toEqual([]);
});

test("actions are pinned by commit, and the comment is found by its marker", () => {
  const uses = [...workflow.matchAll(/uses: (\S+)(.*)$/gm)];
  expect(uses.length).toBeGreaterThan(4);
  for (const [, action, comment] of uses) {
    expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
  }
  expect(workflow).toContain(`startswith("${MARKDOWN_MARKER}")`);
  expect(page).toContain(`\`${MARKDOWN_MARKER}\``);
});

const { on, permissions, jobs } = parse(workflow) as Workflow & { on: object };

test("the workflow runs on pull requests only, never with the rights of the base", () => {
  expect(Object.keys(on)).toEqual(["pull_request"]);
});

test("each job has the rights that it needs and no other; the code of the pull request runs with none to write", () => {
  expect(permissions).toEqual({});
  expect(jobs["synthesize"]!.permissions).toEqual({ contents: "read" });
  expect(jobs["review"]!.permissions).toEqual({
    contents: "read",
    "pull-requests": "write",
    "security-events": "write",
  });
  for (const { steps } of Object.values(jobs)) {
    const checkouts = steps.filter(({ uses = "" }) => uses.startsWith("actions/checkout@"));
    expect(checkouts).toHaveLength(1);
    expect(checkouts[0]!.with).toMatchObject({ "persist-credentials": false });
  }
});

test("nothing is put into a command line of the workflow before the shell reads it", () => {
  const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
  expect(runs.length).toBeGreaterThan(5);
  expect(runs.filter((run) => run.includes("${{"))).toEqual([]);
});

test("a token is given to the step that comments, and to no other", () => {
  const withToken = Object.values(jobs).flatMap(({ steps }) =>
    steps.filter(({ env = {} }) => Object.values(env).some((value) => value.includes("token"))),
  );
  expect(withToken.map(({ run }) => run?.includes("gh api"))).toEqual([true]);
});

test("the server configuration of Atlantis lets no repository choose its own workflow", () => {
  const { repos } = parse(atlantis) as { repos: readonly object[] };
  expect(repos).toEqual([
    expect.objectContaining({ workflow: "permission-review", allowed_overrides: [], allow_custom_workflows: false }),
  ]);
});

test("who answers for what, as it is shown, is valid", () => {
  const shown = /```json\n(\{ "answers"[^]*?)```/.exec(page)![1]!;
  for (const text of [shown, read("examples/review/permission-answers.json")]) {
    expect(readAnswers(JSON.parse(text)).get("delete evidence")).toBe("legal");
  }
});

test("the waivers that are shown are valid", () => {
  const shown = /```json\n([^]*?)```/.exec(page)![1]!;
  for (const text of [shown, read("examples/review/permission-waivers.json")]) {
    const { valid, refused } = readWaivers(JSON.parse(text), "2026-11-21");
    expect([valid.length, refused]).toEqual([1, []]);
  }
});

test("the page lists what every review assumes", () => {
  const text = page.replace(/\s+/g, " ");
  for (const one of ASSUMPTIONS) expect(text).toContain(`- ${one} `);
});
