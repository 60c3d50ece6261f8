import { approvalIn, approvalOf, departureOf } from "../../lib/review/approval";
import { reportOf } from "../../lib/review/report";
import type { Change } from "../../lib/review/types";
import { renderJson } from "../../lib/review/render";
import { controlChange, grantChange, sampleReview } from "../support/sample-review";

const told = (...changes: Change[]) => approvalOf(changes);

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
  const { changes } = sampleReview().stacks[0]!;
  expect(approvalIn(JSON.parse(renderJson(report)))).toEqual(approvalOf(changes));
});

test.each([[null], [[]], [{}], [{ stacks: [{}] }], [{ stacks: [{ changes: [{ verdict: "broader" }] }] }], ["yes"]])(
  "%j is no such output",
  (json) => expect(() => approvalIn(json)).toThrow(/neither a digest/),
);
