import { unknownPolicies } from "../../../lib/rehearsal";

const plan = (expressions: object, after_unknown: object, more: object = {}): object => ({
  resource_changes: [
    { address: "aws_x.a", mode: "managed", type: "aws_x", name: "a", change: { after_unknown }, ...more },
  ],
  configuration: { root_module: { resources: [{ address: "aws_x.a", expressions }] } },
});

describe("a policy that the configuration sets", () => {
  test.each([
    ["policy", plan({ policy: {} }, { policy: true }), ["aws_x.a.policy"]],
    ["trust policy", plan({ assume_role_policy: {} }, { assume_role_policy: true }), ["aws_x.a.assume_role_policy"]],
    [
      "policy in a block, the second of two",
      plan({ inline_policy: [{ name: {} }, { policy: {} }] }, { inline_policy: [{}, { policy: true }] }),
      ["aws_x.a.inline_policy.policy"],
    ],
    [
      "policy of one of several instances",
      plan({ policy: {} }, { policy: true }, { address: 'aws_x.a["b"]' }),
      ['aws_x.a["b"].policy'],
    ],
  ])("is named when the plan does not show it: %s", (_what, given, expected) => {
    expect(unknownPolicies(given)).toEqual(expected);
  });

  test.each([
    ["known", plan({ policy: {} }, { policy: false, id: true })],
    ["left to the provider", plan({ bucket: {} }, { policy: true })],
    ["no policy", plan({ bucket_policy_name: {} }, { bucket_policy_name: true })],
    ["nothing", {}],
  ])("is not named when it is %s", (_what, given) => {
    expect(unknownPolicies(given)).toEqual([]);
  });
});
