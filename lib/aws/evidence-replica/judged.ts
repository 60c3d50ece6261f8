import { replicationIdentityPolicy, replicationTrustPolicy, type ReplicationSpec } from "../../policy";
import { LintedPolicy } from "../lint-gate";

/** The policies of the replication role with their lint findings. */
export interface JudgedReplication {
  readonly trust: LintedPolicy;
  readonly policy: LintedPolicy;
}

/** Builds the policies of the replication role. */
export function judgedReplication(spec: ReplicationSpec): JudgedReplication {
  return {
    trust: new LintedPolicy(replicationTrustPolicy(), { kind: "trust" }),
    policy: new LintedPolicy(replicationIdentityPolicy(spec), { kind: "identity" }),
  };
}
