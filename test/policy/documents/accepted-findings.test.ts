import { lintExitCode, lintJson, lintReport, lintSarif, lintText } from "../../../lib/lint";
import type { AcceptedFinding, Statement } from "../../../lib/policy";
import { lintPolicy, type PolicyKind } from "../../../lib/policy/lint";
import { acceptedNotes } from "../../../lib/review/page/notes";
import { readStack } from "../../../lib/stack";

// as if the service were not known to send a source
const publish: Statement = {
  Sid: "LetServicePublish",
  Effect: "Allow",
  Principal: { Service: "s3.amazonaws.com" },
  Action: "sns:Publish",
  Resource: "arn:aws:sns:eu-west-2:111122223333:jobs",
};
const accepted: readonly AcceptedFinding[] = [
  {
    rule: "SERVICE_PRINCIPAL_UNBOUND",
    kind: "topic",
    statement: { Effect: "Allow", Principal: { Service: ["s3.amazonaws.com"] }, Action: ["sns:publish"] },
    why: "The service is not known to send a source here.",
    source: "guide of the service, permissions",
  },
];
const judged = (statement: Statement, kind: PolicyKind = "topic") =>
  lintPolicy({ Version: "2012-10-17", Statement: [statement] }, { kind }, accepted);
const isAccepted = (statement: Statement, kind?: PolicyKind) =>
  judged(statement, kind).map((finding) => finding.accepted !== undefined);

test("the statement that is listed is accepted, whatever its Sid; any other is not", () => {
  expect(isAccepted(publish)).toEqual([true]);
  expect(isAccepted({ ...publish, Sid: "Other" })).toEqual([true]);
  expect(isAccepted({ ...publish, Principal: { Service: ["s3.amazonaws.com", "sns.amazonaws.com"] } })).not.toContain(
    true,
  );
  expect(isAccepted({ ...publish, Action: ["sns:Publish", "sns:Subscribe"] })).not.toContain(true);
  expect(isAccepted({ ...publish, Condition: { Bool: { "aws:SecureTransport": "true" } } })).not.toContain(true);
  const inBucket = { ...publish, Action: "s3:PutObject", Resource: "arn:aws:s3:::evidence/*" };
  expect(isAccepted(inBucket, "bucket")).not.toContain(true);
});

test("without the list it counts", () => {
  const [finding] = lintPolicy({ Version: "2012-10-17", Statement: [publish] }, { kind: "topic" });
  expect(finding).toMatchObject({ rule: "SERVICE_PRINCIPAL_UNBOUND" });
  expect(finding!.accepted).toBeUndefined();
});

test("every format shows it as accepted with its source, and the exit code leaves it out", () => {
  const findings = judged(publish);
  const policy = { file: "p.json", kind: "topic" as const, findings, placeOf: () => ({ line: 1, column: 1 }) };
  const report = lintReport({ policies: [policy], notes: [] }, "suggestion");
  expect(lintExitCode(report)).toBe(0);
  const text = lintText(report);
  expect(text).toMatch(/^ {2}accepted {4}SERVICE_PRINCIPAL_UNBOUND in LetServicePublish$/m);
  expect(text).toMatch(/accepted {5}The service is not known to send .*\n? *.*\(guide of/);
  expect(text).toMatch(/1 policy: nothing found; 1 accepted\n$/);
  const { why, source } = accepted[0]!;
  expect(JSON.parse(lintJson(report))).toMatchObject({
    counts: { security: 0, accepted: 1 },
    findings: [{ accepted: { why, source } }],
  });
  expect(JSON.parse(lintSarif(report, "1.0.0"))).toMatchObject({
    runs: [{ results: [{ suppressions: [{ kind: "external", justification: `${why} (${source})` }] }] }],
  });
});

test("the permissions page tells it with its source", () => {
  const topic = { name: "jobs", policy: JSON.stringify({ Version: "2012-10-17", Statement: [publish] }) };
  const { stack } = readStack("s", JSON.stringify({ resource: { aws_sns_topic: { jobs: topic } } }));
  const [note] = acceptedNotes(stack, accepted);
  expect(note).toContain("`LetServicePublish` of `aws_sns_topic.jobs`: SERVICE_PRINCIPAL_UNBOUND.");
  expect(note).toContain("(guide of the");
  expect(acceptedNotes(stack)).toEqual([]);
});
