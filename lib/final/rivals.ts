/** Kind of a resource of an export that other resources can configure. */
export type Thing = "bucket" | "key" | "role" | "queue" | "topic" | "rule" | "function" | "client";

/** The attribute with which resources and data sources name the thing that they create, configure or look up. */
const NAMED_BY: { readonly [type: string]: readonly [thing: Thing, attribute: string] } = {
  // for the data source; for the resource KMS assigns it
  aws_kms_key: ["key", "key_id"],
  aws_kms_alias: ["key", "name"],
  aws_iam_role: ["role", "name"],
  aws_iam_role_policy: ["role", "role"],
  aws_sqs_queue: ["queue", "name"],
  aws_sqs_queue_policy: ["queue", "queue_url"],
  aws_sns_topic: ["topic", "name"],
  aws_sns_topic_policy: ["topic", "arn"],
  aws_cloudwatch_event_rule: ["rule", "name"],
  aws_lambda_function: ["function", "function_name"],
  genesyscloud_oauth_client: ["client", "name"],
};

/** A resource that would configure something of an export a second time. */
export interface Rival {
  readonly thing: Thing;
  /** The attribute that names the thing, with dots between levels; its value is a name, an ARN, a URL, or a list of these. */
  readonly by: string;
  /** It is a rival only beside one of these created types. */
  readonly beside: readonly string[];
  /** It is a rival only with this attribute. */
  readonly only?: string;
  readonly code: "SECOND_CONFIGURATION" | "SECOND_BUCKET_POLICY";
  readonly why: string;
}

const LAST_COUNTS = "one for each: AWS keeps only the last that was put, and each apply would put the other";
const ROLE = "the policies that the export gives the role, which are judged: what else it may do is not";
const KEY = "the key's one policy, which is judged: a second one replaces it, and a grant goes past it";
const CALLER = "one caller, the keeper's queue: whoever else calls the function tells it what to hold";
const ONE_POLICY = "one policy for one bucket: S3 keeps only the last that was put";

const rival = (thing: Thing, by: string, beside: readonly string[], why: string): Rival => ({
  thing,
  by,
  beside,
  code: "SECOND_CONFIGURATION",
  why,
});
const setting = (type: string): readonly [string, readonly Rival[]] => [
  type,
  [rival("bucket", "bucket", [type], LAST_COUNTS)],
];
const ofRole = (by: string): readonly Rival[] => [rival("role", by, ["aws_iam_role"], ROLE)];
const ofKey: readonly Rival[] = [rival("key", "key_id", ["aws_kms_key"], KEY)];
const ofFunction: readonly Rival[] = [rival("function", "function_name", ["aws_lambda_function"], CALLER)];
const again = (thing: Thing, by: string, ...beside: readonly string[]): readonly Rival[] => [
  rival(thing, by, beside, LAST_COUNTS),
];
const secondPolicy: Rival = {
  ...rival("bucket", "bucket", ["aws_s3_bucket_policy"], ONE_POLICY),
  code: "SECOND_BUCKET_POLICY",
};

