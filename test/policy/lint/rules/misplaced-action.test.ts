import { lintPolicy } from "../../../../lib/policy/lint";

const severities = (action: string) => {
  const statement = {
    Effect: "Allow",
    Principal: { AWS: "111122223333" },
    Action: action,
    Resource: "arn:aws:sns:eu-west-2:111122223333:alerts",
  };
  return lintPolicy({ Version: "2012-10-17", Statement: [statement] }, { kind: "topic" })
    .filter(({ rule }) => rule === "MISPLACED_ACTION")
    .map(({ severity }) => severity);
};

describe("the actions of a topic's policy", () => {
  it.each(["sns:Publish", "sns:Subscribe", "SNS:Receive", "sns:GetTopicAttributes"])(
    "are those that SNS lists: %s",
    (action) => {
      expect(severities(action)).toEqual([]);
    },
  );

  it.each(["sns:CreateTopic", "sns:TagResource", "sqs:SendMessage"])("are no others: %s", (action) => {
    expect(severities(action)).toEqual(["error"]);
  });

  it("are named one by one, though only reports say that a star is refused", () => {
    expect(severities("sns:*")).toEqual(["warning"]);
  });
});

describe("actions that SQS gives to no other account", () => {
  const found = (Action: string, owner: string, Effect = "Allow") =>
    lintPolicy(
      {
        Version: "2012-10-17",
        Statement: {
          ...{ Effect, Action, Principal: { AWS: "arn:aws:iam::111122223333:root" } },
          Resource: `arn:aws:sqs:eu-west-2:${owner}:holds`,
        },
      },
      { kind: "queue" },
    ).map(({ severity, rule }) => `${severity} ${rule}`);

  test.each([
    ["sqs:SetQueueAttributes", "444455556666", "Allow", ["warning MISPLACED_ACTION"]],
    ["sqs:SetQueueAttributes", "111122223333", "Allow", []],
    ["sqs:SetQueueAttributes", "444455556666", "Deny", []],
    ["sqs:SendMessage", "444455556666", "Allow", []],
    ["sqs:CreateQueue", "111122223333", "Allow", ["warning MISPLACED_ACTION"]],
    ["sqs:ListQueues", "111122223333", "Allow", ["error MISPLACED_ACTION"]],
  ])("%s on a queue of %s, %s", (action, owner, effect, findings) => {
    expect(found(action, owner, effect)).toEqual(findings);
  });
});
