import type { Statement } from "../../../../lib/policy";
import { lintPolicy } from "../../../../lib/policy/lint";
import { BUCKET, EXPORTER, OBJECTS, TLS_ONLY } from "../../../../lib/policy/lint/cases";

function severities(statement: Statement, known = true): string[] {
  const context = { kind: "bucket", exporter: known ? EXPORTER : undefined } as const;
  return lintPolicy({ Version: "2012-10-17", Statement: statement }, context)
    .filter((f) => f.rule === "TLS_NOT_ENFORCED")
    .map((f) => f.severity);
}

describe("TLS_NOT_ENFORCED", () => {
  it.each<[string, Partial<Statement>]>([
    ["only the objects", { Resource: OBJECTS }],
    ["only the bucket", { Resource: BUCKET }],
    ["only some actions", { Action: ["s3:GetObject", "s3:PutObject"] }],
    ["only an account", { Principal: { AWS: "111122223333" } }],
    [
      "only together with something else",
      { Condition: { ...TLS_ONLY.Condition, StringEquals: { "aws:PrincipalType": "User" } } },
    ],
    ["requests with TLS", { Condition: { Bool: { "aws:SecureTransport": "true" } } }],
    ["nothing", { Effect: "Allow" }],
  ])("is not content with a Deny of %s", (_name, overrides) => {
    expect(severities({ ...TLS_ONLY, ...overrides })).toEqual(["error"]);
  });

  it("is content with any wording that denies everything", () => {
    expect(severities(TLS_ONLY)).toEqual([]);
    expect(severities({ ...TLS_ONLY, Principal: { AWS: "*" }, Action: "*", Resource: "*" })).toEqual([]);
    expect(
      severities({
        ...TLS_ONLY,
        Resource: `${BUCKET}*`,
        Condition: { BoolIfExists: { "aws:securetransport": "False" } },
      }),
    ).toEqual([]);
  });

  it.each([OBJECTS, BUCKET])("suggests it where only %s is denied, whatever the bucket is called", (Resource) => {
    expect(severities({ ...TLS_ONLY, Resource }, false)).toEqual(["suggestion"]);
  });

  it("only suggests it for a bucket that is not known to hold evidence", () => {
    expect(severities({ ...TLS_ONLY, Effect: "Allow" }, false)).toEqual(["suggestion"]);
  });
});
