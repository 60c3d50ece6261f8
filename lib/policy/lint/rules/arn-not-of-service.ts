import { malformedStatement } from "../cases";
import { type Remark, remarksOn, statementRule } from "../rule";
import { arnFault, TITLES } from "../service-arn";
import { shapeOf } from "../shape";

export const arnNotOfService = statementRule(
  {
    id: "ARN_NOT_OF_SERVICE",
    titles: Object.values(TITLES),
    what: "An ARN that does not exist for its service: a region or account that the service does not use, a missing one that it requires, or an unknown resource type.",
    why: "No resource has this ARN, so the statement has no effect. S3, SNS and other services refuse such a policy.",
    fix: "Use the ARN format in the service's page of the Service Authorization Reference.",
    passing: malformedStatement("identity", {
      Action: "sqs:SendMessage",
      Resource: "arn:aws:sqs:eu-west-2:111122223333:holds",
    }),
    failing: malformedStatement("identity", { Resource: "arn:aws:s3:eu-west-2:111122223333:evidence/*" }),
  },
  (statement) =>
    remarksOn(shapeOf(statement).resources, ({ value, at, arn }): Remark[] => {
      const wrong = arn === undefined ? undefined : arnFault(arn);
      return wrong === undefined ? [] : [{ ...wrong, at, got: value }];
    }),
);
