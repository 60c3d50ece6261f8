import { isPattern } from "../arn";
import { malformedStatement } from "../cases";
import { aPolicyOf, SERVICES_OF } from "../../kinds";
import { accountOfPrincipal } from "../principals";
import { type Remark, remarksOn, shapeRule } from "../rule";
import type { StatementShape } from "../shape";
import type { PolicyKind } from "../types";

/** Resource types to which such a policy can be attached. */
const TYPES: { readonly [kind in PolicyKind]?: readonly string[] } = {
  bucket: ["bucket", "object"],
  "access-point": ["accesspoint", "accesspointobject", "object", "bucket"],
  key: ["key"],
  queue: ["queue"],
  topic: ["topic"],
  trust: ["role"],
};

const OBJECT: { readonly [kind in PolicyKind]?: string } = { trust: "a role", "access-point": "an access point" };

// documented by AWS: the permissions reference of SNS; Receive is in the policy that SNS creates by default
const OF_TOPIC = new Set([
  ...["AddPermission", "DeleteTopic", "GetDataProtectionPolicy", "GetTopicAttributes", "ListSubscriptionsByTopic"],
  ...["ListTagsForResource", "Publish", "PutDataProtectionPolicy", "RemovePermission", "SetTopicAttributes"],
  ...["Subscribe", "Receive"],
]);

// SNS documents which actions it accepts; that it refuses the wildcard is reported
const PATTERN_OF_TOPIC: Remark = {
  severity: "warning",
  message: "SNS accepts only certain actions in a topic policy, and refuses others as out of scope.",
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
    titles: ["Unsupported action in policy"],
    what: "An action that such a resource policy does not support: of another service, or an account-level action such as s3:ListAllMyBuckets.",
    why: "AWS refuses the policy after a successful plan.",
    fix: "Move the action to the policies of the callers.",
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
        return [{ at, got: value, message: `${aPolicyOf(kind)} accepts only ${services[0]} actions.` }];
      if (kind === "topic" && facts !== undefined && !OF_TOPIC.has(facts.name.slice("sns:".length)))
        return [{ at, got: value, message: `SNS does not accept ${facts.name} in a topic policy.` }];
      if (facts === undefined || isOfSession(facts.name)) return [];
      if (facts.resourceTypes.some((type) => types.includes(type)))
        return kind === "queue" ? notForOthers(shape, facts.name).map((remark) => ({ ...remark, at, got: value })) : [];
      const message = `${facts.name} is not about ${OBJECT[kind] ?? `a ${kind}`}, so its policy does not take it.`;
      // KMS accepts them without effect
      return [{ at, got: value, message, ...(kind === "key" ? { severity: "warning" } : {}) }];
    }),
);

// the queue's ARN shows its account
function notForOthers({ Effect, principals, resources }: StatementShape, action: string): Remark[] {
  if (!OF_OWNER.has(action.slice("sqs:".length))) return [];
  const owner = resources
    .map(({ arn }) => arn?.account)
    .find((account) => account !== undefined && /^\d+$/.test(account));
  if (action === "sqs:CreateQueue")
    return [{ severity: "warning", message: "A queue with a policy already exists, so it cannot be created." }];
  const others = principals.filter(({ type, value }) => type === "AWS" && accountOfPrincipal(value) !== undefined);
  if (Effect !== "Allow" || owner === undefined || others.length === 0) return [];
  if (others.some(({ value }) => accountOfPrincipal(value) === owner)) return [];
  return [{ severity: "warning", message: `SQS does not let another account than ${owner} call ${action}.` }];
}

function isOfSession(action: string): boolean {
  return /^sts:(AssumeRole|TagSession$|SetSourceIdentity$|SetContext$)/.test(action);
}
