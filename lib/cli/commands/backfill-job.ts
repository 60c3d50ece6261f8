import { Option, type Command } from "commander";
import { jobCommand } from "./job-command";

const NOTES = `
A job holds every object of its list. It does not look at metadata, and it holds again what a custodian released.
The list is made by S3 (--all, --below, --created-before, --created-after) or given (--manifest), such as the inventory's
manifest.json, which names every version.

Needs @aws-sdk/client-s3-control, and what --print-policy says. The stack has to have aws.holdBackfill.
Exit codes: 0 done or started, 1 error of the tool, 2 the job failed or did not hold every object, 130 broken off.

Examples:
  legal-hold backfill-job cdktf.out --all --dry-run
  legal-hold backfill-job cdktf.out --below ORG/year=2026/ --created-before 2026-11-01T00:00:00Z`;

/** The verb `backfill-job`. */
export function backfillJobCommand(): Command {
  return jobCommand({
    name: "backfill-job",
    summary: "hold millions of objects that were in the bucket before, by S3 Batch Operations",
    description:
      "Starts a job of S3 Batch Operations that places a legal hold on the objects of a list. Role, buckets and region " +
      "come from a synthesized stack. The same command starts one job, however often it is run.",
    all: "every object that is there",
    options: [new Option("--without-versions", "the CSV has no version ids: the current versions are held")],
    notes: NOTES,
    verb: "BACKFILL_JOB",
  });
}
