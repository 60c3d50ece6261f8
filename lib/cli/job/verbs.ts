import type { CreateJobRequest, JobManifestGeneratorFilter } from "@aws-sdk/client-s3-control";
import { BACKFILL_OUTPUT, REPLICATION_OUTPUT } from "../../catalog";

/** Options of a verb that starts jobs, as they were given. */
export interface JobOptions {
  readonly stack?: string;
  readonly all?: boolean;
  readonly below?: readonly string[];
  readonly createdBefore?: string;
  readonly createdAfter?: string;
  readonly manifest?: string;
  readonly manifestEtag?: string;
  readonly manifestVersion?: string;
  readonly withoutVersions?: boolean;
  /** Of `replicate`: which of the objects that are not copied. */
  readonly only?: "before" | "failed";
  readonly report?: string;
  readonly priority?: string;
  readonly token?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly wait?: boolean;
  readonly follow?: string;
  readonly printPolicy?: boolean;
  readonly json?: boolean;
}

/** What one verb has jobs do, and its words. */
export interface JobVerb {
  readonly name: string;
  /** What the codes of its faults begin with. */
  readonly codes: string;
  /** Output of the stack that has the settings, and the prop that makes it. */
  readonly output: string;
  readonly prop: string;
  readonly operation: CreateJobRequest["Operation"];
  /** What every list is limited to that S3 makes. */
  readonly filter: (options: JobOptions) => JobManifestGeneratorFilter;
  /** What the job does to the objects of a bucket, and what became of them. */
  readonly does: string;
  readonly done: string;
  /** Describes the job in the console. */
  readonly description: string;
  /** Which of the objects it takes, where not each. */
  readonly which?: (options: JobOptions) => string;
  /** What else to know before it is started. */
  readonly beware: string;
  /** Why one has to say which objects. */
  readonly chosen: string;
}

/** Jobs that place holds. */
export const BACKFILL_JOB: JobVerb = {
  name: "backfill-job",
  codes: "BACKFILL_JOB",
  output: BACKFILL_OUTPUT,
  prop: "aws.holdBackfill",
  operation: { S3PutObjectLegalHold: { LegalHold: { Status: "ON" } } },
  filter: () => ({}),
  does: "places  a legal hold on objects of",
  done: "held",
  description: "Legal holds in",
  beware: "What is held is stored and paid for until a custodian lifts it. What a custodian released is held again.",
  chosen: "Say which objects to hold: what is held is stored and paid for until a custodian lifts it.",
};

const STATUSES = { before: ["NONE"], failed: ["FAILED"] } as const;
const WHICH = {
  before: "not copied by the rule yet",
  failed: "with a copy that failed",
  both: "not copied by the rule yet, or with a copy that failed",
};

/** Jobs that have S3 copy what the rule of replication did not. */
export const REPLICATE: JobVerb = {
  name: "replicate",
  codes: "REPLICATE",
  output: REPLICATION_OUTPUT,
  prop: "replica.batch",
  operation: { S3ReplicateObject: {} },
  filter: ({ only }) => ({
    // what no rule takes would fail in the job
    EligibleForReplication: true,
    ObjectReplicationStatuses: only ? [...STATUSES[only]] : ["NONE", "FAILED"],
  }),
  does: "copies  by the bucket's rule of replication objects of",
  done: "copied",
  description: "Copies of",
  which: ({ only }) => WHICH[only ?? "both"],
  beware:
    "Every copy is stored and paid for as its source is, and the role of replication has to be able to make it: look with legal-hold doctor first.",
  chosen: "Say which objects to copy: every copy is stored and paid for.",
};
