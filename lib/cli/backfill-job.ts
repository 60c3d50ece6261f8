import { Command, Option } from "commander";
import type { JobOptions } from "./backfill-job-steps";
import { several } from "./several";

const NOTES = `
A job holds every object of its list. It does not look at metadata, and it holds again what a custodian released.
The list is made by S3 (--all, --below, --created-before, --created-after) or given (--manifest), such as the inventory's
manifest.json, which names every version.

Needs @aws-sdk/client-s3-control, and what --print-policy says. The stack has to have aws.holdBackfill.
Exit codes: 0 done or started, 1 error of the tool, 2 the job failed or did not hold every object, 130 broken off.

Examples:
  legal-hold backfill-job cdktf.out --all --dry-run
  legal-hold backfill-job cdktf.out --below ORG/year=2026/ --created-before 2026-11-01T00:00:00Z`;

/** The verb `backfill-job`. What it does is loaded when it runs. */
export function backfillJobCommand(): Command {
  return new Command("backfill-job")
    .summary("hold millions of objects that were in the bucket before, by S3 Batch Operations")
    .description(
      "Starts a job of S3 Batch Operations that places a legal hold on the objects of a list. Role, buckets and region " +
        "come from a synthesized stack. The same command starts one job, however often it is run.",
    )
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--all", "every object that is there")
    .option("--below <prefix>", "objects whose key begins so, may be given again", several)
    .option("--created-before <time>", "objects from before, ISO 8601")
    .option("--created-after <time>", "objects from after, ISO 8601")
    .option("--manifest <s3 uri>", "a list that is there: an inventory's manifest.json, or a CSV")
    .option("--manifest-etag <etag>", "ETag of the manifest, so that nobody exchanges it meanwhile")
    .option("--manifest-version <id>", "version of the manifest")
    .option("--without-versions", "the CSV has no version ids: the current versions are held")
    .addOption(new Option("--report <scope>", "what the report lists").choices(["all", "failed"]).default("all"))
    .option("--priority <number>", "among the jobs of the account, the higher the earlier", "10")
    .option("--token <text>", "begins another job with the same choices (default: derived from the choices)")
    .option("--dry-run", "show what would be started, and ask nobody")
    .option("--yes", "start without asking")
    .option("--wait", "wait for the end of the job")
    .option("--follow <job id>", "wait for the end of a job that was started before, and start none")
    .option("--print-policy", "print what the caller has to be allowed, and stop")
    .option("--json", "print the result as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: JobOptions) => {
      // at run time: the help loads nothing but the command line
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const steps = require("./backfill-job-steps") as typeof import("./backfill-job-steps");
      process.exitCode = await steps.runBackfillJob(path, options, steps.ownJobTerminal());
    });
}
