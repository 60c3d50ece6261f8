import { keyAdministrationActions } from "../../catalog/authorization";
import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { COPY_KEY } from "./replication";
import { accountOf, accountRoot, bucketArn, s3Service, type ExportTarget } from "./target";

/** What the policy of the evidence key is made from. */
export interface KeyPolicySpec {
  readonly target: ExportTarget;
  /** IAM ARNs that may end the key's life, put its policy and move its alias. @default root user; the rest by IAM */
  readonly administrators?: readonly string[];
  /**
   * Whether nobody but the administrators administers the key, and they without use of it. Otherwise the account itself
   * does: every IAM administrator of the account can then give itself the use of the key.
   * @default false
   */
  readonly administratorsOnly?: boolean;
  /** IAM ARNs that may read evidence through S3, custodians among them. */
  readonly readers?: readonly string[];
  /** Role of the hold keeper, where it has to read the files beside recordings. @default it may not decrypt */
  readonly keeperRoleArn?: string;
  /** Role that copies evidence to another bucket. @default it may not decrypt */
  readonly replicationRoleArn?: string;
  /** The key encrypts copies: what uses it is the role of replication (`target.exporterRoleArn`). @default false */
  readonly isReplica?: boolean;
}

// what would lose the evidence with the key
const ENDINGS = ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"];
// what would lift that denial, or stop arrivals: the exporter may use what the alias names
const CHANGES = ["kms:PutKeyPolicy", "kms:UpdateAlias", "kms:DeleteAlias"];

/** Policy of a key that this library creates. */
export function keyPolicy(spec: KeyPolicySpec): PolicyDocument {
  const { target, administrators = [] } = spec;
  const named = administrators.length > 0;
  const root = accountRoot(target.partition, target.accountId);
  return policyDocument([
    administration(root, spec.administratorsOnly ? administrators : []),
    ...usage(spec),
    {
      Sid: "DenyKeyChangesExceptAdministrators",
      Effect: "Deny",
      Principal: "*",
      // without administrators the account has to be able to put the policy
      Action: named ? [...ENDINGS, ...CHANGES] : ENDINGS,
      Resource: "*",
      Condition: { ArnNotLike: { "aws:PrincipalArn": named ? administrators : root.AWS } },
    },
  ]);
}

/**
 * What the owner of a key brought along has to allow: its use, and nothing about its administration, since the key may
 * belong to another account.
 */
export function keyUsePolicy(spec: KeyPolicySpec): PolicyDocument {
  return policyDocument(usage(spec));
}

function usage({ target, readers = [], keeperRoleArn, replicationRoleArn, isReplica }: KeyPolicySpec): Statement[] {
  const writer = [target.exporterRoleArn];
  return [
    isReplica
      ? use(target, "AllowReplicationEncrypt", COPY_KEY, writer)
      : use(target, "AllowExporterEncrypt", ["kms:GenerateDataKey", "kms:Decrypt"], writer),
    ...(readers.length > 0 ? [use(target, "AllowReadersDecrypt", ["kms:Decrypt"], readers)] : []),
    ...(replicationRoleArn === undefined
      ? []
      : [use(target, "AllowReplicationDecrypt", ["kms:Decrypt"], [replicationRoleArn])]),
    ...(keeperRoleArn === undefined ? [] : [use(target, "AllowHoldKeeperDecrypt", ["kms:Decrypt"], [keeperRoleArn])]),
  ];
}

function administration(root: { readonly AWS: string }, administrators: readonly string[]): Statement {
  const common = { Sid: "AllowKeyAdministration", Effect: "Allow", Principal: root, Resource: "*" } as const;
  if (administrators.length === 0) return { ...common, Action: "kms:*" };
  return {
    ...common,
    Action: keyAdministrationActions(),
    Condition: { ArnLike: { "aws:PrincipalArn": administrators } },
  };
}

// A role is named by a condition, not as the principal: AWS stores a role principal by its unique id, so a role that is
// deleted and made anew would lose access under an unchanged policy.
function use(target: ExportTarget, Sid: string, Action: readonly string[], arns: readonly string[]): Statement {
  const accounts = [...new Set(arns.map(accountOf))];
  const bucket = bucketArn(target);
  return {
    Sid,
    Effect: "Allow",
    Principal: { AWS: accounts.map((account) => accountRoot(target.partition, account).AWS) },
    Action,
    Resource: "*",
    Condition: {
      ArnLike: { "aws:PrincipalArn": arns },
      StringEquals: { "kms:ViaService": s3Service(target), "kms:CallerAccount": accounts },
      // the bucket itself with a bucket key, the object without one, and a writer may choose per request
      StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucket, `${bucket}/*`] },
    },
  };
}
