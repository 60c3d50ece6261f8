import { bucketConfigurationActions } from "../../catalog/authorization";
import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { evidenceDenials, type EvidenceDenialsSpec } from "./evidence-denials";
import { allowedCopies } from "./replication";
import { encryptionHeader, sourceFilter, type EncryptionHeaderRule } from "./opt-in-denials";
import { allowedElsewhere } from "./other-accounts";
import { accountOf, accountRoot, bucketArn, type ExportTarget } from "./target";
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
