/** What a derived value is made of: other attributes of the block, and where it is. */
export interface Surroundings {
  readonly partition: string;
  readonly account: string;
  readonly region: string;
  /** A text attribute of the same block; its symbol where it is not known. */
  readonly text: (name: string) => string;
  /** A text attribute, or what it is by default. */
  readonly or: (name: string, otherwise: string) => string;
}

type Derive = (around: Surroundings) => string;

const iam =
  (kind: string): Derive =>
  ({ partition, account, or, text }) =>
    `arn:${partition}:iam::${account}:${kind}${or("path", "/")}${text("name")}`;
const regional =
  (service: string, resource: (around: Surroundings) => string): Derive =>
  (around) =>
    `arn:${around.partition}:${service}:${around.region}:${around.account}:${resource(around)}`;
const own =
  (name: string): Derive =>
  ({ text }) =>
    text(name);
const bucketArn: Derive = ({ partition, text }) => `arn:${partition}:s3:::${text("bucket")}`;

/** Attributes that only the platform fills in, but that follow from others (documented formats of ARNs and ids). */
export const DERIVED: { readonly [type: string]: { readonly [attribute: string]: Derive } } = {
  aws_s3_bucket: { arn: bucketArn, id: own("bucket") },
  "data.aws_s3_bucket": { arn: bucketArn, id: own("bucket") },
  aws_s3_bucket_versioning: { id: own("bucket") },
  aws_s3_bucket_policy: { id: own("bucket") },
  aws_iam_role: { arn: iam("role"), id: own("name") },
  "data.aws_iam_role": { arn: iam("role"), id: own("name") },
  aws_iam_user: { arn: iam("user"), id: own("name") },
  aws_iam_group: { arn: iam("group"), id: own("name") },
  aws_iam_policy: { arn: iam("policy"), id: iam("policy") },
  aws_kms_key: { arn: regional("kms", ({ text }) => `key/${text("key_id")}`), id: own("key_id") },
  aws_kms_alias: {
    arn: regional("kms", ({ text }) => text("name")),
    id: own("name"),
  },
  aws_sqs_queue: { arn: regional("sqs", own("name")), id: own("url") },
  aws_sns_topic: { arn: regional("sns", own("name")), id: regional("sns", own("name")) },
  aws_lambda_function: {
    arn: regional("lambda", ({ text }) => `function:${text("function_name")}`),
    id: own("function_name"),
  },
  aws_cloudwatch_event_rule: { arn: regional("events", ({ text }) => `rule/${text("name")}`), id: own("name") },
  "data.aws_caller_identity": { account_id: ({ account }) => account, id: ({ account }) => account },
  "data.aws_partition": { partition: ({ partition }) => partition, id: ({ partition }) => partition },
  "data.aws_region": {
    name: ({ region }) => region,
    region: ({ region }) => region,
    id: ({ region }) => region,
  },
};

/** The ARN of a resource whose type says nothing about its form, so that it still has the six fields of one. */
export function someArn(type: string, symbol: string, { partition, region, account }: Surroundings): string {
  const service = type.replace(/^data\./, "").split("_")[1] ?? "unknown";
  return `arn:${partition}:${service}:${region}:${account}:${symbol}`;
}
