import { AdministratorGuard } from "../../lib/aws";
import { synth } from "../support/synth";

/** What Terraform's `anytrue([for p in [...] : can(regex(p, arn))])` answers, for the patterns in the condition. */
function admits(administrators: string[], arn: string): boolean {
  let condition = "";
  synth((scope) => {
    condition = new AdministratorGuard(scope, "guard", { administrators }).precondition.condition;
  });
  const patterns = JSON.parse(/in (\[.*?"\]) :/.exec(condition)![1]!) as string[];
  return patterns.some((pattern) => new RegExp(pattern).test(arn));
}

const SSO = "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_Admin_*";

test.each([
  [["arn:aws:iam::111122223333:role/platform/deployer"], "arn:aws:iam::111122223333:role/platform/deployer", true],
  [["arn:aws:iam::111122223333:role/platform/deployer"], "arn:aws:iam::111122223333:role/platform/deployer2", false],
  [["arn:aws:iam::111122223333:role/a.b"], "arn:aws:iam::111122223333:role/axb", false],
  [["arn:aws:iam::111122223333:role/a+b"], "arn:aws:iam::111122223333:role/a+b", true],
  [["arn:aws:iam::111122223333:role/x", SSO], SSO.replace("*", "0123456789abcdef"), true],
  [[SSO], "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_Reader_0", false],
  [[SSO], SSO.replace("111122223333", "444455556666").replace("*", "0"), false],
])("administrators %j admit %s: %s", (administrators, arn, expected) => {
  expect(admits(administrators, arn)).toBe(expected);
});

test("the condition asks for the role behind the session, not for the session", () => {
  const stack = synth((scope) => {
    const guard = new AdministratorGuard(scope, "guard", { administrators: [SSO] });
    expect(guard.precondition.condition).toMatch(/data\.aws_iam_session_context\.\w+\.issuer_arn/);
  });
  const [session] = Object.values(stack.data["aws_iam_session_context"]!);
  expect(session!["arn"]).toMatch(/^\$\{data\.aws_caller_identity\.\w+\.arn\}$/);
});
