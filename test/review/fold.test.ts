import { reviewStack } from "../../lib/review/diff";
import { changesIn, folded } from "../../lib/review/fold";
import { readStack } from "../../lib/stack";
import { only } from "../../lib/review/who";
import { exitCodeOf, fingerprintsOf, reportOf } from "../../lib/review/report";
import { renderJson, renderMarkdown, renderText } from "../../lib/review/render";
import { grant, grantChange, role, sampleReview } from "../support/sample-review";
import { london } from "../support/london";
import { londonJson } from "../support/review/edits";

const OWN = "legal-hold-export";
const RESOURCE = "arn:aws:s3:::example-evidence/*";
const told = (fingerprint: string, part: Parameters<typeof grantChange>[0] = {}) =>
  grantChange({ fingerprint: fingerprint.repeat(20), risk: "access", resources: [RESOURCE], ...part });
const own = told("a", { grantKind: "identity", who: only(role(OWN, true)), after: grant() });
const bucket = told("b", { who: only(role(OWN)), after: grant({ kind: "bucket" }) });
const together = (...changes: Parameters<typeof folded>[0]) => folded(changes, () => "").map(changesIn);

test("the same access by the role's own policy and by the bucket's is one row", () => {
  expect(together(bucket, own)).toEqual([[own, bucket]]);
});

test.each([
  ["another account", { ...bucket, who: only(role(OWN, false, "444455556666")) }],
  ["another role", { ...bucket, who: only(role("other")) }],
  ["another action", { ...bucket, actions: ["s3:PutObject"] }],
  ["another resource", { ...bucket, resources: [`${RESOURCE}/a`] }],
  ["another condition", { ...bucket, condition: "x is y" }],
  ["a denial", { ...bucket, effect: "Deny" as const }],
  ["the other way", { ...bucket, verdict: "narrower" as const }],
  ["not told", { ...bucket, verdict: "unknown" as const, unknown: "it is not known" }],
])("%s is a row of its own", (_, other) => expect(together(own, other)).toHaveLength(2));

test("a new stack says each access once, and its JSON holds every change", () => {
  const stack = readStack("london", JSON.stringify(londonJson(london()))).stack;
  const review = { verdict: "broader" as const, stacks: [reviewStack(undefined, stack)] };
  const report = reportOf(review);
  const rows = report.stacks[0]!.rows;
  const said = rows.map(({ change }) => change.summary.replace(/ of \d{12}/, ""));
  expect(new Set(said).size).toBe(said.length);
  expect(rows.length).toBeLessThan(review.stacks[0]!.changes.length);
  const { stacks } = JSON.parse(renderJson(report)) as { stacks: { changes: unknown[] }[] };
  expect(stacks[0]!.changes).toHaveLength(review.stacks[0]!.changes.length);
});

test("every fingerprint of a row is shown, and each has to be waived", () => {
  const review = sampleReview({ verdict: "broader", changes: [own, bucket] });
  const waive = (...fingerprints: readonly string[]) => ({
    valid: fingerprints.map((fingerprint) => ({ fingerprint, reason: "r", acceptedBy: "a", expires: "2030-01-01" })),
    refused: [],
    outdated: 0,
  });
  const prints = [own.fingerprint, bucket.fingerprint];
  const report = reportOf(review);
  expect(report.stacks[0]!.rows.map(fingerprintsOf)).toEqual([prints]);
  for (const text of [renderText(report), renderMarkdown(report)])
    for (const one of prints) expect(text).toContain(one);
  expect(exitCodeOf(reportOf(review, waive(own.fingerprint)))).toBe(2);
  const waived = reportOf(review, waive(...prints));
  expect([exitCodeOf(waived), waived.notes]).toEqual([0, []]);
});
