import { Option, type Command } from "commander";
import { jobCommand } from "./job-command";

const NOTES = `
S3 copies with the replication rule and its role, so a job fails for objects that they cannot copy: run legal-hold doctor
first. S3 generates the list (--all, --only, --below, --created-before, --created-after) of objects that were not copied yet
or failed, or you provide it (--manifest), such as the inventory's manifest.json; it names every version.
Running it again with the same options returns the same job; --token starts another.

Needs @aws-sdk/client-s3-control, and the permissions in --print-policy. The stack must set replica.batch.
Exit codes: 0 done or started, 1 error of the tool, 2 the job failed or did not copy every object, 130 interrupted.

Examples:
  legal-hold replicate cdktf.out --all --dry-run
  legal-hold replicate cdktf.out --only failed --created-after 2026-11-01T00:00:00Z --wait`;

export function replicateCommand(): Command {
  return jobCommand({
    name: "replicate",
    summary: "copy objects that predate the replication rule or failed, with S3 Batch Replication",
    description:
      "Starts an S3 Batch Operations job that copies the objects of a list to the destination bucket. Role, " +
      "buckets and region come from a synthesized stack. Running the same command again starts no second job.",
    all: "every object that is not copied",
    options: [
      new Option("--only <which>", "objects that predate the rule, or whose copy failed (default: both)").choices([
        "before",
        "failed",
      ]),
    ],
    notes: NOTES,
    verb: "REPLICATE",
  });
}
