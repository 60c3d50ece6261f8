import { lintExitCode, lintReport, type FailOn, type JudgedPolicy } from "../../lib/lint";
import type { Finding, Severity } from "../../lib/policy/lint";
import { readWaivers } from "../../lib/review";

const finding = (severity: Severity, more: Partial<Finding> = {}): Finding => ({
  rule: "RULE",
  severity,
  statement: "S",
  path: "Statement[0].Action",
  at: ["Statement", 0, "Action"],
  message: "m",
  fix: "f",
  ...more,
});
const policy = (findings: readonly Finding[], more: Partial<JudgedPolicy> = {}): JudgedPolicy => ({
  file: "a/policy.json",
  kind: "bucket",
  findings,
  placeOf: () => ({ line: 1, column: 1 }),
  ...more,
});
const report = (findings: readonly Finding[], failOn: FailOn = "error", waivers?: Parameters<typeof lintReport>[2]) =>
  lintReport({ policies: [policy(findings)], notes: [] }, failOn, waivers);
const print = (one: Finding, more: Partial<JudgedPolicy> = {}): string =>
  lintReport({ policies: [policy([one], more)], notes: [] }, "error").rows[0]!.fingerprint;

test.each<[Severity, FailOn, number]>([
  ["error", "error", 2],
  ["security", "error", 0],
  ["security", "security", 2],
  ["warning", "security", 0],
  ["suggestion", "suggestion", 2],
  ["suggestion", "warning", 0],
  ["error", "never", 0],
])("%s with --fail-on %s: %d", (severity, failOn, code) => {
  expect(lintExitCode(report([finding(severity)], failOn))).toBe(code);
});

test("a fingerprint holds what is said, and not where the statement stands, nor in which folder the file is", () => {
  const one = print(finding("error"));
  expect(one).toMatch(/^[0-9a-f]{20}$/);
  expect(print(finding("error", { at: ["Statement", 4, "Action"], path: "Statement[4].Action" }))).toBe(one);
  expect(print(finding("error"), { file: "b/policy.json" })).toBe(one);
  const others = [
    print(finding("security")),
    print(finding("error", { rule: "OTHER" })),
    print(finding("error", { statement: "T" })),
    print(finding("error", { got: "x" })),
    print(finding("error", { at: ["Statement", 0, "Resource"] })),
    print(finding("error"), { file: "a/other.json" }),
    print(finding("error"), { kind: "key" }),
    print(finding("error"), { stack: "s", address: "aws_s3_bucket_policy.p.policy" }),
    print(finding("error"), { stack: "t", address: "aws_s3_bucket_policy.p.policy" }),
  ];
  expect(new Set([one, ...others]).size).toBe(others.length + 1);
});

test("a waived finding stays and does not count; what a waiver does not do is said", () => {
  const entry = (fingerprint: string, expires: string) => ({ fingerprint, reason: "r", acceptedBy: "a", expires });
  const elsewhere = print(finding("error"), { file: "elsewhere.json" });
  const waivers = readWaivers(
    {
      waivers: [
        entry(print(finding("error")), "2026-12-31"),
        entry(elsewhere, "2026-12-31"),
        entry(print(finding("error", { got: "late" })), "2026-01-31"),
      ],
    },
    "2026-11-01",
  );
  const { rows, counts, waived, notes, ...rest } = report([finding("error")], "error", waivers);
  expect([rows.length, counts.error, waived]).toEqual([1, 0, 1]);
  expect(rows[0]!.waiver?.acceptedBy).toBe("a");
  expect(lintExitCode({ rows, counts, waived, notes, ...rest })).toBe(0);
  expect(notes).toEqual([
    expect.stringContaining("expired on 2026-01-31"),
    `Waiver ${elsewhere} matches no finding: remove it.`,
  ]);
});
