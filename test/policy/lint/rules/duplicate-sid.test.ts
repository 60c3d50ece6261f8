import { lintPolicy, type PolicyKind } from "../../../../lib/policy/lint";

const severities = (kind: PolicyKind, sids: readonly string[]) =>
  lintPolicy({ Version: "2012-10-17", Statement: sids.map((Sid) => ({ Sid, Effect: "Deny" })) }, { kind })
    .filter(({ rule }) => rule === "DUPLICATE_SID")
    .map(({ severity }) => severity);

describe("a Sid that stands twice", () => {
  it.each<PolicyKind>(["identity", "trust", "scp", "rcp", "topic", "queue"])(
    "is an error in a policy of kind %s",
    (kind) => {
      expect(severities(kind, ["One", "One"])).toEqual(["error"]);
    },
  );

  it.each<PolicyKind>(["bucket", "key", "endpoint", "access-point", "resource"])(
    "is a warning in a policy of kind %s: that AWS refuses it is not documented",
    (kind) => {
      expect(severities(kind, ["One", "One"])).toEqual(["warning"]);
    },
  );

  it("is told once", () => {
    expect(severities("identity", ["One", "One", "One", "Two"])).toEqual(["error"]);
  });
});
