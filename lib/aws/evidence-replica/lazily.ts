import type { Construct } from "constructs";
import type { EvidenceReplication, EvidenceReplicationProps } from "./evidence-replication";
import type { FailedCopies, FailedCopiesProps } from "./failed-copies";
import type { JudgedReplication } from "./judged";

type Replication = typeof import("./evidence-replication");
type Failures = typeof import("./failed-copies");

/** Makes the role and the rule. Calls at run time, not imports: few stacks have a second copy. */
export function addReplication(
  scope: Construct,
  id: string,
  props: EvidenceReplicationProps,
  judged: JudgedReplication,
): EvidenceReplication {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parts = require("./evidence-replication") as Replication;
  return new parts.EvidenceReplication(scope, id, props, judged);
}

/** Makes the queue of copies that failed, and its alarm. */
export function addFailedCopies(scope: Construct, id: string, props: FailedCopiesProps): FailedCopies {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const parts = require("./failed-copies") as Failures;
  return new parts.FailedCopies(scope, id, props);
}
