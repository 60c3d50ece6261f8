import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { judgePolicy, judgeStack, lintJson, lintReport } from "../../../lib/lint";
import { HOSTILE_TEXTS } from "../../support/hostile-texts";
import { PUBLIC_POLICY } from "../../support/lint/lint-run";

const schema = JSON.parse(readFileSync(join(__dirname, "../../../lib/lint/report.schema.json"), "utf8")) as object;
const valid = new Ajv({ strict: true }).compile(schema);

function faults(text: string): unknown {
  return valid(JSON.parse(text)) ? [] : valid.errors;
}

test("a report of a policy and one of a stack have the form that is published", () => {
  const policy = judgePolicy({ file: "p.json", text: JSON.stringify(PUBLIC_POLICY) }, "bucket");
  const text = JSON.stringify({
    resource: {
      aws_s3_bucket_policy: { p: { bucket: "b", policy: JSON.stringify(PUBLIC_POLICY) } },
      aws_kms_key: { k: { policy: "${var.policy}" } },
    },
  });
  const stack = judgeStack({ file: "cdk.tf.json", text }, "s");
  const report = lintReport({ policies: [...policy.policies, ...stack.policies], notes: stack.notes }, "security");
  const json = lintJson(report);
  expect(faults(json)).toEqual([]);
  const { findings, counts, notes } = JSON.parse(json) as { findings: object[]; counts: object; notes: string[] };
  expect(findings.length).toBeGreaterThan(2);
  expect(counts).toMatchObject({ error: 2, waived: 0 });
  expect(notes).toEqual([expect.stringContaining("aws_kms_key.k in s cannot be checked")]);
});

test("the form refuses another one", () => {
  const good = JSON.parse(lintJson(lintReport(judgePolicy({ file: "p", text: "{}" }, "key"), "never"))) as {
    findings: object[];
  };
  expect(valid(good)).toBe(true);
  for (const bad of [
    { ...good, version: "2.0" },
    { ...good, more: 1 },
    { ...good, exitCode: 1 },
    { ...good, findings: [{ ...good.findings[0], severity: "bad" }] },
    { ...good, findings: [{ ...good.findings[0], line: 0 }] },
  ])
    expect(valid(bad)).toBe(false);
});

test.each(Object.entries(HOSTILE_TEXTS))(
  "shows nothing as it is that moves a cursor or ends an element: %s",
  (_, hostile) => {
    const text = JSON.stringify({ Version: "2012-10-17", Statement: [{ Sid: hostile, Effect: hostile }] });
    const json = lintJson(lintReport(judgePolicy({ file: hostile, text }, "bucket"), "error"));
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}<>&]/u);
    expect(faults(json)).toEqual([]);
  },
);
