import { listOf, type Statement } from "../../statement";
import { malformedStatement } from "../cases";
import { policyRule, type PlacedRemark } from "../rule";
import { conditionsOf, shapeOf } from "../shape";
import type { PolicyKind } from "../types";

interface Counts {
  readonly statements: number;
  readonly principals: number;
  /** Per statement. */
  readonly actions?: number;
  /** Per statement. */
  readonly resources?: number;
  /** In all statements. AWS does not document what counts as one condition. */
  readonly conditions?: number;
  /** AWS documentation of the limit. */
  readonly source: string;
}

const COUNTS: { readonly [kind in PolicyKind]?: Counts } = {
  queue: { statements: 20, principals: 50, actions: 7, conditions: 10, source: "Amazon SQS: policy quotas" },
  topic: { statements: 100, principals: 200, resources: 1, source: "Amazon SNS: policy quotas" },
};

const send = { Principal: { AWS: "111122223333" }, Resource: "arn:aws:sqs:eu-west-2:111122223333:holds" };
const actions = ["Send", "Receive", "Delete"].map((verb) => `sqs:${verb}Message`);

export const countLimit = policyRule(
  {
    id: "COUNT_LIMIT",
    what: "More statements, principals or conditions than SQS or SNS allow in a policy, or more actions or resources in a statement.",
    why:
      "The service refuses the policy after a successful plan: for a queue, 21 statements, 51 principals, 11 conditions or 8 actions " +
      "in a statement; for a topic, 101 statements, 201 principals or 2 resources in a statement.",
    fix: "Merge statements, or cover actions with a pattern; move other permissions to the callers' policies.",
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
    const { source, ...counts } = COUNTS[kind]!;
    const most = (what: string, is: number, max: number | undefined): PlacedRemark[] =>
      max === undefined || is <= max
        ? []
        : [{ got: `${is} ${what}`, message: `The policy of a ${kind} can have at most ${max} ${what} (${source}).` }];
    const sum = (of: (statement: Statement) => { readonly length: number }) =>
      statements.reduce((total, { statement }) => total + of(statement).length, 0);
    const inOne = (member: "Action" | "Resource", what: string, max: number | undefined): PlacedRemark[] =>
      statements.flatMap(({ statement, index }) =>
        most(`${what} in a statement`, listOf(statement[member]).length, max).map((remark) => ({
          ...remark,
          statement: index,
          at: [member],
        })),
      );
    const principals = sum((statement) => shapeOf(statement).principals);
    return [
      ...most("statements", statements.length, counts.statements),
      ...most("principals", principals, counts.principals),
      // it is not documented whether a list of values counts as one condition
      ...most("conditions", sum(conditionsOf), counts.conditions).map((remark): PlacedRemark => ({
        ...remark,
        severity: "warning",
      })),
      ...inOne("Action", "actions", counts.actions),
      ...inOne("Resource", "resources", counts.resources),
    ];
  },
);
