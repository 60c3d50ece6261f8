/** Something that infrastructure scanners say of a stack of this library, and why it is no fault. */
export interface ScannerFinding {
  /** Checkov's id; undefined where only Trivy says it. */
  readonly checkov?: string;
  /** Trivy's id; undefined where only Checkov says it. */
  readonly trivy?: string;
  readonly what: string;
  /** Terraform type that it is about. */
  readonly type: string;
  /** Which resources of that type, by logical id. @default all */
  readonly only?: RegExp;
  /** Why it is as it is, in one sentence. */
  readonly why: string;
  /** The option that does what the scanner asks for. @default there is none */
  readonly option?: string;
  /** Seen in configurations only, or in plans only, since scanners read the two differently. @default in both */
  readonly seenIn?: "configuration" | "plan";
}

/** Every finding of the examples, each looked at. Checkov runs over them in CI; what Trivy says is from its own checks. */
export const SCANNER_FINDINGS: readonly ScannerFinding[] = [
  {
    checkov: "CKV_AWS_18",
    trivy: "AWS-0089",
    what: "access logs of the bucket",
    type: "aws_s3_bucket",
    why: "The bucket that takes access logs is a choice of the account; data events of a trail tell the same in more detail.",
    option: "aws.bucket.accessLogsBucket, or aws.trail.dataEventsBucket",
  },
  {
    checkov: "CKV_AWS_144",
    what: "replication of the bucket to another region",
    type: "aws_s3_bucket",
    why: "Where recordings may lie is a legal decision; the bucket of the copies itself is copied nowhere.",
    option: "replica",
  },
  {
    checkov: "CKV2_AWS_62",
    what: "event notifications of the bucket",
    type: "aws_s3_bucket",
    only: /^replica_/,
    why: "Nobody acts on the arrival of a copy; copies that fail are told of at the evidence bucket.",
  },
  {
    checkov: "CKV_AWS_61",
    what: "a trust that names an account",
    type: "aws_iam_role",
    only: /exporter_role/,
    why: "Genesys Cloud gives its account as the principal and no role; sts:ExternalId limits the trust to one organization.",
  },
  {
    checkov: "CKV_AWS_35",
    trivy: "AWS-0015",
    what: "encryption of a trail by a key of one's own",
    type: "aws_cloudtrail",
    why: "The bucket of the log files is somebody else's, and so is the choice of its key.",
    option: "aws.trail.dataEventsKeyArn, aws.operationsKey.trailReaders",
  },
  {
    checkov: "CKV_AWS_67",
    trivy: "AWS-0014",
    what: "a trail of all regions",
    type: "aws_cloudtrail",
    why: "The trail selects objects of one bucket in one region; management events are the account's own trail's.",
  },
  {
    checkov: "CKV2_AWS_10",
    trivy: "AWS-0162",
    what: "a trail into CloudWatch Logs",
    type: "aws_cloudtrail",
    why: "Data events of one bucket go to the log archive; CloudWatch Logs would be one more place that tells who asked for what.",
  },
  {
    checkov: "CKV_AWS_252",
    what: "a topic for the log files of a trail",
    type: "aws_cloudtrail",
    why: "Nobody acts on the delivery of a log file; the owner of the log bucket can be told by S3.",
  },
  {
    checkov: "CKV_AWS_115",
    what: "reserved concurrency of a function",
    type: "aws_lambda_function",
    why: "The event source mapping bounds the concurrency, by maximum_concurrency.",
    option: "aws.holdKeeper.maxConcurrency (of the mapping)",
  },
  {
    checkov: "CKV_AWS_116",
    what: "a dead-letter queue of a function",
    type: "aws_lambda_function",
    why: "Only a queue calls the function, and it has a dead-letter queue and an alarm; a function's own is for asynchronous calls.",
  },
  {
    checkov: "CKV_AWS_117",
    what: "a function in a VPC",
    type: "aws_lambda_function",
    why: "It calls the API of S3 and nothing in a network of yours; IAM limits it to one bucket and one queue.",
    option: "aws.holdKeeper.vpc",
  },
  {
    checkov: "CKV_AWS_272",
    what: "code signing of a function",
    type: "aws_lambda_function",
    why: "The code is the package's archive, pinned by source_code_hash; its role places holds and lifts none.",
  },
  {
    checkov: "CKV_AWS_50",
    trivy: "AWS-0066",
    what: "X-Ray tracing of a function",
    type: "aws_lambda_function",
    why: "One function behind one queue: log, metrics and alarms tell of delay and failure, and there is no chain of calls to trace.",
  },
  {
    trivy: "AWS-0132",
    what: "encryption of the bucket by a key of one's own",
    type: "aws_s3_bucket_server_side_encryption_configuration",
    why: "It has one; Trivy does not read it from JSON, and in plans in some runs only.",
  },
  {
    trivy: "AWS-0090",
    what: "versioning of the bucket",
    type: "aws_s3_bucket_versioning",
    why: "It is on; Trivy reads no nested blocks of Terraform's JSON. Scan the plan instead.",
    seenIn: "configuration",
  },
];
