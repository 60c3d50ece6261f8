import { malformedStatement } from "../cases";
import { ALL_KINDS } from "../../kinds";
import { type Remark, remarksOn, statementRule } from "../rule";
import { arnFault, TITLES } from "../service-arn";
import { shapeOf } from "../shape";

export const arnNotOfService = statementRule(
  {
    id: "ARN_NOT_OF_SERVICE",
    severity: "error",
    titles: Object.values(TITLES),
    what: "An ARN that its service does not have: a region or account where the service has none, none where it has one, an unknown type of resource.",
    why: "No resource has this ARN: the statement grants or denies nothing. S3, SNS and others refuse such a policy.",
    fix: "Write the ARN as the service's page of the Service Authorization Reference has it.",
    kinds: ALL_KINDS,
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
