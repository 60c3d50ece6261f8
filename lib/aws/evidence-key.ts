import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import { policyForTerraform, type KeyReference, type PolicyDocument } from "../policy";
import type { AdministratorGuard } from "./administrator-guard";
import { checkEvidenceKey, keyOptionsShape } from "./evidence-key-options";
import { checkCustodians, checkReaders } from "./people-checks";
import { keyDocument, keyReference, type KeyInput } from "./documents";
import { forget } from "./forgotten";
import { LintedPolicy, refuseFindings, refuseWrittenFindings } from "./lint-gate";

/** Props of `EvidenceKey`. @public */
export interface EvidenceKeyProps extends KeyInput {
  /** Makes a plan fail for a caller who would lock itself out. @default no check */
  readonly guard?: AdministratorGuard;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const evidenceKeyShape: ShapeOf<EvidenceKeyProps> = {
  ...keyOptionsShape,
  target: "opaque",
  administrators: "list",
  custodians: "list",
  readers: "value",
  keeperRoleArn: "value",
  replicationRoleArn: "value",
  isReplica: "flag",
  guard: "opaque",
  provider: "opaque",
};

/**
 * The key that encrypts evidence: a new customer managed key with its alias, an existing one, or none of your own. A new key
 * rotates yearly, and only administrators can end it. Terraform refuses to destroy it as long as this construct creates it;
 * when it no longer does (`s3Managed`, `existingKeyArn`), Terraform forgets the key. An export that is removed or renamed
 * loses the protection.
 * @throws ConfigError when a prop is invalid
 * @public
 */
export class EvidenceKey extends Construct {
  /** Algorithm of the bucket's default encryption: `aws:kms` or `AES256`. */
  readonly algorithm: "aws:kms" | "AES256";
  /** ARN of the key (a reference for a new one); undefined for SSE-S3. */
  readonly keyArn: string | undefined;
  /** How policies name the key; undefined for SSE-S3. */
  readonly reference: KeyReference | undefined;
  /** Policy of a new key; for an existing key, what its owner must allow. Undefined for SSE-S3. */
  readonly policy: PolicyDocument | undefined;
  /** What must exist before the key can be used by its alias. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(scope: Construct, id: string, props: EvidenceKeyProps);
  /** @internal called with checked props and the linted policy */
  constructor(scope: Construct, id: string, props: EvidenceKeyProps, judged: LintedPolicy | undefined);
  constructor(scope: Construct, id: string, props: EvidenceKeyProps, judged?: LintedPolicy) {
    super(scope, id);
    if (judged === undefined) checkProps(props, this.node.path);

    this.dependables = [];
    this.algorithm = props.s3Managed ? "AES256" : "aws:kms";
    this.reference = keyReference(props);
    const policy = judged ?? judgedKey(props);
    this.policy = policy?.document;
    this.keyArn = props.existingKeyArn;
    if (this.reference?.alias === undefined || policy === undefined) {
      forget(this, "key", "aws_kms_key");
      return;
    }
    const key = this.createKey(props, policy);
    this.keyArn = key.arn;
    const { alias: name } = this.reference;
    this.dependables = [new KmsAlias(this, "alias", { name, targetKeyId: key.keyId, provider: props.provider })];
    keepAsMade(this, refuseWrittenFindings());
  }

  private createKey(props: EvidenceKeyProps, policy: LintedPolicy): KmsKey {
    refuseFindings(this, "keyPolicy", policy);
    return new KmsKey(this, "key", {
      description: `${props.isReplica ? "Copies of evidence" : "Evidence"} in ${props.target.bucketName}`,
      policy: policyForTerraform(policy.document),
      enableKeyRotation: true,
      deletionWindowInDays: props.deletionWindowDays ?? 30,
      lifecycle: { preventDestroy: true, precondition: props.guard ? [props.guard.precondition] : undefined },
      provider: props.provider,
    });
  }
}

/** The policy of a key with its lint findings; undefined for SSE-S3. */
export function judgedKey(input: KeyInput): LintedPolicy | undefined {
  const document = keyDocument(input);
  return document && new LintedPolicy(document, { kind: "key" });
}

function checkProps(props: EvidenceKeyProps, path: string): void {
  const faults = new Faults();
  const { target, administrators, custodians, readers, ...options } = checkShape(props, evidenceKeyShape, faults);
  checkEvidenceKey(options, target, administrators, faults);
  checkReaders(readers, target.partition, faults);
  if (custodians !== undefined) checkCustodians(custodians, target.partition, faults);
  faults.throwIfAny(path);
}
