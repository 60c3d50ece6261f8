import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keepAsMade } from "../../final";
import {
  operationsKeyPolicy,
  operationsKeyUsePolicy,
  policyForTerraform,
  type OperationsKeySpec,
  type PolicyDocument,
} from "../../policy";
import { forget } from "../forgotten";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "../lint-gate";
import type { OperationsKeyOptions } from "./options";

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
