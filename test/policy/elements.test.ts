import { isVoid, refusalOf } from "../../lib/policy/elements";
import type { Statement } from "../../lib/policy";
import type { PolicyKind } from "../../lib/policy/lint";

const statement: Statement = { Effect: "Deny", Principal: "*", Action: "s3:DeleteObject", Resource: "*" };
const without = (...names: readonly (keyof Statement)[]): Statement =>
  Object.fromEntries(Object.entries(statement).filter(([name]) => !names.includes(name as keyof Statement))) as never;

test.each<[PolicyKind, Statement, string | undefined]>([
  ["bucket", statement, undefined],
  ["bucket", without("Resource"), "a statement has no Resource"],
  ["bucket", without("Principal"), "a statement has no Principal"],
  ["queue", without("Resource"), undefined],
  ["queue", without("Action"), "a statement has no Action"],
  ["identity", statement, "a statement has a Principal"],
  ["identity", without("Principal"), undefined],
  ["identity", without("Principal", "Resource"), "a statement has no Resource"],
  ["scp", statement, "a statement has a Principal"],
  ["rcp", { ...without("Action"), NotAction: "s3:*" }, "a statement has a NotAction"],
  ["rcp", without("Resource"), "a statement has no Resource"],
  ["trust", statement, "a statement has a Resource"],
  ["trust", without("Resource"), undefined],
  ["key", without("Resource"), undefined],
  ["key", without("Principal"), "a statement has no Principal"],
])("AWS and a policy of kind %s with the statement %j: %s", (kind, one, refusal) => {
  expect(refusalOf(one, kind)).toBe(refusal);
});

test("KMS keeps a statement without action or resource, and it does nothing", () => {
  expect([statement, without("Resource"), without("Action")].map((one) => isVoid(one, "key"))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isVoid(without("Resource"), "bucket")).toBe(false);
});
