import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { refuseUnusedOptions, show, type Faults, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import {
  operationsKeyPolicy,
  operationsKeyUsePolicy,
  policyForTerraform,
  type OperationsKeySpec,
  type PolicyDocument,
  type ExportTarget,
} from "../policy";
import { checkExistingKey, checkOneKind, deletionWindow } from "./evidence-key-options";
import { forget } from "./forgotten";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "./lint-gate";
import { checkPrincipalArns } from "./names";

/**
 * Encryption of data about evidence: log and variables of the hold keeper's function, topics and partner event bus of job
 * notifications. SQS itself encrypts the queues, so that dead letters survive a wrong key. Give at most one of `existingKeyArn`
 * and `awsManaged`.
 * @experimental
 */
export interface OperationsKeyOptions {
  /** ARN of a symmetric KMS key in the bucket's region; the stack does not change it. @default a new key is created */
  readonly existingKeyArn?: string;
  /**
   * Uses AWS's own keys. This costs nothing, and no key policy can block a delivery; but you can neither see nor end the use of
   * the key, and topics do not encrypt messages: no service can publish through `alias/aws/sns`.
   * @default false
   */
  readonly awsManaged?: boolean;
  /** Days between a request to delete the new key and its end, 7 to 30. @default 30 */
  readonly deletionWindowDays?: number;
  /**
   * IAM ARNs that may decrypt the files of `trail.dataEventsBucket`, which this key then encrypts. The bucket belongs to
   * somebody else; its other readers cannot decrypt the files.
   * @default none: the files are encrypted with `trail.dataEventsKeyArn`, or by S3
   */
  readonly trailReaders?: readonly string[];
}

export const operationsKeyShape: ShapeOf<OperationsKeyOptions> = {
  existingKeyArn: "value",
  awsManaged: "flag",
  deletionWindowDays: deletionWindow,
  trailReaders: "list",
};

export interface OperationsKeyProps extends OperationsKeyOptions {
  readonly description: string;
  /** Alias of a new key, with the prefix `alias/`: people and `legal-hold doctor` find the key by it. */
  readonly alias: string;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * The key for data about evidence: a new one, or an existing one. Terraform refuses to destroy it, because logs and trail files
 * would be lost with it.
 */
export class OperationsKey extends Construct {
  /** ARN of the key (a reference for a new one); undefined if AWS manages it. */
  readonly keyArn: string | undefined;

  /** @param policy of a new key; undefined without one */
  constructor(scope: Construct, id: string, props: OperationsKeyProps, policy: LintedPolicy | undefined) {
    super(scope, id);
    this.keyArn = props.existingKeyArn;
    if (policy === undefined) {
      forgetKey(this);
      return;
    }
    refuseFindings(this, "policy", policy);
    const key = new KmsKey(this, "key", {
      description: props.description,
      policy: policyForTerraform(policy.document),
      enableKeyRotation: true,
      deletionWindowInDays: props.deletionWindowDays ?? 30,
      lifecycle: { preventDestroy: true },
      provider: props.provider,
    });
    this.keyArn = key.arn;
    new KmsAlias(this, "alias", { name: props.alias, targetKeyId: key.keyId, provider: props.provider });
    keepAsMade(this, refuseWrittenFindings());
  }
}

/** Makes Terraform forget an operations key that is no longer created, so that data encrypted with it stays readable. */
export function forgetOperationsKey(scope: Construct, id: string): void {
  forgetKey(new Construct(scope, id));
}

function forgetKey(at: Construct): void {
  forget(at, "key", "aws_kms_key");
  forget(at, "alias", "aws_kms_alias");
}

/** Alias of a new operations key. An export's name may have characters that an alias may not. */
export function operationsKeyAlias(exportName: string): string {
  return `alias/${exportName.replace(/[^\w/-]/g, "-")}-operations`;
}

/** Policy of a new key; for an existing key, what its owner must allow. Undefined if AWS manages it. */
export function operationsKeyDocument(
  { awsManaged, existingKeyArn }: OperationsKeyOptions,
  spec: OperationsKeySpec,
): PolicyDocument | undefined {
  if (awsManaged) return undefined;
  return existingKeyArn === undefined ? operationsKeyPolicy(spec) : operationsKeyUsePolicy(spec);
}

/**
 * Checks the options of the operations key. Codes `KEY_…`, `DELETION_WINDOW_INVALID`, `TRAIL_READER_INVALID`,
 * `TRAIL_READERS_MISSING`.
 */
export function checkOperationsKey(options: OperationsKeyOptions, target: ExportTarget, faults: Faults): void {
  const { existingKeyArn, awsManaged, trailReaders } = options;
  if (existingKeyArn !== undefined) checkExistingKey(faults, existingKeyArn, target);
  checkOneKind(faults, { existingKeyArn, awsManaged: awsManaged || undefined });
  if (trailReaders !== undefined) {
    checkPrincipalArns(faults, "trailReaders", trailReaders, {
      partition: target.partition,
      code: "TRAIL_READER_INVALID",
    });
  }
  if (trailReaders?.length === 0) {
    faults.add({
      code: "TRAIL_READERS_MISSING",
      field: "trailReaders",
      got: show(trailReaders),
      allowed: "at least one IAM ARN",
      fix: "Name who reads the files, or leave it out: a trail that nobody can decrypt tells nothing.",
    });
  }
  if (existingKeyArn === undefined && !awsManaged) return;
  refuseUnusedOptions(faults, options, {
    code: "KEY_OPTION_WITHOUT_NEW_KEY",
    fields: awsManaged ? ["deletionWindowDays", "trailReaders"] : ["deletionWindowDays"],
    because: awsManaged ? "awsManaged" : "existingKeyArn",
  });
}
