import { keyAdministrationActions } from "../../catalog/authorization";
import { policyDocument } from "../document";
import type { PolicyDocument, Statement } from "../statement";
import { accountOf, accountRoot, bucketArn, s3Service, type ExportTarget } from "./target";

/** What the policy of the evidence key is made from. */
export interface KeyPolicySpec {
  readonly target: ExportTarget;
  /** IAM ARNs that may end the key's life. @default only the account's root user */
  readonly administrators?: readonly string[];
  /**
   * Whether nobody but the administrators administers the key, and they without use of it. Otherwise the account itself
   * does: every IAM administrator of the account can then give itself the use of the key.
   * @default false
   */
  readonly administratorsOnly?: boolean;
  /** IAM ARNs that may read evidence through S3. */
  readonly readers?: readonly string[];
}

// what would lose the evidence with the key
const ENDINGS = ["kms:ScheduleKeyDeletion", "kms:DisableKey", "kms:DeleteImportedKeyMaterial"];

/** Policy of a key that this library creates. */
export function keyPolicy(spec: KeyPolicySpec): PolicyDocument {
  const { target, administrators = [], readers = [] } = spec;
  const root = accountRoot(target.partition, target.accountId);
  const statements: Statement[] = [
    administration(root, spec.administratorsOnly ? administrators : []),
    use(target, "ExporterEncrypts", ["kms:GenerateDataKey", "kms:Decrypt"], [target.exporterRoleArn]),
  ];
  if (readers.length > 0) statements.push(use(target, "ReadersDecrypt", ["kms:Decrypt"], readers));
  statements.push({
    Sid: "KeyStays",
    Effect: "Deny",
    Principal: "*",
    Action: ENDINGS,
    Resource: "*",
    Condition: { ArnNotLike: { "aws:PrincipalArn": administrators.length > 0 ? administrators : root.AWS } },
  });
  return policyDocument(statements);
}

function administration(root: { readonly AWS: string }, administrators: readonly string[]): Statement {
  const common = { Sid: "Administration", Effect: "Allow", Principal: root, Resource: "*" } as const;
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
  const account = accountOf(arns[0]!);
  const bucket = bucketArn(target);
  return {
    Sid,
    Effect: "Allow",
    Principal: accountRoot(target.partition, account),
    Action,
    Resource: "*",
    Condition: {
      ArnLike: { "aws:PrincipalArn": arns },
      StringEquals: { "kms:ViaService": s3Service(target), "kms:CallerAccount": account },
      // the bucket itself with a bucket key, the object without one, and a writer may choose per request
      StringLike: { "kms:EncryptionContext:aws:s3:arn": [bucket, `${bucket}/*`] },
    },
  };
}
