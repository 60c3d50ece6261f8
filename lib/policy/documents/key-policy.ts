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
  const only = (spec.administratorsOnly ?? false) && administrators.length > 0;
  return policyDocument([
    only ? keyAdministration(target, administrators) : wholeAccount(target),
    ...usage(spec),
    denyKeyChanges(target, administrators),
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

type OfAccount = Pick<ExportTarget, "partition" | "accountId">;

const ADMINISTRATION = { Sid: "AllowKeyAdministration", Effect: "Allow", Resource: "*" } as const;

function wholeAccount({ partition, accountId }: OfAccount): Statement {
  return { ...ADMINISTRATION, Principal: accountRoot(partition, accountId), Action: "kms:*" };
}

/** Lets administrators administer a key, and gives them no use of it. @param administrators without any, whom IAM lets */
export function keyAdministration({ partition, accountId }: OfAccount, administrators: readonly string[]): Statement {
  return {
    ...ADMINISTRATION,
    Principal: accountRoot(partition, accountId),
    Action: keyAdministrationActions(),
    ...(administrators.length > 0 && { Condition: { ArnLike: { "aws:PrincipalArn": administrators } } }),
  };
}

/** Keeps everybody but the administrators from ending a key and from lifting this denial. */
export function denyKeyChanges(
  { partition, accountId }: OfAccount,
  administrators: readonly string[],
  Sid = "DenyKeyChangesExceptAdministrators",
): Statement {
  const named = administrators.length > 0;
  return {
    Sid,
    Effect: "Deny",
    Principal: "*",
    // without administrators the account has to be able to put the policy
    Action: named ? [...ENDINGS, ...CHANGES] : ENDINGS,
    Resource: "*",
    Condition: { ArnNotLike: { "aws:PrincipalArn": named ? administrators : accountRoot(partition, accountId).AWS } },
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
