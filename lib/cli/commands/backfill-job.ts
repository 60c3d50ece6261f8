import { Option, type Command } from "commander";
import { jobCommand } from "./job-command";

const NOTES = `
A job holds every object of its list. It does not look at metadata, and it holds again what a custodian released.
The list is made by S3 (--all, --below, --created-before, --created-after) or given (--manifest), such as the inventory's
manifest.json, which names every version.

Needs @aws-sdk/client-s3-control, and what --print-policy says. The stack has to have aws.holdBackfill.
Exit codes: 0 done or started, 1 error of the tool, 2 the job failed or did not hold every object, 130 interrupted.

Examples:
  legal-hold backfill-job cdktf.out --all --dry-run
  legal-hold backfill-job cdktf.out --below ORG/year=2026/ --created-before 2026-11-01T00:00:00Z`;

export function backfillJobCommand(): Command {
  return jobCommand({
    name: "backfill-job",
    summary: "hold millions of existing objects with S3 Batch Operations",
    description:
      "Starts an S3 Batch Operations job that places a legal hold on the objects of a list. Role, buckets and region " +
      "come from a synthesized stack. Running the same command again starts no second job.",
    all: "every object in the bucket",
    options: [new Option("--without-versions", "the CSV has no version ids: hold the current versions")],
    notes: NOTES,
    verb: "BACKFILL_JOB",
  });
}
