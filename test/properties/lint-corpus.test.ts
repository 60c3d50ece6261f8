import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintPolicy, rules, SEVERITIES, type PolicyKind, type Severity } from "../../lib/policy/lint";

/** A policy that has one of the faults that AWS's own policy checks find, and one near it that has not. */
interface Row {
  readonly name: string;
  /** As AWS gives it. */
  readonly severity: Severity;
  /** As the linter gives it, with the reason where it is another. @default severity */
  readonly ours?: Severity;
  readonly because?: string;
  readonly kind: PolicyKind;
  /** The rule that finds it. @default any that finds nothing of this severity in the other policy */
  readonly rule?: string;
  /** What AWS calls it, where its list says so. */
  readonly title?: string;
  readonly has: unknown;
  readonly hasNot: unknown;
}

const rows = JSON.parse(readFileSync(join(__dirname, "../cases/lint/findings.json"), "utf8")) as Row[];
const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);

describe.each(rows)("$name", ({ kind, rule, title, has, hasNot, ...row }) => {
  const severity = row.ours ?? row.severity;
  const without = lintPolicy(hasNot, { kind });

  test("is found, as severe as AWS has it", () => {
    const found = lintPolicy(has, { kind }).filter(
      (finding) =>
        (rule === undefined || finding.rule === rule) &&
        !without.some((other) => other.rule === finding.rule && other.severity === finding.severity),
    );
    expect([...new Set(found.map((finding) => finding.severity))]).toEqual([severity]);
    if (rule !== undefined && title !== undefined) expect(found.map((finding) => finding.title)).toContain(title);
  });

  test("is not found next to it, nor anything severe", () => {
    expect(without.filter((finding) => finding.rule === rule && rank(finding.severity) <= rank(severity))).toEqual([]);
    expect(without.filter((finding) => rank(finding.severity) <= rank("security"))).toEqual([]);
  });
});

/** Further faults of the same kinds: the severity of the most severe finding of whatever rule. */
interface Faulty {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly severity: Severity;
  readonly policy: unknown;
}

const faulty = JSON.parse(readFileSync(join(__dirname, "../cases/lint/faulty.json"), "utf8")) as Faulty[];

test.each(faulty.map((one) => [`${one.kind}: ${one.name}`, one] as const))("%s", (_, { kind, severity, policy }) => {
  const found = lintPolicy(policy, { kind }).map((finding) => rank(finding.severity));
  expect(Math.min(...found)).toBe(rank(severity));
});

test("more severe than AWS has it is only what it refuses all the same, or what lets everybody in", () => {
  const others = rows.filter(({ ours, severity }) => ours !== undefined && rank(ours) < rank(severity));
  expect(others.map(({ ours }) => ours)).toEqual(others.map(() => "error"));
  expect(new Set(others.map(({ because }) => because))).toEqual(
    new Set(["AWS refuses the policy", "everybody is let in"]),
  );
});

test("the corpus has what AWS documents: 67 errors, 11 warnings, 11 on security, 10 suggestions", () => {
  const count = (severity: Severity): number => rows.filter((row) => row.severity === severity).length;
  expect(SEVERITIES.map(count)).toEqual([67, 11, 11, 10]);
});

test("the titles of the corpus are those that the rules declare, where a rule is named", () => {
  const declared = new Map(rules.map(({ id, titles = [] }) => [id, titles]));
  for (const { rule, title } of rows) {
    if (rule !== undefined && title !== undefined) expect(declared.get(rule)).toContain(title);
  }
});
