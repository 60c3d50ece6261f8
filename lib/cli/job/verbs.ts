import type { CreateJobRequest, JobManifestGeneratorFilter } from "@aws-sdk/client-s3-control";
import { BACKFILL_OUTPUT, REPLICATION_OUTPUT } from "../../catalog";

/** Options of a verb that starts jobs, as given. */
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
  /** For `replicate`: which of the objects without a copy. */
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

/** Definition and texts of a verb that starts jobs. */
export interface JobVerb {
  readonly name: string;
  /** Prefix of its fault codes. */
  readonly codes: string;
  /** Output of the stack that contains the settings, and the prop that creates it. */
  readonly output: string;
  readonly prop: string;
  readonly operation: CreateJobRequest["Operation"];
  /** Filter of every list that S3 generates. */
  readonly filter: (options: JobOptions) => JobManifestGeneratorFilter;
  /** Texts for the operation of the job and its result. */
  readonly does: string;
  readonly done: string;
  /** Description of the job in the console. */
  readonly description: string;
  /** Which objects it processes, if not all. */
  readonly which?: (options: JobOptions) => string;
  /** Warning before it is started. */
  readonly beware: string;
  /** Why objects must be selected. */
  readonly chosen: string;
}

/** Jobs that place legal holds. */
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
  beware:
    "Held objects are stored and charged until a custodian lifts the hold. Objects that a custodian released are held again.",
  chosen: "Select the objects to hold: held objects are stored and charged until a custodian lifts the hold.",
};

const STATUSES = { before: ["NONE"], failed: ["FAILED"] } as const;
const WHICH = {
  before: "not copied by the rule yet",
  failed: "with a failed copy",
  both: "not copied by the rule yet, or with a failed copy",
};

/** Jobs that copy objects that the replication rule did not copy. */
export const REPLICATE: JobVerb = {
  name: "replicate",
  codes: "REPLICATE",
  output: REPLICATION_OUTPUT,
  prop: "replica.batch",
  operation: { S3ReplicateObject: {} },
  filter: ({ only }) => ({
    // objects that match no rule would fail in the job
    EligibleForReplication: true,
    ObjectReplicationStatuses: only ? [...STATUSES[only]] : ["NONE", "FAILED"],
  }),
  does: "copies  with the bucket's replication rule objects of",
  done: "copied",
  description: "Copies of",
  which: ({ only }) => WHICH[only ?? "both"],
  beware:
    "Every copy is stored and charged like its source, and the replication role must be able to make it: run legal-hold doctor first.",
  chosen: "Select the objects to copy: every copy is stored and charged.",
};
