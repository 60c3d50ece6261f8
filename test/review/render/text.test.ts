import { createColors } from "picocolors";
import { renderText } from "../../../lib/review/render";
import { reportOf } from "../../../lib/review/report";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { grantChange, sampleReview } from "../../support/sample-review";

const text = renderText(reportOf(sampleReview()));

test("says the verdict, each row once, its proof and its fingerprint", () => {
  expect(text).toMatch(/^Permission review: broader \(3 broader, 1 unknown, 1 narrower\)/);
  expect(text).toMatch(/^broader +outsiders {5}everyone may s3:GetObject/m);
  expect(text).toMatch(/request {6}anonymous: s3:GetObject on arn:aws:s3:::example-evidence\/a/);
  expect(text).toMatch(/before {7}denied: /);
  expect(text).toMatch(/now {10}allowed: PublicRead allows it/);
  expect(text.match(/0123456789abcdef0123/g)).toHaveLength(1);
  expect(text).toContain("1 stack without a row.");
});

test("a setting shows what it was and what it is", () => {
  expect(text).toMatch(/before {7}2555 days\n.*now {10}30 days/);
});

test("lines keep to the width, names stay whole", () => {
  const longest = "aws_s3_bucket_object_lock_configuration.export_bucket_object_lock_AD320B6F";
  const lines = renderText(reportOf(sampleReview()), { width: 80 }).split("\n");
  expect(lines.filter((line) => line.length > 80 && !/\S{43}/.test(line))).toEqual([]);
  expect(lines.some((line) => line.includes(longest))).toBe(true);
});

test("no escape sequence without colours, and only ours with them", () => {
  const changes = HOSTILE_TEXTS.map((summary) =>
    grantChange({ summary, source: summary, principal: summary, unknown: summary }),
  );
  const report = reportOf(sampleReview({ changes, name: HOSTILE_TEXTS.join("") }));

  expect(renderText(report)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const coloured = renderText(report, { paint: createColors(true) });

  const sequences = new Set(coloured.match(/\u001b[^m]*m?/g));
  expect(sequences.size).toBeGreaterThan(2);

  for (const sequence of sequences) expect(sequence).toMatch(/^\u001b\[\d+m$/);
});
