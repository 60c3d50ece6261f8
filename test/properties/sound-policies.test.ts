import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lintPolicy, type PolicyKind } from "../../lib/policy/lint";

/**
 * Policies with which nothing is wrong: those that AWS's documentation shows for common tasks and those that well-known
 * modules write, made anew with names and accounts of our own.
 */
interface SoundPolicy {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly policy: object;
}

const CASES = join(__dirname, "../cases/lint/sound");
const files = readdirSync(CASES).map((file) => {
  return [file, JSON.parse(readFileSync(join(CASES, file), "utf8")) as readonly SoundPolicy[]] as const;
});
const all = files.flatMap(([, policies]) => policies);

test("there are two hundred, each another one, of every kind", () => {
  expect(all.length).toBeGreaterThanOrEqual(200);
  expect(new Set(all.map(({ name, kind }) => `${kind} ${name}`)).size).toBe(all.length);
  expect(new Set(all.map(({ policy }) => JSON.stringify(policy))).size).toBe(all.length);
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(11);
});

describe.each(files)("%s", (_, policies) => {
  test.each(policies.map((one) => [`${one.kind}: ${one.name}`, one] as const))("%s", (__, { policy, kind }) => {
    const findings = lintPolicy(policy, { kind }).filter(({ severity }) => severity !== "suggestion");
    expect(findings.map(({ severity, rule, path, message }) => `${severity} ${rule} ${path}: ${message}`)).toEqual([]);
  });
});
