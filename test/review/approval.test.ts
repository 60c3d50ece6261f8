import { approvalIn, approvalOf, departureOf } from "../../lib/review/approval";
import { reportOf } from "../../lib/review/report";
import type { Change } from "../../lib/review/types";
import { renderJson } from "../../lib/review/render";
import { controlChange, grantChange, sampleReview } from "../support/sample-review";

const told = (...changes: Change[]) => approvalOf([{ changes }]);

test("the same rows have the same digest, whatever comes first and whatever statements and stacks are called", () => {
  const { digest } = told(grantChange(), controlChange());
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(told(controlChange(), grantChange({ source: "aws_s3_bucket_policy.other Renamed" })).digest).toBe(digest);
  expect(
    told(controlChange({ stack: "plan" }), grantChange({ stack: "plan", fingerprint: "5".repeat(20) })).digest,
  ).toBe(digest);
});

test.each([
  ["another action", grantChange({ actions: ["s3:DeleteObject"] })],
  ["another place", grantChange({ resources: ["*"] })],
  ["another person", grantChange({ principal: "role auditor" })],
  ["another condition", grantChange({ condition: "aws:SecureTransport is true" })],
  ["what was before", grantChange({ before: { ...grantChange().after!, condition: "x" } })],
  ["a verdict", grantChange({ verdict: "unknown", unknown: "why" })],
  ["a value", controlChange({ after: 31 })],
])("%s is another digest, and is told", (_, change) => {
  const approved = told(grantChange(), controlChange());
  const departure = departureOf(approved, told(grantChange(), controlChange(), { ...change, summary: "it differs" }));
  expect(departure).toEqual({ isNew: ["it differs"], isGone: [] });
  expect(departureOf(told(change), approved)).toBeDefined();
});

test("nothing departs where both say the same", () => {
  expect(departureOf(told(grantChange()), told(grantChange()))).toBeUndefined();
});

test("the JSON output of a review is what it said", () => {
  const report = reportOf(sampleReview());
  expect(approvalIn(JSON.parse(renderJson(report)))).toEqual(approvalOf(sampleReview().stacks));
});

test("what was changed by hand since is not what was approved, where it widened something", () => {
  const [change, changes] = [controlChange({ summary: "exports stopped" }), [grantChange()]];
  const byHand = (counts: boolean) => approvalOf([{ changes, drift: [{ change, stays: false, counts }] }]);
  const before = told(...changes);
  expect(departureOf(before, byHand(false))).toBeUndefined();
  expect(departureOf(before, byHand(true))).toEqual({
    isNew: ["changed outside Terraform: exports stopped"],
    isGone: [],
  });
  expect(departureOf(byHand(true), byHand(true))).toBeUndefined();
  // and it is no row of the change itself
  expect(departureOf(told(...changes, change), byHand(true))?.isNew).toHaveLength(1);
});

test.each([
  [null],
  [[]],
  [{}],
  [{ stacks: [{}] }],
  [{ stacks: [{ changes: [{ verdict: "broader" }] }] }],
  [{ stacks: [{ changes: [], drift: [{}] }] }],
  ["yes"],
])("%j is no such output", (json) => expect(() => approvalIn(json)).toThrow(/neither a digest/));
