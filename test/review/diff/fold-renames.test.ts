import { reviewStack } from "../../../lib/review/diff";
import { renderHtml, renderJson, renderMarkdown, renderSarif, renderText } from "../../../lib/review/render";
import { exitCodeOf, reportOf } from "../../../lib/review/report";
import { readStack } from "../../../lib/stack";
import { london } from "../../support/london";
import { londonJson } from "../../support/review/edits";
import { reportFaults } from "../../support/review/report-schema";

const BASE = JSON.stringify(londonJson(london()));
const AFTER = BASE.replaceAll("example-legal-hold-evidence-eu-west-2", "example-archive-of-evidence");
const stack = reviewStack(readStack("s", BASE).stack, readStack("s", AFTER).stack);
const review = { verdict: stack.verdict, stacks: [stack] };
const report = reportOf(review);
const [head, ...follows] = stack.changes;
const waiverOf = (fingerprint: string) => ({
  valid: [{ fingerprint, reason: "r", acceptedBy: "a", expires: "2030-01-01" }],
  refused: [],
  outdated: 0,
});

test("says first what it means, and the verdict is that of the worst", () => {
  expect(head).toMatchObject({
    verdict: "irreversible",
    risk: "protection",
    meaning:
      "The bucket is replaced by a new one, and the content of the old one is lost: every object in it, with holds and retention.",
    control: "renamed",
  });
  expect(report.counts).toMatchObject({ irreversible: 1, broader: 0, unknown: 0, narrower: 0 });
  expect(follows.every((one) => one.follows === head!.fingerprint)).toBe(true);
});

test("nothing of what follows is hidden: JSON has it whole, the pages fold it, the terminal counts it", () => {
  const json = JSON.parse(renderJson(report)) as { stacks: { changes: { follows?: string }[] }[] };
  expect(reportFaults(json)).toEqual([]);
  expect(json.stacks[0]!.changes.filter((one) => one.follows === head!.fingerprint)).toHaveLength(follows.length);
  const title = `${follows.length} rows that follow only from this`;
  expect(renderText(report)).toContain(title);
  const [markdown, page] = [renderMarkdown(report), renderHtml(report)];
  expect(
    markdown.split(`<details><summary>${title}</summary>`)[1]!.match(/^- (broader|narrower|unknown): /gm),
  ).toHaveLength(follows.length);
  expect(page.split(`<details><summary>${title}</summary>`)[1]!.match(/<article /g)).toHaveLength(follows.length);
  for (const { fingerprint } of follows) expect(page).toContain(fingerprint);
});

test("is one result of code scanning, and marks what it is about in the graph", () => {
  const { runs } = JSON.parse(renderSarif(report, { version: "1" })) as { runs: { results: object[] }[] };
  expect(runs[0]!.results).toHaveLength(1);
  expect(renderHtml(report)).toMatch(/class="node m-irreversible [^>]*aria-label="bucket example-archive-of-evidence/);
});

test("is waived as a whole by its own fingerprint, which tells what follows, and by no other", () => {
  expect(exitCodeOf(reportOf(review, waiverOf(head!.fingerprint)))).toBe(0);
  const part = reportOf(review, waiverOf(follows[0]!.fingerprint));
  expect(exitCodeOf(part)).toBe(2);
  expect(part.notes).toEqual([
    `Waiver ${follows[0]!.fingerprint} does not count: its row is a consequence of a rename; waive ${head!.fingerprint} instead.`,
  ]);
  // what a statement is called makes no difference
  const more = AFTER.replaceAll("AllowExporterBucketOwnerAcl", "AnotherName");
  const again = reviewStack(readStack("s", BASE).stack, readStack("s", more).stack);
  expect(again.changes.find((one) => one.kind === "control" && one.control === "renamed")!.fingerprint).toBe(
    head!.fingerprint,
  );
});
