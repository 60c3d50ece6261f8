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
  /** Name of a new key, with its prefix: people and `legal-hold doctor` find it by that. */
  readonly alias: string;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/**
 * The key of what tells of evidence: a new one, or one brought along. Terraform refuses to destroy it: what was logged and what
 * a trail recorded is lost with it.
 */
export class OperationsKey extends Construct {
  /** ARN of the key (a reference for a new one); undefined where AWS manages it. */
  readonly keyArn: string | undefined;

  /** @param policy of a new key; undefined where there is none */
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

/** Has Terraform forget an operations key that is no longer made: what was encrypted with it stays readable. */
export function forgetOperationsKey(scope: Construct, id: string): void {
  forgetKey(new Construct(scope, id));
}

function forgetKey(at: Construct): void {
  forget(at, "key", "aws_kms_key");
  forget(at, "alias", "aws_kms_alias");
}

/** What a new operations key of an export is called. An export may be called by more characters than an alias. */
export function operationsKeyAlias(exportName: string): string {
  return `alias/${exportName.replace(/[^\w/-]/g, "-")}-operations`;
}

/** Policy of a new key; for one brought along, what its owner has to allow. Undefined where AWS manages it. */
export function operationsKeyDocument(
  { awsManaged, existingKeyArn }: OperationsKeyOptions,
  spec: OperationsKeySpec,
): PolicyDocument | undefined {
  if (awsManaged) return undefined;
  return existingKeyArn === undefined ? operationsKeyPolicy(spec) : operationsKeyUsePolicy(spec);
}
