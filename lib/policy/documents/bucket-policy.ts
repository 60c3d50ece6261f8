import { bucketConfigurationActions } from "../../catalog/authorization";
import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { encryptionHeader, sourceFilter, type EncryptionHeaderRule } from "./opt-in-denials";
import { accountOf, accountRoot, allObjects, bucketArn, type ExportTarget } from "./target";
import { writingStatements, type RetentionHeaders } from "./writing";

/** What the policy of the evidence bucket is made from. */
export interface BucketPolicySpec {
  readonly target: ExportTarget;
  /** IAM ARNs of the people who may lift holds, shorten retention and delete; ArnLike patterns. */
  readonly custodians: readonly string[];
  /** IAM ARNs that may change the bucket's configuration; none leaves that to the account's own policies. */
  readonly administrators?: readonly string[];
  /**
   * Role in which S3 makes lists of the bucket's objects, for which it asks for `s3:PutInventoryConfiguration`.
   * @default administrators alone may set inventories
   */
  readonly inventoryRoleArn?: string;
  /** Default retention of the bucket in days: nobody but custodians may set less. */
  readonly retentionDays: number;
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
  const { target, administrators = [], sourceRanges = [] } = spec;
  const statements = [...exporterStatements(spec), ...protection(spec)];
  if (administrators.length > 0) statements.push(...configurationStays(target, administrators, spec.inventoryRoleArn));
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

function protection({ target, custodians, retentionDays }: BucketPolicySpec): Statement[] {
  const Resource = allObjects(target);
  const exceptCustodians = { ArnNotLike: { "aws:PrincipalArn": custodians } };
  const denied = (Sid: string, Action: readonly string[], Condition: Statement["Condition"]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource,
    Condition,
  });
  return [
    {
      ...denied("DenyInsecureTransport", ["s3:*"], { Bool: { "aws:SecureTransport": "false" } }),
      Resource: [bucketArn(target), Resource],
    },
    denied("DenyLegalHoldOffExceptCustodians", ["s3:PutObject", "s3:PutObjectLegalHold"], {
      ...exceptCustodians,
      StringEquals: { "s3:object-lock-legal-hold": "OFF" },
    }),
    denied("DenyBypassRetentionExceptCustodians", ["s3:BypassGovernanceRetention"], exceptCustodians),
    denied("DenyShorterRetentionExceptCustodians", ["s3:PutObjectRetention"], {
      ...exceptCustodians,
      NumericLessThan: { "s3:object-lock-remaining-retention-days": String(retentionDays) },
    }),
    denied("DenyDeleteExceptCustodians", ["s3:DeleteObject", "s3:DeleteObjectVersion"], exceptCustodians),
  ];
}

const INVENTORY = "s3:PutInventoryConfiguration";

function configurationStays(target: ExportTarget, administrators: readonly string[], inventoryRoleArn?: string) {
  const denied = (Sid: string, Action: readonly string[], exempt: readonly string[]): Statement => ({
    Sid,
    Effect: "Deny",
    Principal: "*",
    Action,
    Resource: bucketArn(target),
    Condition: { ArnNotLike: { "aws:PrincipalArn": exempt } },
  });
  const actions = bucketConfigurationActions();
  if (inventoryRoleArn === undefined)
    return [denied("DenyBucketConfigurationExceptAdministrators", actions, administrators)];
  const others = actions.filter((action) => action !== INVENTORY);
  return [
    denied("DenyBucketConfigurationExceptAdministrators", others, administrators),
    denied("DenyInventoryConfigurationExceptAdministrators", [INVENTORY], [...administrators, inventoryRoleArn]),
  ];
}
