import { evaluate, type PolicyDocument, type Statement } from "../../../lib/policy";

const ROLE = "arn:aws:iam::111122223333:role/exporter";
const policy = (statement: Partial<Statement>): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", ...statement } as Statement,
});
const foreign = { kind: "account" as const, accountId: "444455556666" };
const own = { kind: "role" as const, arn: "arn:aws:iam::111122223333:role/pipeline" };
const trust = (Action: string | readonly string[], account: string): PolicyDocument =>
  policy({ Principal: { AWS: `arn:aws:iam::${account}:root` }, Action });

describe.each(["sts:TagSession", "sts:SetSourceIdentity", "sts:SetContext", "STS:tagsession"])(
  "%s on a role",
  (action) => {
    const ask = (principal: typeof foreign | typeof own, resource: PolicyDocument, identity?: PolicyDocument) =>
      evaluate(
        { principal, action, resource: ROLE, context: {} },
        { resource, ...(identity === undefined ? {} : { identity: [identity] }) },
      ).verdict;

    test("another account needs it in the trust policy", () => {
      expect(ask(foreign, trust("sts:AssumeRole", "444455556666"))).toBe("implicitlyDenied");
      expect(ask(foreign, trust(["sts:AssumeRole", action], "444455556666"))).toBe("allowed");
    });

    test("within the account an identity policy alone is not enough", () => {
      const identity = policy({ Action: "sts:*", Resource: ROLE });
      expect(ask(own, trust("sts:AssumeRole", "111122223333"), identity)).toBe("implicitlyDenied");
      expect(ask(own, trust(["sts:AssumeRole", action], "111122223333"), identity)).toBe("allowed");
      expect(ask(own, trust(action, "111122223333"), policy({ Action: "sts:AssumeRole", Resource: ROLE }))).toBe(
        "implicitlyDenied",
      );
    });
  },
);
