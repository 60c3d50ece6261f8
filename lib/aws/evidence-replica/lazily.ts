import type { Construct } from "constructs";
import type { EvidenceReplication, EvidenceReplicationProps } from "./evidence-replication";
import type { FailedCopies, FailedCopiesProps } from "./failed-copies";
import type { JudgedReplication } from "./judged";
import type { ReplicationJobs, ReplicationJobsProps } from "./replication-jobs";

/** Creates the role and the rule. Loaded at run time, because few stacks have a second copy. */
export function addReplication(
  scope: Construct,
  id: string,
  props: EvidenceReplicationProps,
  judged: JudgedReplication,
): EvidenceReplication {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parts = require("./evidence-replication") as typeof import("./evidence-replication");
  return new parts.EvidenceReplication(scope, id, props, judged);
}

/** Creates the queue of failed copies and its alarm. */
export function addFailedCopies(scope: Construct, id: string, props: FailedCopiesProps): FailedCopies {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parts = require("./failed-copies") as typeof import("./failed-copies");
  return new parts.FailedCopies(scope, id, props);
}

/** Creates the role of the jobs that copy what the rule did not. */
export function addReplicationJobs(scope: Construct, id: string, props: ReplicationJobsProps): ReplicationJobs {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parts = require("./replication-jobs") as typeof import("./replication-jobs");
  return new parts.ReplicationJobs(scope, id, props);
}
