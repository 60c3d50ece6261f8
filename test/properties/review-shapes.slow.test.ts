import type { Statement } from "../../lib/policy";
import { reviewStack } from "../../lib/review/diff";
import { readStack } from "../../lib/stack";

const many = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

function stack(statements: readonly object[], more: object = {}): string {
  const own = {
    Sid: "Own",
    Effect: "Allow",
    Principal: "*",
    Action: "s3:ListBucket",
    Resource: "arn:aws:s3:::evidence",
  };
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [own, ...statements] }).replace(/\$\{/g, "$${");
  const resource = {
    aws_s3_bucket: { b: { bucket: "evidence" } },
    aws_s3_bucket_policy: { b: { bucket: "evidence", policy } },
  };
  return JSON.stringify({ resource: { ...resource, ...more } });
}
const allow = (part: Partial<Statement>) => {
  return { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::evidence/*", ...part };
};
const given = (operator: string, value: string | readonly string[]) =>
  allow({ Condition: { [operator]: { "aws:UserAgent": value } } });
const deny = (part: Partial<Statement>) => ({ ...allow(part), Effect: "Deny" });

/** What is there after, and whether that must be an alarm. */
const SHAPES: { readonly [name: string]: readonly [after: string, alarm: boolean] } = {
  "200 runs in an action": [stack([allow({ Action: `s3:${"*a".repeat(200)}` })]), false],
  "200 runs in an action of a service that nobody knows": [
    stack([allow({ Action: [`zz:${"*a".repeat(200)}`, `zz:${"a".repeat(400)}b`] })]),
    true,
  ],
  "200 runs in a resource": [stack([allow({ Resource: `arn:aws:s3:::evidence/${"*a".repeat(200)}` })]), true],
  "200 runs in a condition": [stack([given("StringLike", "*a".repeat(200))]), true],
  "200 runs against 200 others": [
    stack([given("StringLike", "*a".repeat(200)), { ...given("StringLike", "*b".repeat(200)), Effect: "Deny" }]),
    true,
  ],
  "200 runs in an ARN": [
    stack([allow({ Condition: { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::*:role/${"*a?".repeat(200)}` } } })]),
    true,
  ],
  "a run and 200 single characters": [stack([allow({ Resource: `arn:aws:s3:::evidence/*a${"?".repeat(200)}` })]), true],
  "2,000 runs and single characters": [
    stack([allow({ Resource: `arn:aws:s3:::evidence/${"*?".repeat(2000)}` })]),
    true,
  ],
  "30,000 begins of variables": [stack([allow({ Resource: `arn:aws:s3:::evidence/${"${".repeat(30_000)}` })]), true],
  "50,000 begins of variables": [stack([allow({ Resource: `arn:aws:s3:::evidence/${"${".repeat(50_000)}` })]), true],
  "100,000 actions": [stack([allow({ Action: many(100_000, (i) => `s3:Action${i}`) })]), true],
  "3,000 actions of services that nobody knows": [stack([allow({ Action: many(3_000, (i) => `zz${i}:Act*`) })]), true],
  "10,000 statements": [stack(many(10_000, (i) => allow({ Resource: `arn:aws:s3:::evidence/${i}/*` }))), true],
  "400 statements": [stack(many(400, (i) => allow({ Resource: `arn:aws:s3:::evidence/${i}/*` }))), true],
  "400 denials": [stack(many(400, (i) => deny({ Resource: `arn:aws:s3:::evidence/${i}/*` }))), false],
  "50,000 values": [
    stack([
      given(
        "StringEquals",
        many(50_000, (i) => `agent ${i}`),
      ),
    ]),
    true,
  ],
  "4,000 values": [
    stack([
      given(
        "StringEquals",
        many(4_000, (i) => `agent ${i}`),
      ),
    ]),
    true,
  ],
  "2,000 values with wildcards": [
    stack([
      given(
        "StringLike",
        many(2_000, (i) => `*agent ${i}*`),
      ),
    ]),
    true,
  ],
  "2,000 ranges": [
    stack([
      allow({ Condition: { IpAddress: { "aws:SourceIp": many(2_000, (i) => `10.${i >> 8}.${i & 255}.0/24`) } } }),
    ]),
    true,
  ],
  "1,000 keys": [
    stack([
      allow({
        Condition: { StringEquals: Object.fromEntries(many(1_000, (i) => [`aws:PrincipalTag/k${i}`, ["a", "b"]])) },
      }),
    ]),
    true,
  ],
  "1,000 principals": [
    stack([allow({ Principal: { AWS: many(1_000, (i) => `arn:aws:iam::111122223333:role/r${i}`) } })]),
    true,
  ],
  "a chain of 2,000 references": [
    stack([], {
      aws_iam_role: Object.fromEntries(many(2_000, (i) => [`r${i}`, { name: `\${aws_iam_role.r${i - 1}.name}x` }])),
    }),
    true,
  ],
  "names that double 60 times": [
    stack([], {
      aws_iam_role: Object.fromEntries(
        many(60, (i) => [`r${i}`, { name: i === 0 ? "a" : `\${aws_iam_role.r${i - 1}.name}`.repeat(2) }]),
      ),
    }),
    true,
  ],
  "20,000 permissions": [
    stack([], { genesyscloud_auth_role: { r: { name: "r", permissions: many(20_000, (i) => `a:b:c${i}`) } } }),
    true,
  ],
  "50,000 begins of templates": [
    stack([], { aws_iam_role: { r: { name: "${".repeat(50_000), assume_role_policy: '${"'.repeat(50_000) } } }),
    true,
  ],
};

test.each(Object.entries(SHAPES))("%s: an answer", (_, [after, alarm]) => {
  const [old, now] = [readStack("s", stack([])).stack, readStack("s", after).stack];
  const { verdict } = reviewStack(old, now);
  expect(["broader", "unknown"].includes(verdict)).toBe(alarm);
});

test("nesting that nobody writes is refused", () => {
  expect(() => readStack("s", `{"resource":${"[".repeat(1_000_000)}`)).toThrow("s: nested deeper than 100 levels");
});
