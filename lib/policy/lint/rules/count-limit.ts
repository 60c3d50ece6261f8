import { listOf } from "../../statement";
import { malformedStatement } from "../cases";
import { policyRule, type PlacedRemark } from "../rule";
import { shapeOf } from "../shape";
import type { PolicyKind } from "../types";

// documented by AWS: policy quotas in the guides of SQS and SNS
const COUNTS: { readonly [kind in PolicyKind]?: { statements: number; principals?: number; actions?: number } } = {
  queue: { statements: 20, principals: 50, actions: 7 },
  topic: { statements: 100 },
};

const send = { Principal: { AWS: "111122223333" }, Resource: "arn:aws:sqs:eu-west-2:111122223333:holds" };
const actions = ["Send", "Receive", "Delete"].map((verb) => `sqs:${verb}Message`);

export const countLimit = policyRule(
  {
    id: "COUNT_LIMIT",
    severity: "error",
    what: "More statements, principals or actions in a statement than SQS or SNS take in one policy.",
    why: "The service refuses the policy after a green plan: of a queue at 21 statements, 51 principals or 8 actions in a statement, of a topic at 101 statements.",
    fix: "Put statements together or cover actions by a pattern; let the policies of the callers say the rest.",
    kinds: ["queue", "topic"],
    passing: malformedStatement("queue", { ...send, Action: actions }),
    failing: malformedStatement("queue", {
      ...send,
      Action: [
        ...actions,
        ...["PurgeQueue", "GetQueueUrl", "ListQueueTags", "TagQueue", "UntagQueue"].map((a) => `sqs:${a}`),
      ],
    }),
  },
  ({ statements }, { kind }) => {
    const counts = COUNTS[kind]!;
    const most = (what: string, is: number, max: number | undefined): PlacedRemark[] =>
      max === undefined || is <= max
        ? []
        : [{ got: `${is} ${what}`, message: `The policy of a ${kind} takes ${max} ${what} at most.` }];
    const principals = statements.reduce((sum, { statement }) => sum + shapeOf(statement).principals.length, 0);
    return [
      ...most("statements", statements.length, counts.statements),
      ...most("principals", principals, counts.principals),
      ...statements.flatMap(({ statement, index }) =>
        most("actions in a statement", listOf(statement.Action).length, counts.actions).map((remark) => ({
          ...remark,
          statement: index,
          at: ["Action"],
        })),
      ),
    ];
  },
);