/** By type: resources that are refused beside those of an export, because they would break one of its guarantees. */
export const RIVALS: { readonly [type: string]: readonly Rival[] } = {
  ...Object.fromEntries(
    [
      "aws_s3_bucket_versioning",
      "aws_s3_bucket_object_lock_configuration",
      "aws_s3_bucket_ownership_controls",
      "aws_s3_bucket_public_access_block",
      "aws_s3_bucket_server_side_encryption_configuration",
      "aws_s3_bucket_lifecycle_configuration",
      "aws_s3_bucket_notification",
      "aws_s3_bucket_logging",
      "aws_s3_bucket_replication_configuration",
    ].map(setting),
  ),
  aws_s3_bucket: [rival("bucket", "bucket", ["aws_s3_bucket"], LAST_COUNTS), { ...secondPolicy, only: "policy" }],
  aws_s3_bucket_policy: [secondPolicy],
  aws_s3_bucket_acl: [
    rival(
      "bucket",
      "bucket",
      ["aws_s3_bucket_ownership_controls"],
      "no access control list beside the bucket's policy",
    ),
  ],
  aws_s3_bucket_request_payment_configuration: [
    rival(
      "bucket",
      "bucket",
      ["aws_s3_bucket", "aws_s3_bucket_policy"],
      "the owner pays: an exporter that does not offer to is answered 403",
    ),
  ],
  aws_kms_key_policy: ofKey,
  aws_kms_grant: ofKey,
  aws_kms_alias: again("key", "name", "aws_kms_alias"),
  aws_iam_role: again("role", "name", "aws_iam_role"),
  aws_iam_role_policy: ofRole("role"),
  aws_iam_role_policy_attachment: ofRole("role"),
  aws_iam_policy_attachment: ofRole("roles"),
  aws_iam_role_policies_exclusive: ofRole("role_name"),
  aws_iam_role_policy_attachments_exclusive: ofRole("role_name"),
  aws_sqs_queue: again("queue", "name", "aws_sqs_queue"),
  aws_sqs_queue_policy: again("queue", "queue_url", "aws_sqs_queue_policy"),
  aws_lambda_permission: ofFunction,
  aws_lambda_function_url: ofFunction,
  aws_lambda_invocation: ofFunction,
  aws_lambda_event_source_mapping: [
    ...ofFunction,
    rival(
      "queue",
      "event_source_arn",
      ["aws_lambda_event_source_mapping"],
      "one function that takes messages: what another one takes never reaches it",
    ),
  ],
  aws_sqs_queue_redrive_policy: again("queue", "queue_url", "aws_sqs_queue"),
  aws_sns_topic: again("topic", "name", "aws_sns_topic"),
  aws_sns_topic_policy: again("topic", "arn", "aws_sns_topic_policy"),
  aws_cloudwatch_event_rule: again("rule", "name", "aws_cloudwatch_event_rule"),
  genesyscloud_integration_credential: [
    rival(
      "client",
      "fields.clientId",
      ["genesyscloud_oauth_client"],
      'the credential that secret: "genesysCredential" makes: any other has the client\'s secret in the state, or loses it at a later change',
    ),
  ],
  // the same through the Cloud Control API
  awscc_s3_bucket: [rival("bucket", "bucket_name", ["aws_s3_bucket"], LAST_COUNTS)],
  awscc_s3_bucket_policy: [secondPolicy],
  awscc_iam_role: again("role", "role_name", "aws_iam_role"),
  awscc_iam_role_policy: ofRole("role_name"),
  awscc_iam_policy: ofRole("roles"),
  awscc_iam_managed_policy: ofRole("roles"),
  awscc_kms_alias: again("key", "alias_name", "aws_kms_alias"),
  awscc_lambda_permission: ofFunction,
  awscc_lambda_url: [rival("function", "target_function_arn", ["aws_lambda_function"], CALLER)],
  awscc_lambda_event_source_mapping: ofFunction,
  awscc_sqs_queue_policy: again("queue", "queues", "aws_sqs_queue_policy"),
  awscc_sqs_queue_inline_policy: again("queue", "queue", "aws_sqs_queue_policy"),
  awscc_sns_topic_policy: again("topic", "topics", "aws_sns_topic_policy"),
  awscc_sns_topic_inline_policy: again("topic", "topic_arn", "aws_sns_topic_policy"),
  awscc_events_rule: again("rule", "name", "aws_cloudwatch_event_rule"),
};

/** Resources that make CloudFormation create the resources of a template. */
export const TEMPLATES: readonly string[] = [
  "aws_cloudformation_stack",
  "aws_cloudformation_stack_set",
  "awscc_cloudformation_stack",
  "awscc_cloudformation_stack_set",
];

/** Resources that make AWS create others: through the Cloud Control API, or from a template, which may be elsewhere. */
export const THROUGH: readonly string[] = [
  "aws_cloudcontrolapi_resource",
  ...TEMPLATES,
  "aws_serverlessapplicationrepository_cloudformation_stack",
  "aws_servicecatalog_provisioned_product",
];

/** What a resource creates or configures, and the attribute that names it. */
export function namedBy(type: string): readonly [thing: Thing, attribute: string] | undefined {
  return NAMED_BY[type] ?? (type.startsWith("aws_s3_bucket") ? ["bucket", "bucket"] : undefined);
}

/** The type of the AWS Cloud Control provider for a CloudFormation type: `awscc_s3_bucket_policy` for AWS::S3::BucketPolicy. */
export function bindingOf(name: string): string {
  const [, service = "", resource = ""] = name.split("::");
  return `awscc_${service.toLowerCase()}_${snake(resource)}`;
}

/** A CloudFormation name in Terraform's snake case. */
export function snake(name: string): string {
  return name.replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
}
