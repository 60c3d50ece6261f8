import type { Statement } from "../policy-parts";
import { blocksOfType, symbolOf, type ReviewBlock, type ReviewStack } from "../input";
import type { Attributes } from "../stack-json";
import type { GrantKind } from "../types";
import { bucketArn } from "./names";
import { readDocument } from "./read-document";
import type { PlacedPolicy } from "./types";

/** Where one type of Terraform resource keeps a policy, and what that policy protects. */
interface Reader {
  readonly type: string;
  readonly attribute: string;
  readonly kind: GrantKind;
  readonly owner: (block: ReviewBlock, stack: ReviewStack) => string;
}

const text = (attributes: Attributes, name: string): string | undefined => {
  const value = attributes[name];
  return typeof value === "string" ? value : undefined;
};
const bucketOf: Reader["owner"] = ({ address, attributes }, stack) =>
  bucketArn(stack, text(attributes, "bucket") ?? symbolOf(`${address}.bucket`));
const ownArn: Reader["owner"] = ({ address, attributes }) => text(attributes, "arn") ?? symbolOf(`${address}.arn`);
const named =
  (name: string): Reader["owner"] =>
  ({ address, attributes }) =>
    text(attributes, name) ?? symbolOf(`${address}.${name}`);

const READERS: readonly Reader[] = [
  { type: "aws_s3_bucket", attribute: "policy", kind: "bucket", owner: bucketOf },
  { type: "aws_s3_bucket_policy", attribute: "policy", kind: "bucket", owner: bucketOf },
  { type: "aws_kms_key", attribute: "policy", kind: "key", owner: keyArn },
  {
    type: "aws_kms_key_policy",
    attribute: "policy",
    kind: "key",
    owner: (b, s) => keyByReference(b.attributes["key_id"], s),
  },
  { type: "aws_sqs_queue", attribute: "policy", kind: "queue", owner: queueArn },
  {
    type: "aws_sqs_queue_policy",
    attribute: "policy",
    kind: "queue",
    owner: (b, s) => queueByUrl(b.attributes["queue_url"], s),
  },
  { type: "aws_sns_topic", attribute: "policy", kind: "topic", owner: ownArn },
  { type: "aws_sns_topic_policy", attribute: "policy", kind: "topic", owner: named("arn") },
];
const HANDLED = new Set(READERS.map(({ type }) => type));
const OTHER_ATTRIBUTES = ["policy", "access_policy", "access_policies", "resource_policy", "policy_document"];

/** The policies of everything that has one, but for trust policies. */
export function resourcePolicies(stack: ReviewStack): readonly PlacedPolicy[] {
  const read = READERS.flatMap(({ type, attribute, kind, owner }) =>
    blocksOfType(stack, type).flatMap((block): PlacedPolicy[] => {
      const value = block.attributes[attribute];
      if (value === undefined || value === "") return [];
      return [{ kind, owner: owner(block, stack), source: block.address, ...readDocument(value) }];
    }),
  );
  return [...withoutEchoes(read), ...functionPolicies(stack), ...otherPolicies(stack)];
}

// a resource whose policy is set apart shows the policy that it has now, not the one that it will have
function withoutEchoes(policies: readonly PlacedPolicy[]): readonly PlacedPolicy[] {
  const isApart = ({ source }: PlacedPolicy) => /(^|\.)aws_\w+_policy\./.test(source);
  const apart = new Set(policies.filter(isApart).map(({ owner }) => owner));
  return policies.filter((policy) => isApart(policy) || !apart.has(policy.owner));
}

// what the review does not know by name is still shown, with the address in place of an ARN
function otherPolicies(stack: ReviewStack): readonly PlacedPolicy[] {
  return [...stack.resources].flatMap(([type, blocks]) => {
    if (HANDLED.has(type) || !type.startsWith("aws_") || type.startsWith("aws_iam_")) return [];
    return blocks.flatMap((block) =>
      OTHER_ATTRIBUTES.filter((name) => typeof block.attributes[name] === "string").map((name): PlacedPolicy => {
        const document = readDocument(block.attributes[name]);
        return { kind: "other", owner: ownArn(block, stack), source: block.address, ...document };
      }),
    );
  });
}

/** ARN of a key of the stack. */
export function keyArn({ address, attributes }: ReviewBlock, stack: ReviewStack): string {
  const arn = text(attributes, "arn");
  return arn ?? keyByReference(text(attributes, "key_id") ?? symbolOf(`${address}.key_id`), stack);
}

function keyByReference(value: unknown, { partition, account, region }: ReviewStack): string {
  const id = String(value);
  return id.startsWith("arn:") ? id : `arn:${partition}:kms:${region}:${account}:key/${id}`;
}

/** ARN of a queue of the stack. */
export function queueArn(block: ReviewBlock, { partition, account, region }: ReviewStack): string {
  const { address, attributes } = block;
  const name = text(attributes, "name") ?? symbolOf(`${address}.name`);
  return text(attributes, "arn") ?? `arn:${partition}:sqs:${region}:${account}:${name}`;
}

function queueByUrl(url: unknown, stack: ReviewStack): string {
  const queue = blocksOfType(stack, "aws_sqs_queue").find(
    ({ address, attributes }) => url === symbolOf(`${address}.url`) || (url !== undefined && url === attributes["url"]),
  );
  return queue === undefined ? String(url) : queueArn(queue, stack);
}

function functionPolicies(stack: ReviewStack): readonly PlacedPolicy[] {
  return blocksOfType(stack, "aws_lambda_permission").map(({ address, attributes }) => {
    const name = String(attributes["function_name"]);
    const { partition, account, region } = stack;
    const owner = name.startsWith("arn:") ? name : `arn:${partition}:lambda:${region}:${account}:function:${name}`;
    const Statement = [permission(attributes, owner, partition)];
    return { kind: "function", owner, source: address, document: { Version: "2012-10-17", Statement } };
  });
}

function permission(attributes: Attributes, owner: string, partition: string): Statement {
  const principal = String(attributes["principal"]);
  const service = /\.amazonaws\.com(\.cn)?$/.test(principal);
  const equals = conditionsOf({
    "aws:SourceAccount": text(attributes, "source_account"),
    "aws:PrincipalOrgID": text(attributes, "principal_org_id"),
    "lambda:FunctionUrlAuthType": text(attributes, "function_url_auth_type"),
    "lambda:EventSourceToken": text(attributes, "event_source_token"),
  });
  const source = conditionsOf({ "aws:SourceArn": text(attributes, "source_arn") });
  const condition = { ...(equals && { StringEquals: equals }), ...(source && { ArnLike: source }) };
  const account = /^\d{12}$/.test(principal) ? `arn:${partition}:iam::${principal}:root` : principal;
  return {
    Effect: "Allow",
    Principal: principal === "*" ? "*" : service ? { Service: principal } : { AWS: account },
    Action: String(attributes["action"]),
    Resource: owner,
    ...(Object.keys(condition).length > 0 ? { Condition: condition } : {}),
  };
}

function conditionsOf(values: { readonly [key: string]: string | undefined }): { [key: string]: string } | undefined {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
