import { Command, Option } from "commander";
import type { JobOptions } from "../job";
import { several } from "../options";

/** What tells one verb that starts jobs of S3 Batch Operations from another. */
export interface JobCommand {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What `--all` takes. */
  readonly all: string;
  /** Options of its own, after those that choose objects. */
  readonly options: readonly Option[];
  readonly notes: string;
  /** Which of the verbs of `job` it is. */
  readonly verb: "BACKFILL_JOB" | "REPLICATE";
}

/** A verb that starts jobs of S3 Batch Operations and follows them. What it does is loaded when it runs. */
export function jobCommand({ name, summary, description, all, options, notes, verb }: JobCommand): Command {
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--all", all)
    .option("--below <prefix>", "objects whose key begins so, may be given again", several)
    .option("--created-before <time>", "objects from before, ISO 8601")
    .option("--created-after <time>", "objects from after, ISO 8601")
    .option("--manifest <s3 uri>", "a list that is there: an inventory's manifest.json, or a CSV")
    .option("--manifest-etag <etag>", "ETag of the manifest, so that nobody exchanges it meanwhile")
    .option("--manifest-version <id>", "version of the manifest");
  for (const option of options) command.addOption(option);
  return command
    .addOption(new Option("--report <scope>", "what the report lists").choices(["all", "failed"]).default("all"))
    .option("--priority <number>", "among the jobs of the account, the higher the earlier", "10")
    .option("--token <text>", "begins another job with the same choices (default: derived from the choices)")
    .option("--dry-run", "show what would be started, and ask nobody")
    .option("--yes", "start without asking")
    .option("--wait", "wait for the end of the job")
    .option("--follow <job id>", "wait for the end of a job that was started before, and start none")
    .option("--print-policy", "print what the caller has to be allowed, and stop")
    .option("--json", "print the result as JSON")
    .addHelpText("after", notes)
    .action(async (path: string, given: JobOptions) => {
      const steps = require("../job") as typeof import("../job");
      process.exitCode = await steps.runJob(steps[verb], path, given, steps.ownJobTerminal());
    });
}
