import { bucketConfigurationActions } from "../../catalog/authorization";
import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { evidenceDenials, type EvidenceDenialsSpec } from "./evidence-denials";
import { allowedCopies } from "./replication";
import { accountOf, accountRoot, allObjects, bucketArn, type ExportTarget } from "./target";
import { writingStatements, type RetentionHeaders } from "./writing";

/** What the policy of the evidence bucket is made from. */
export interface BucketPolicySpec extends EvidenceDenialsSpec {
  /** IAM ARNs that may change the bucket's configuration; none leaves that to the account's own policies. */
  readonly administrators?: readonly string[];
  /** @default no condition on the header: the bucket's default encryption applies */
  readonly encryptionHeader?: EncryptionHeaderRule;
  /** Source address ranges that uploads must come from. @default any */
  readonly sourceRanges?: readonly string[];
  /** @default the exporter may set no retention */
  readonly retentionHeaders?: RetentionHeaders;
  /** Statements of the bucket's owner to carry in the same policy. */
  readonly additionalStatements?: readonly Statement[];
}

/** The one policy of the evidence bucket. */
export function bucketPolicy(spec: BucketPolicySpec): PolicyDocument {
  const { target, custodians, readers = [], administrators = [], sourceRanges = [] } = spec;
  const statements = [
    ...(spec.isReplica ? allowedCopies(target) : exporterStatements(spec)),
    ...allowedElsewhere(target, custodians, readers === "account" ? [] : readers),
    ...evidenceDenials(spec),
  ];
  if (administrators.length > 0) statements.push(...configurationDenials(target, administrators, listMakers(spec)));
  if (spec.encryptionHeader !== undefined) statements.push(encryptionHeader(target, spec.encryptionHeader));
  if (sourceRanges.length > 0) statements.push(sourceFilter(target, sourceRanges));
  return policyDocument([...statements, ...(spec.additionalStatements ?? [])]);
}

function exporterStatements({ target, retentionHeaders }: BucketPolicySpec): Statement[] {
  const Principal = accountRoot(target.partition, accountOf(target.exporterRoleArn));
  return writingStatements(target, retentionHeaders).map((s) => ({
    ...s,
    Principal,
    Condition: { ...s.Condition, ArnEquals: { "aws:PrincipalArn": target.exporterRoleArn } },
  }));
}

const INVENTORY = "s3:PutInventoryConfiguration";

// the roles of jobs, in which S3 makes lists of the bucket's objects
function listMakers({ backfillRoleArn, batchReplicationRoleArn }: BucketPolicySpec): readonly string[] {
  return [backfillRoleArn, batchReplicationRoleArn].filter((arn) => arn !== undefined);
}

function configurationDenials(target: ExportTarget, administrators: readonly string[], jobs: readonly string[]) {
  const denied = (Sid: string, Action: readonly string[], exempt: readonly string[]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource: bucketArn(target),
    Condition: { ArnNotLike: { "aws:PrincipalArn": exempt } },
  });
  const actions = bucketConfigurationActions();
  const all = "DenyBucketConfigurationExceptAdministrators";
  if (jobs.length === 0) return [denied(all, actions, administrators)];
  const others = actions.filter((action) => action !== INVENTORY);
  return [
    denied(all, others, administrators),
    denied("DenyInventoryConfigurationExceptAdministrators", [INVENTORY], [...administrators, ...jobs]),
  ];
}

const READ = ["s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectLegalHold", "s3:GetObjectRetention"];

const FIND = ["s3:ListBucket", "s3:ListBucketVersions", "s3:GetBucketLocation"];

const DECIDE = [
  ...["s3:PutObjectLegalHold", "s3:PutObjectRetention", "s3:BypassGovernanceRetention"],
  ...["s3:DeleteObject", "s3:DeleteObjectVersion"],
];

/**
 * What custodians and readers of other accounts need from the bucket: for another account a policy of its own is not
 * enough, and to be exempt from a denial is no permission. Empty when all are of the bucket's account.
 */
function allowedElsewhere(
  target: ExportTarget,
  custodians: readonly string[],
  readers: readonly string[],
): Statement[] {
  return [
    ...allowed(target, "Custodians", foreign(target, custodians), [...READ, ...DECIDE]),
    ...allowed(target, "Readers", foreign(target, readers), READ),
  ];
}

function allowed(target: ExportTarget, who: string, arns: readonly string[], actions: readonly string[]): Statement[] {
  if (arns.length === 0) return [];
  const accounts = [...new Set(arns.map(accountOf))];
  const common = {
    Effect: "Allow",
    Principal: { AWS: accounts.map((account) => accountRoot(target.partition, account).AWS) },
    Condition: { ArnLike: { "aws:PrincipalArn": arns } },
  } as const;
  return [
    { Sid: `Allow${who}OfOtherAccounts`, ...common, Action: actions, Resource: allObjects(target) },
    { Sid: `AllowListTo${who}OfOtherAccounts`, ...common, Action: FIND, Resource: bucketArn(target) },
  ];
}

function foreign({ accountId }: ExportTarget, arns: readonly string[]): readonly string[] {
  return arns.filter((arn) => accountOf(arn) !== accountId);
}

/** How uploads are checked for their encryption header. */
interface EncryptionHeaderRule {
  /**
   * `rejectWrong` denies another value and admits a missing header, which the bucket's default encryption covers.
   * `require` denies a missing header too; parts of multipart uploads carry none, so large files may fail.
   */
  readonly mode: "rejectWrong" | "require";
  /** The one value that is right, `aws:kms` or `AES256`. */
  readonly value: string;
}

const KEY = "s3:x-amz-server-side-encryption";

/** Denies uploads by their encryption header. */
export function encryptionHeader(target: ExportTarget, rule: EncryptionHeaderRule): Statement {
  const wrong = { StringNotEquals: { [KEY]: rule.value } };
  return {
    Sid: "DenyWrongEncryptionHeader",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:PutObject",
    Resource: allObjects(target),
    // a negated operator matches a missing key as well, so only the Null test beside it admits the missing header
    Condition: rule.mode === "require" ? wrong : { Null: { [KEY]: "false" }, ...wrong },
  };
}

/**
 * Denies uploads by the exporter from elsewhere. A filter and no perimeter: a request through a VPC endpoint carries no
 * source address and passes.
 */
function sourceFilter(target: ExportTarget, ranges: readonly string[]): Statement {
  return {
    Sid: "DenyExporterFromOtherAddresses",
    Effect: "Deny",
    Principal: "*",
    Action: "s3:PutObject",
    Resource: allObjects(target),
    Condition: {
      ArnEquals: { "aws:PrincipalArn": target.exporterRoleArn },
      NotIpAddress: { "aws:SourceIp": ranges },
      Null: { "aws:SourceIp": "false" },
    },
  };
}
