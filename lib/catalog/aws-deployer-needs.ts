/**
 * AWS actions that the deployer needs for each resource type of an export, to create, read, change and plan it; destroying is
 * refused anyway. The names are documented. That the list suffices for a provider release is unverified, since the provider
 * publishes none: it is derived from the API calls of each resource.
 */
export const awsDeployerNeeds: { readonly [type: string]: readonly string[] } = {
  aws_athena_named_query: ["athena:CreateNamedQuery", "athena:GetNamedQuery"],
  aws_athena_workgroup: [
    "athena:CreateWorkGroup",
    "athena:GetWorkGroup",
    "athena:ListTagsForResource",
    "athena:TagResource",
    "athena:UpdateWorkGroup",
  ],
  aws_caller_identity: ["sts:GetCallerIdentity"],
  aws_cloudtrail: [
    "cloudtrail:AddTags",
    "cloudtrail:CreateTrail",
    "cloudtrail:GetEventSelectors",
    "cloudtrail:GetInsightSelectors",
    "cloudtrail:GetTrail",
    "cloudtrail:GetTrailStatus",
    "cloudtrail:ListTags",
    "cloudtrail:PutEventSelectors",
    "cloudtrail:StartLogging",
    "cloudtrail:UpdateTrail",
  ],
  aws_cloudwatch_event_bus: [
    "events:CreateEventBus",
    "events:DescribeEventBus",
    "events:ListTagsForResource",
    "events:TagResource",
  ],
  aws_cloudwatch_event_rule: [
    "events:DescribeRule",
    "events:ListTagsForResource",
    "events:PutRule",
    "events:TagResource",
  ],
  aws_cloudwatch_event_target: ["events:ListTargetsByRule", "events:PutTargets"],
  aws_cloudwatch_log_group: [
    "logs:CreateLogGroup",
    "logs:DescribeLogGroups",
    "logs:ListTagsForResource",
    "logs:PutRetentionPolicy",
    "logs:TagResource",
  ],
  aws_cloudwatch_metric_alarm: [
    "cloudwatch:DescribeAlarms",
    "cloudwatch:ListTagsForResource",
    "cloudwatch:PutMetricAlarm",
    "cloudwatch:TagResource",
  ],
  aws_glue_catalog_database: [
    "glue:CreateDatabase",
    "glue:GetDatabase",
    "glue:GetTags",
    "glue:TagResource",
    "glue:UpdateDatabase",
  ],
  aws_glue_catalog_table: ["glue:CreateTable", "glue:GetPartitionIndexes", "glue:GetTable", "glue:UpdateTable"],
  aws_iam_session_context: ["iam:GetRole"],
  aws_iam_role: [
    "iam:CreateRole",
    "iam:GetRole",
    "iam:ListAttachedRolePolicies",
    "iam:ListRolePolicies",
    "iam:ListRoleTags",
    "iam:TagRole",
    "iam:UntagRole",
    "iam:UpdateAssumeRolePolicy",
    "iam:UpdateRole",
    "iam:UpdateRoleDescription",
  ],
  aws_iam_role_policy: ["iam:GetRolePolicy", "iam:PutRolePolicy"],
  aws_lambda_event_source_mapping: [
    "lambda:CreateEventSourceMapping",
    "lambda:GetEventSourceMapping",
    "lambda:ListTags",
    "lambda:TagResource",
    "lambda:UpdateEventSourceMapping",
  ],
  aws_lambda_function: [
    "iam:PassRole",
    "lambda:CreateFunction",
    "lambda:GetFunction",
    "lambda:GetFunctionCodeSigningConfig",
    "lambda:ListVersionsByFunction",
    "lambda:TagResource",
    "lambda:UpdateFunctionCode",
    "lambda:UpdateFunctionConfiguration",
  ],
  aws_kms_alias: ["kms:CreateAlias", "kms:ListAliases", "kms:UpdateAlias"],
  aws_kms_key: [
    "kms:CreateKey",
    "kms:DescribeKey",
    "kms:EnableKeyRotation",
    "kms:GetKeyPolicy",
    "kms:GetKeyRotationStatus",
    "kms:ListResourceTags",
    "kms:PutKeyPolicy",
    "kms:TagResource",
    "kms:UntagResource",
  ],
  aws_s3_bucket: [
    "s3:CreateBucket",
    "s3:GetAccelerateConfiguration",
    "s3:GetBucketAcl",
    "s3:GetBucketCORS",
    "s3:GetBucketLocation",
    "s3:GetBucketLogging",
    "s3:GetBucketObjectLockConfiguration",
    "s3:GetBucketPolicy",
    "s3:GetBucketRequestPayment",
    "s3:GetBucketTagging",
    "s3:GetBucketVersioning",
    "s3:GetBucketWebsite",
    "s3:GetEncryptionConfiguration",
    "s3:GetLifecycleConfiguration",
    "s3:GetReplicationConfiguration",
    "s3:ListBucket",
    "s3:PutBucketTagging",
  ],
  aws_s3_bucket_inventory: ["s3:GetInventoryConfiguration", "s3:PutInventoryConfiguration"],
  aws_s3_bucket_lifecycle_configuration: ["s3:GetLifecycleConfiguration", "s3:PutLifecycleConfiguration"],
  aws_s3_bucket_logging: ["s3:GetBucketLogging", "s3:PutBucketLogging"],
  aws_s3_bucket_notification: ["s3:GetBucketNotification", "s3:PutBucketNotification"],
  aws_s3_bucket_object_lock_configuration: [
    "s3:GetBucketObjectLockConfiguration",
    "s3:PutBucketObjectLockConfiguration",
  ],
  aws_s3_bucket_ownership_controls: ["s3:GetBucketOwnershipControls", "s3:PutBucketOwnershipControls"],
  aws_s3_bucket_policy: ["s3:GetBucketPolicy", "s3:PutBucketPolicy"],
  aws_s3_bucket_public_access_block: ["s3:GetBucketPublicAccessBlock", "s3:PutBucketPublicAccessBlock"],
  aws_s3_bucket_server_side_encryption_configuration: [
    "s3:GetEncryptionConfiguration",
    "s3:PutEncryptionConfiguration",
  ],
  aws_s3_bucket_versioning: ["s3:GetBucketVersioning", "s3:PutBucketVersioning"],
  aws_sns_topic: [
    "sns:CreateTopic",
    "sns:GetTopicAttributes",
    "sns:ListTagsForResource",
    "sns:SetTopicAttributes",
    "sns:TagResource",
  ],
  aws_sns_topic_policy: ["sns:GetTopicAttributes", "sns:SetTopicAttributes"],
  aws_sns_topic_subscription: ["sns:GetSubscriptionAttributes", "sns:Subscribe"],
  aws_sqs_queue: [
    "sqs:CreateQueue",
    "sqs:GetQueueAttributes",
    "sqs:ListQueueTags",
    "sqs:SetQueueAttributes",
    "sqs:TagQueue",
  ],
  aws_sqs_queue_policy: ["sqs:GetQueueAttributes", "sqs:SetQueueAttributes"],
};

/** Additional actions for a function in a VPC: Lambda requires them of the caller that creates or changes it (documented). */
export const FUNCTION_IN_VPC = ["ec2:DescribeSecurityGroups", "ec2:DescribeSubnets", "ec2:DescribeVpcs"];

/**
 * Additional actions if a customer managed key encrypts a log, the variables of a function (documented: Lambda Developer
 * Guide), or an event bus with its rules and targets (documented: EventBridge User Guide).
 */
export const LOG_KEY = ["logs:AssociateKmsKey"];
export const FUNCTION_KEY = ["kms:CreateGrant", "kms:Decrypt", "kms:Encrypt"];
export const BUS_KEY = [
  "events:UpdateEventBus",
  "kms:Decrypt",
  "kms:DescribeKey",
  "kms:Encrypt",
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
];

/**
 * What Terraform needs on the state bucket, on the lock file beside the state (documented by the s3 backend), and on the
 * state's key.
 */
export const STATE_BUCKET = ["s3:DeleteObject", "s3:GetObject", "s3:ListBucket", "s3:PutObject"];
export const STATE_KEY = ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKey"];
