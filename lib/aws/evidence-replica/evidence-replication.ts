import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration";
import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keepAsMade, setDependsOn } from "../../final";
import { bucketArn, policyForTerraform, type ExportTarget, type PolicyDocument } from "../../policy";
import { refuseFindings, refuseWrittenFindings } from "../lint-gate";
import type { JudgedReplication } from "./judged";
import type { ReplicaNames } from "./names";
import type { ReplicaOptions } from "./options";

export interface EvidenceReplicationProps extends Pick<ReplicaOptions, "permissionsBoundary" | "timeControl"> {
  /** The evidence bucket. */
  readonly source: ExportTarget;
  readonly names: ReplicaNames;
  /** The evidence bucket by reference. */
  readonly bucketReference: string;
  /** ARN of the key of the copies. @default S3 manages it */
  readonly replicaKeyArn?: string;
  /** Everything on both sides: the rule is created last. */
  readonly dependsOn: readonly ITerraformDependable[];
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

const MINUTES = 15;

/** The role in which S3 copies evidence, and the replication rule. */
export class EvidenceReplication extends Construct {
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
  /** What must exist before new objects are copied. */
  readonly dependables: readonly ITerraformDependable[];

  constructor(
    scope: Construct,
    id: string,
    props: EvidenceReplicationProps,
    { trust, policy: own }: JudgedReplication,
  ) {
    super(scope, id);
    const { source, names, replicaKeyArn, provider, timeControl = false } = props;
    const { replica } = names;
    this.trust = trust.document;
    this.policy = own.document;
    refuseFindings(this, "trust", trust);
    refuseFindings(this, "policy", own);
    const role = new IamRole(this, "role", {
      name: names.roleName,
      path: source.iamPath,
      description: `Copies evidence of ${source.bucketName} to ${replica.bucketName}; deletes nothing`,
      assumeRolePolicy: policyForTerraform(this.trust),
      permissionsBoundary: props.permissionsBoundary,
      provider,
    });
    const policy = new IamRolePolicy(this, "policy", {
      name: "copy-evidence",
      role: role.name,
      policy: policyForTerraform(this.policy),
      provider,
    });
    const isKms = replicaKeyArn !== undefined;
    const rule = new S3BucketReplicationConfigurationA(this, "rule", {
      bucket: props.bucketReference,
      role: names.roleArn,
      rule: [
        {
          id: "copy-evidence",
          priority: 1,
          status: "Enabled",
          // without a filter S3 treats the rule as version 1, which copies delete markers
          filter: {},
          deleteMarkerReplication: { status: "Disabled" },
          sourceSelectionCriteria: isKms ? { sseKmsEncryptedObjects: { status: "Enabled" } } : undefined,
          destination: {
            bucket: bucketArn(replica),
            // no account: Terraform requires it only with an owner override, which BucketOwnerEnforced makes unnecessary
            encryptionConfiguration: isKms ? { replicaKmsKeyId: replicaKeyArn } : undefined,
            metrics: { status: "Enabled", eventThreshold: timeControl ? { minutes: MINUTES } : undefined },
            replicationTime: timeControl ? { status: "Enabled", time: { minutes: MINUTES } } : undefined,
          },
        },
      ],
      provider,
    });
    setDependsOn([role, policy, ...props.dependsOn], rule);
    this.dependables = [rule];
    keepAsMade(this, refuseWrittenFindings());
  }
}
