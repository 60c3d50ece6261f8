import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { denyKeyChanges, keyAdministration } from "./key-policy";
import { accountOf, accountRoot, type ExportTarget } from "./target";

/** What the policy of the operations key is made from; every ARN is literal, and only what there is has a statement. */
export interface OperationsKeySpec {
  readonly target: Pick<ExportTarget, "partition" | "region" | "accountId" | "dnsSuffix">;
  /** IAM ARNs that may end the key and put its policy; whoever runs Terraform is among them. @default by IAM */
  readonly administrators?: readonly string[];
  /** Log group of the hold keeper. */
  readonly logGroupArn?: string;
  /** Whether the variables of a function are encrypted. @default false */
  readonly function?: boolean;
  /** Event bus whose rule publishes to an encrypted topic. */
  readonly busArn?: string;
  /** That topic. */
  readonly topicArn?: string;
  /** Alarms that publish to an encrypted topic. */
  readonly alarmArns?: readonly string[];
  /** Trail whose files are encrypted. */
  readonly trailArn?: string;
  /** IAM ARNs that may decrypt the files of the trail. */
  readonly trailReaders?: readonly string[];
}

/** Policy of an operations key that this library creates. Nobody decrypts with it but those that are named. */
export function operationsKeyPolicy(spec: OperationsKeySpec): PolicyDocument {
  const { administrators = [] } = spec;
  return policyDocument([
    keyAdministration(spec.target, []),
    ...uses(spec),
    denyKeyChanges(spec.target, administrators, "DenyOperationsKeyChangesExceptAdministrators"),
  ]);
}

/** What the owner of an operations key brought along has to allow. */
export function operationsKeyUsePolicy(spec: OperationsKeySpec): PolicyDocument {
  // a new key has it among the actions of its administration
  const describe = byDeployer(spec, "AllowDeployerDescribeKey", ["kms:DescribeKey"], {
    "kms:CallerAccount": spec.target.accountId,
  });
  return policyDocument([...uses(spec), ...(spec.busArn === undefined ? [] : [describe])]);
}

function uses(spec: OperationsKeySpec): Statement[] {
  const { target, logGroupArn, busArn, alarmArns, trailArn, trailReaders = [] } = spec;
  const viaLambda = { "kms:ViaService": `lambda.${target.region}.${target.dnsSuffix}` };
  return [
    ...(logGroupArn === undefined ? [] : [encryptLogs(target, logGroupArn)]),
    ...(spec.function ? [byDeployer(spec, "AllowDeployerEncryptVariables", VARIABLES, viaLambda)] : []),
    ...(busArn === undefined
      ? []
      : [PUBLISH_EVENTS, byDeployer(spec, "AllowDeployerEncryptBus", BUS, { [BUS_CONTEXT]: busArn })]),
    ...(alarmArns === undefined ? [] : [publishAlarms(target, alarmArns)]),
    ...(trailArn === undefined ? [] : [encryptTrail(trailArn)]),
    ...(trailArn === undefined || trailReaders.length === 0 ? [] : [readTrail(target, trailArn, trailReaders)]),
  ];
}

// documented: Lambda Developer Guide, securing environment variables. A grant is made by the rights of whoever makes the function
const VARIABLES = ["kms:CreateGrant", "kms:Encrypt", "kms:Decrypt"];
// documented: EventBridge User Guide, encrypting event buses: what whoever makes the bus, its rules and targets has to hold
const BUS = [
  "kms:GenerateDataKeyWithoutPlaintext",
  "kms:Encrypt",
  "kms:Decrypt",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
];
const BUS_CONTEXT = "kms:EncryptionContext:aws:events:event-bus:arn";
// documented: Amazon SNS Developer Guide, key management; the same two for a bus
const DELIVER = ["kms:GenerateDataKey*", "kms:Decrypt"];

/**
 * Without a condition: a key takes none about the source for EventBridge's deliveries to encrypted topics (documented), and
 * one that is not met loses every event without a trace. The topic's own policy admits one rule, so the key alone gives nothing.
 */
const PUBLISH_EVENTS: Statement = {
  Sid: "AllowEventBridgeDeliver",
  Effect: "Allow",
  Principal: { Service: "events.amazonaws.com" },
  Action: [...DELIVER, "kms:DescribeKey"],
  Resource: "*",
};

function publishAlarms({ accountId }: OperationsKeySpec["target"], alarmArns: readonly string[]): Statement {
  return {
    Sid: "AllowAlarmsDeliver",
    Effect: "Allow",
    Principal: { Service: "cloudwatch.amazonaws.com" },
    Action: DELIVER,
    Resource: "*",
    Condition: { ArnEquals: { "aws:SourceArn": alarmArns }, StringEquals: { "aws:SourceAccount": accountId } },
  };
}

function encryptLogs({ region, dnsSuffix }: OperationsKeySpec["target"], logGroupArn: string): Statement {
  return {
    Sid: "AllowLogsEncrypt",
    Effect: "Allow",
    Principal: { Service: `logs.${region}.${dnsSuffix}` },
    // documented: CloudWatch Logs User Guide, encrypting log data
    Action: ["kms:Encrypt", "kms:Decrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"],
    Resource: "*",
    Condition: { ArnEquals: { "kms:EncryptionContext:aws:logs:arn": logGroupArn } },
  };
}

function encryptTrail(trailArn: string): Statement {
  return {
    Sid: "AllowCloudTrailEncrypt",
    Effect: "Allow",
    Principal: { Service: "cloudtrail.amazonaws.com" },
    // documented: CloudTrail User Guide, key policies. Decrypting is asked for where the log bucket has a bucket key
    Action: ["kms:GenerateDataKey*", "kms:Decrypt", "kms:DescribeKey"],
    Resource: "*",
    Condition: { ArnEquals: { "aws:SourceArn": trailArn } },
  };
}

function readTrail(
  { partition }: OperationsKeySpec["target"],
  trailArn: string,
  readers: readonly string[],
): Statement {
  const accounts = [...new Set(readers.map(accountOf))];
  return {
    Sid: "AllowTrailReadersDecrypt",
    Effect: "Allow",
    Principal: { AWS: accounts.map((account) => accountRoot(partition, account).AWS) },
    Action: "kms:Decrypt",
    Resource: "*",
    Condition: {
      ArnLike: { "aws:PrincipalArn": readers },
      StringEquals: { "kms:EncryptionContext:aws:cloudtrail:arn": trailArn },
    },
  };
}

// whoever runs Terraform: the administrators, where they are named, otherwise whom IAM lets
function byDeployer(
  { target, administrators = [] }: OperationsKeySpec,
  Sid: string,
  Action: readonly string[],
  equals: { readonly [key: string]: string },
): Statement {
  const { partition, accountId } = target;
  return {
    Sid,
    Effect: "Allow",
    Principal: accountRoot(partition, accountId),
    Action,
    Resource: "*",
    Condition: {
      ...(administrators.length > 0 && { ArnLike: { "aws:PrincipalArn": administrators } }),
      StringEquals: equals,
    },
  };
}
