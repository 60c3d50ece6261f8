import { isPattern } from "../arn";
import { malformedStatement } from "../cases";
import { aPolicyOf, SERVICES_OF } from "../../kinds";
import { accountOfPrincipal } from "../principals";
import { type Remark, remarksOn, shapeRule } from "../rule";
import type { StatementShape } from "../shape";
import type { PolicyKind } from "../types";

/** Resource types that such a policy belongs to. */
const TYPES: { readonly [kind in PolicyKind]?: readonly string[] } = {
  bucket: ["bucket", "object"],
  "access-point": ["accesspoint", "accesspointobject", "object", "bucket"],
  key: ["key"],
  queue: ["queue"],
  topic: ["topic"],
  trust: ["role"],
};

const OBJECT: { readonly [kind in PolicyKind]?: string } = { trust: "a role", "access-point": "an access point" };

// documented by AWS: the permissions reference of SNS; Receive stands in the policy that SNS itself writes
const OF_TOPIC = new Set([
  ...["AddPermission", "DeleteTopic", "GetDataProtectionPolicy", "GetTopicAttributes", "ListSubscriptionsByTopic"],
  ...["ListTagsForResource", "Publish", "PutDataProtectionPolicy", "RemovePermission", "SetTopicAttributes"],
  ...["Subscribe", "Receive"],
]);

// SNS documents which actions it takes one by one; that it refuses the star is reported
const PATTERN_OF_TOPIC: Remark = {
  severity: "warning",
  message: "SNS lists the actions that it takes in the policy of a topic, and refuses others as out of its scope.",
  fix: "List the actions, such as sns:Publish.",
};

// documented by AWS: limitations of custom policies of SQS
const OF_OWNER = new Set([
  ...["AddPermission", "CancelMessageMoveTask", "CreateQueue", "DeleteQueue", "ListMessageMoveTasks", "ListQueues"],
  ...["ListQueueTags", "RemovePermission", "SetQueueAttributes", "StartMessageMoveTask", "TagQueue", "UntagQueue"],
]);

export const misplacedAction = shapeRule(
  {
    id: "MISPLACED_ACTION",
    severity: "error",
    titles: ["Unsupported action in policy"],
    what: "An action that the policy of such a resource does not take: of another service, or about the account, such as s3:ListAllMyBuckets.",
    why: "AWS refuses the policy, after a plan that was green.",
    fix: "Move the action to the policies of those who call it.",
    kinds: ["bucket", "key", "queue", "topic", "access-point", "trust"],
    passing: malformedStatement("bucket", { Principal: { AWS: "111122223333" } }),
    failing: malformedStatement("bucket", { Principal: { AWS: "111122223333" }, Action: "s3:ListAllMyBuckets" }),
  },
  (shape, kind) =>
    remarksOn(shape.items, ({ value, lower, at, facts }): Remark[] => {
      const [services, types] = [SERVICES_OF[kind]!, TYPES[kind]!];
      const given = lower.split(":", 1)[0]!;
      if (kind === "topic" && /^(\*|sns:\*+)$/i.test(value)) return [{ ...PATTERN_OF_TOPIC, at, got: value }];
      if (!value.includes(":") || isPattern(given)) return [];
      if (!services.includes(given))
        return [{ at, got: value, message: `${aPolicyOf(kind)} takes ${services[0]} actions only.` }];
      if (kind === "topic" && facts !== undefined && !OF_TOPIC.has(facts.name.slice("sns:".length)))
        return [{ at, got: value, message: `SNS does not take ${facts.name} in the policy of a topic.` }];
      if (facts === undefined || isOfSession(facts.name)) return [];
      if (facts.resourceTypes.some((type) => types.includes(type)))
        return kind === "queue" ? notForOthers(shape, facts.name).map((remark) => ({ ...remark, at, got: value })) : [];
      const message = `${facts.name} is not about ${OBJECT[kind] ?? `a ${kind}`}, so its policy does not take it.`;
      // KMS stores them, and they do nothing there
      return [{ at, got: value, message, ...(kind === "key" ? { severity: "warning" } : {}) }];
    }),
);

// whose queue it is its ARN tells
function notForOthers({ Effect, principals, resources }: StatementShape, action: string): Remark[] {
  if (!OF_OWNER.has(action.slice("sqs:".length))) return [];
  const owner = resources
    .map(({ arn }) => arn?.account)
    .find((account) => account !== undefined && /^\d+$/.test(account));
  if (action === "sqs:CreateQueue")
    return [
      { severity: "warning", message: "A queue that has a policy is there already: there is nothing to create." },
    ];
  const others = principals.filter(({ type, value }) => type === "AWS" && accountOfPrincipal(value) !== undefined);
  if (Effect !== "Allow" || owner === undefined || others.length === 0) return [];
  if (others.some(({ value }) => accountOfPrincipal(value) === owner)) return [];
  return [{ severity: "warning", message: `SQS does not let another account than ${owner} call ${action}.` }];
}

function isOfSession(action: string): boolean {
  return /^sts:(AssumeRole|TagSession$|SetSourceIdentity$|SetContext$)/.test(action);
}
