import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { useKey, type KeyReference } from "./exporter-role";
import { deliveryPolicy, serviceTrustPolicy } from "./services";
import { allObjects, bucketArn, type ExportTarget } from "./target";

/** What the policies of the hold keeper are made from; every ARN is literal. */
export interface KeeperSpec {
  readonly target: ExportTarget;
  readonly queueArn: string;
  readonly deadLetterQueueArn: string;
  readonly ruleArn: string;
  readonly logGroupArn: string;
  /** Whether the keeper finds and reads the files beside recordings. @default false */
  readonly readsSidecars?: boolean;
  /** The bucket's key, which it reads them with. @default it decrypts nothing */
  readonly sidecarKey?: KeyReference;
  /** ARN of the function, where it is attached to a VPC. @default it is attached to none */
  readonly functionArnInVpc?: string;
}

// documented: Lambda Developer Guide, giving functions access to resources in a VPC
const NETWORK_INTERFACES = [
  "ec2:AssignPrivateIpAddresses",
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:DescribeNetworkInterfaces",
  "ec2:DescribeSubnets",
  "ec2:UnassignPrivateIpAddresses",
];

/**
 * Identity policy of the keeper's role. It looks at objects and places holds; it lifts none, writes and deletes nothing.
 *
 * Looking is `HeadObject` on a version, for which S3 asks for `s3:GetObject` "or version permission" (documented; that the
 * version permission alone would do is unverified, so both are granted). What is encrypted with a key of your own stays
 * unreadable without `kms:Decrypt`, which `HeadObject` does not need (unverified against AWS); S3-managed encryption keeps
 * nobody out who has `s3:GetObject`.
 */
export function keeperIdentityPolicy(spec: KeeperSpec): PolicyDocument {
  const { target, queueArn, logGroupArn, readsSidecars = false, sidecarKey, functionArnInVpc } = spec;
  const Resource = allObjects(target);
  const statements: Statement[] = [
    {
      Sid: "AllowHoldKeeperReadObjects",
      Effect: "Allow",
      // without the last two S3 leaves hold and retention out of its answer (documented: HeadObject)
      Action: ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectLegalHold", "s3:GetObjectRetention"],
      Resource,
    },
    {
      Sid: "AllowHoldKeeperPlaceLegalHold",
      Effect: "Allow",
      Action: "s3:PutObjectLegalHold",
      Resource,
      Condition: { StringEquals: { "s3:object-lock-legal-hold": "ON" } },
    },
    {
      Sid: "AllowHoldKeeperReceiveMessages",
      Effect: "Allow",
      Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
      Resource: queueArn,
    },
    {
      Sid: "AllowHoldKeeperWriteLog",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
      Resource: `${logGroupArn}:*`,
    },
  ];
  // the names of transcripts cannot be told from those of their recordings
  if (readsSidecars) statements.push(listConversations(target));
  if (sidecarKey !== undefined)
    statements.push(useKey(target, sidecarKey, "AllowHoldKeeperDecryptSidecars", ["kms:Decrypt"]));
  if (functionArnInVpc !== undefined) statements.push(...attachToVpc(functionArnInVpc));
  return policyDocument(statements);
}

/** Lambda makes the network interfaces as the role; the function's own code has no use for it, and gets none of it. */
function attachToVpc(functionArn: string): readonly Statement[] {
  const Action = NETWORK_INTERFACES;
  // what describes them works on all or on none (documented); ids are not known before they are made
  return [
    { Sid: "AllowLambdaNetworkInterfaces", Effect: "Allow", Action, Resource: "*" },
    {
      Sid: "DenyNetworkInterfacesToCode",
      Effect: "Deny",
      Action,
      Resource: "*",
      Condition: { ArnEquals: { "lambda:SourceFunctionArn": functionArn } },
    },
  ];
}

function listConversations(target: ExportTarget): Statement {
  return {
    Sid: "AllowHoldKeeperListVersions",
    Effect: "Allow",
    Action: "s3:ListBucketVersions",
    Resource: bucketArn(target),
    ...(target.organizationPrefix && { Condition: { StringLike: { "s3:prefix": `${target.organizationId}/*` } } }),
  };
}

/** Trust policy of the keeper's role. Lambda assumes only roles that an identity of the account passed to it. */
export function keeperTrustPolicy(): PolicyDocument {
  return serviceTrustPolicy("AllowLambdaAssumeRole", "lambda.amazonaws.com");
}

/** Policy of the queue, or of the dead-letter queue: only the one rule sends, for the one account. */
export function keeperQueuePolicy({ target, ruleArn }: KeeperSpec, queueArn: string): PolicyDocument {
  const source = { service: "events.amazonaws.com", arn: ruleArn, accountId: target.accountId };
  return deliveryPolicy("AllowEventRuleSendMessage", "queue", queueArn, source);
}
