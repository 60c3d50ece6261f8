import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { batchBucketPolicy, batchJobPolicy, type ExportTarget, type PolicyDocument } from "../../policy";
import { batchJobSpec, createJobRole, type BatchJobSettings } from "../batch-jobs";

export interface ReplicationJobsProps {
  /** The evidence bucket. */
  readonly source: ExportTarget;
  /** The linted policy of the role for evidence. */
  readonly copies: PolicyDocument;
  readonly settings: BatchJobSettings;
  readonly permissionsBoundary?: string;
  /** @default the stack's AWS provider */
  readonly provider?: TerraformProvider;
}

/** The role of jobs that copy objects that predate the rule, and failed copies; `legal-hold replicate` starts them. */
export class ReplicationJobs extends Construct {
  readonly settings: BatchJobSettings;
  readonly trust: PolicyDocument;
  /** Identity policies of the role: one for evidence, one for the job bucket. */
  readonly policies: readonly PolicyDocument[];
  /** Statements for the policy of a job bucket in another account, by part; empty if the bucket is in the same account. */
  readonly forOwners: { readonly [part: string]: PolicyDocument };

  constructor(scope: Construct, id: string, props: ReplicationJobsProps) {
    super(scope, id);
    const { source: target, copies, settings, permissionsBoundary, provider } = props;
    this.settings = settings;
    const { roleArn, jobBucketAccountId } = settings;
    const spec = batchJobSpec(target, settings);
    const jobs = batchJobPolicy(spec);
    this.policies = [copies, jobs];
    this.forOwners =
      jobBucketAccountId === target.accountId ? {} : { replicationJobBucket: batchBucketPolicy(spec, roleArn) };
    this.trust = createJobRole(this, {
      target,
      roleArn,
      description: `Has evidence of ${target.bucketName} copied by jobs; reads and deletes none`,
      policies: [
        ["copy_policy", "initiate-replication", copies],
        ["job_policy", "read-lists-write-reports", jobs],
      ],
      permissionsBoundary,
      provider,
    });
  }
}
