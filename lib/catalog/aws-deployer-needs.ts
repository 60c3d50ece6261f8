import { actions } from "./action-names";

/**
 * AWS actions that the deployer needs for each resource type of an export, to create, read, change and plan it; destroying is
 * refused anyway. The names are documented. That the list suffices for a provider release is unverified, since the provider
 * publishes none: it is derived from the API calls of each resource.
 */
export const awsDeployerNeeds: { readonly [type: string]: readonly string[] } = {
  aws_athena_named_query: actions("athena", "CreateNamedQuery GetNamedQuery"),
  aws_athena_workgroup: actions(
    "athena",
    "CreateWorkGroup GetWorkGroup ListTagsForResource TagResource UpdateWorkGroup",
  ),
  aws_caller_identity: ["sts:GetCallerIdentity"],
  aws_cloudtrail: actions(
    "cloudtrail",
    "AddTags CreateTrail GetEventSelectors GetInsightSelectors GetTrail GetTrailStatus " +
      "ListTags PutEventSelectors StartLogging UpdateTrail",
  ),
  aws_cloudwatch_event_bus: actions("events", "CreateEventBus DescribeEventBus ListTagsForResource TagResource"),
  aws_cloudwatch_event_rule: actions("events", "DescribeRule ListTagsForResource PutRule TagResource"),
  aws_cloudwatch_event_target: actions("events", "ListTargetsByRule PutTargets"),
  aws_cloudwatch_log_group: actions(
    "logs",
    "CreateLogGroup DescribeLogGroups ListTagsForResource PutRetentionPolicy TagResource",
  ),
  aws_cloudwatch_metric_alarm: actions("cloudwatch", "DescribeAlarms ListTagsForResource PutMetricAlarm TagResource"),
  aws_glue_catalog_database: actions("glue", "CreateDatabase GetDatabase GetTags TagResource UpdateDatabase"),
  aws_glue_catalog_table: actions("glue", "CreateTable GetPartitionIndexes GetTable UpdateTable"),
  aws_iam_session_context: ["iam:GetRole"],
  aws_iam_role: actions(
    "iam",
    "CreateRole GetRole ListAttachedRolePolicies ListRolePolicies ListRoleTags TagRole " +
      "UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription",
  ),
  aws_iam_role_policy: actions("iam", "GetRolePolicy PutRolePolicy"),
  aws_lambda_event_source_mapping: actions(
    "lambda",
    "CreateEventSourceMapping GetEventSourceMapping ListTags TagResource UpdateEventSourceMapping",
  ),
  aws_lambda_function: [
    "iam:PassRole",
    ...actions(
      "lambda",
      "CreateFunction GetFunction GetFunctionCodeSigningConfig ListVersionsByFunction " +
        "TagResource UpdateFunctionCode UpdateFunctionConfiguration",
    ),
  ],
  aws_kms_alias: actions("kms", "CreateAlias ListAliases UpdateAlias"),
  aws_kms_key: actions(
    "kms",
    "CreateKey DescribeKey EnableKeyRotation GetKeyPolicy GetKeyRotationStatus " +
      "ListResourceTags PutKeyPolicy TagResource UntagResource",
  ),
  aws_s3_bucket: actions(
    "s3",
    "CreateBucket GetAccelerateConfiguration GetBucketAcl GetBucketCORS GetBucketLocation " +
      "GetBucketLogging GetBucketObjectLockConfiguration GetBucketPolicy " +
      "GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite " +
      "GetEncryptionConfiguration GetLifecycleConfiguration GetReplicationConfiguration " +
      "ListBucket PutBucketTagging",
  ),
  aws_s3_bucket_inventory: actions("s3", "GetInventoryConfiguration PutInventoryConfiguration"),
  aws_s3_bucket_lifecycle_configuration: actions("s3", "GetLifecycleConfiguration PutLifecycleConfiguration"),
  aws_s3_bucket_logging: actions("s3", "GetBucketLogging PutBucketLogging"),
  aws_s3_bucket_notification: actions("s3", "GetBucketNotification PutBucketNotification"),
  aws_s3_bucket_object_lock_configuration: actions(
    "s3",
    "GetBucketObjectLockConfiguration PutBucketObjectLockConfiguration",
  ),
  aws_s3_bucket_ownership_controls: actions("s3", "GetBucketOwnershipControls PutBucketOwnershipControls"),
  aws_s3_bucket_policy: actions("s3", "GetBucketPolicy PutBucketPolicy"),
  aws_s3_bucket_public_access_block: actions("s3", "GetBucketPublicAccessBlock PutBucketPublicAccessBlock"),
  aws_s3_bucket_replication_configuration: [
    "iam:PassRole",
    ...actions("s3", "GetReplicationConfiguration PutReplicationConfiguration"),
  ],
  aws_s3_bucket_server_side_encryption_configuration: actions(
    "s3",
    "GetEncryptionConfiguration PutEncryptionConfiguration",
  ),
  aws_s3_bucket_versioning: actions("s3", "GetBucketVersioning PutBucketVersioning"),
  aws_sns_topic: actions("sns", "CreateTopic GetTopicAttributes ListTagsForResource SetTopicAttributes TagResource"),
  aws_sns_topic_policy: actions("sns", "GetTopicAttributes SetTopicAttributes"),
  aws_sns_topic_subscription: actions("sns", "GetSubscriptionAttributes Subscribe"),
  aws_sqs_queue: actions("sqs", "CreateQueue GetQueueAttributes ListQueueTags SetQueueAttributes TagQueue"),
  aws_sqs_queue_policy: actions("sqs", "GetQueueAttributes SetQueueAttributes"),
};

/** Additional actions for a function in a VPC: Lambda requires them of the caller that creates or changes it (documented). */
export const FUNCTION_IN_VPC = actions("ec2", "DescribeSecurityGroups DescribeSubnets DescribeVpcs");

/**
 * Additional actions if a customer managed key encrypts a log, the variables of a function (documented: Lambda Developer
 * Guide), or an event bus with its rules and targets (documented: EventBridge User Guide).
 */
export const LOG_KEY = ["logs:AssociateKmsKey"];
export const FUNCTION_KEY = actions("kms", "CreateGrant Decrypt Encrypt");
export const BUS_KEY = [
  "events:UpdateEventBus",
  ...actions("kms", "Decrypt DescribeKey Encrypt GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo"),
];

/**
 * What Terraform needs on the state bucket, on the lock file beside the state (documented by the s3 backend), and on the
 * state's key.
 */
export const STATE_BUCKET = actions("s3", "DeleteObject GetObject ListBucket PutObject");
export const STATE_KEY = actions("kms", "Decrypt Encrypt GenerateDataKey");
