import { arnFormFault, TITLES } from "../arn-fault";
import { malformedStatement } from "../cases";
import { type Remark, remarksOn, statementRule } from "../rule";
import { shapeOf } from "../shape";

export const invalidArn = statementRule(
  {
    id: "INVALID_ARN",
    titles: Object.values(TITLES),
    what: "A resource that is not an ARN, or an ARN with a partition, service, region or account that does not exist.",
    why: "AWS refuses the policy, or accepts it without effect.",
    fix: "Write arn:<partition>:<service>:<region>:<account>:<resource>; fields that the service does not use stay empty.",
    passing: malformedStatement("identity", { Resource: ["arn:aws:s3:::evidence/*", "arn:aws:sqs:*:*:holds"] }),
    failing: malformedStatement("identity", { Resource: "arn:aws:s3::evidence" }),
  },
  (statement, context) =>
    remarksOn(shapeOf(statement).resources, ({ value, at, arn }): Remark[] => {
      const wrong = arnFormFault(value, arn, context);
      return wrong === undefined ? [] : [{ ...wrong, at, got: value }];
    }),
);
