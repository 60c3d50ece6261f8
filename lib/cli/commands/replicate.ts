import { Option, type Command } from "commander";
import { jobCommand } from "./job-command";

const NOTES = `
The rule and the role of replication do the copying, so a job fails for what they cannot copy: look with legal-hold doctor
first. The list is made by S3 (--all, --only, --below, --created-before, --created-after), of what was not copied yet and
of what failed, or given (--manifest), such as the inventory's manifest.json; it names every version.
Run again with the same choices it answers with the same job: --token begins another.

Needs @aws-sdk/client-s3-control, and what --print-policy says. The stack has to have replica.batch.
Exit codes: 0 done or started, 1 error of the tool, 2 the job failed or did not copy every object, 130 broken off.

Examples:
  legal-hold replicate cdktf.out --all --dry-run
  legal-hold replicate cdktf.out --only failed --created-after 2026-11-01T00:00:00Z --wait`;

/** The verb `replicate`. */
export function replicateCommand(): Command {
  return jobCommand({
    name: "replicate",
    summary: "copy what was in the bucket before its rule of replication, and what failed, by S3 Batch Replication",
    description:
      "Starts a job of S3 Batch Operations that has S3 copy the objects of a list into the bucket of the copies. Role, " +
      "buckets and region come from a synthesized stack. The same command starts one job, however often it is run.",
    all: "everything that is not copied",
    options: [
      new Option(
        "--only <which>",
        "of what is not copied: from before the rule, or whose copy failed (default: both)",
      ).choices(["before", "failed"]),
    ],
    notes: NOTES,
    verb: "REPLICATE",
  });
}
