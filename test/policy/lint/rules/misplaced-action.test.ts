import { lintPolicy } from "../../../../lib/policy";

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
