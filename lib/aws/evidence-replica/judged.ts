import { replicationIdentityPolicy, replicationTrustPolicy, type ReplicationSpec } from "../../policy";
import { LintedPolicy } from "../lint-gate";

/** The policies of the role of replication, with what the linter says about them. */
export interface JudgedReplication {
  readonly trust: LintedPolicy;
  /** The role's own. */
  readonly policy: LintedPolicy;
}

/** Builds the policies of the role of replication. */
export function judgedReplication(spec: ReplicationSpec): JudgedReplication {
  return {
    trust: new LintedPolicy(replicationTrustPolicy(), { kind: "trust" }),
    policy: new LintedPolicy(replicationIdentityPolicy(spec), { kind: "identity" }),
  };
}
