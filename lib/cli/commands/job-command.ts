import { Command, Option } from "commander";
import type { JobOptions } from "../job";
import { several } from "../options";

/** Properties of a verb that starts S3 Batch Operations jobs. */
export interface JobCommand {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** Help text of `--all`. */
  readonly all: string;
  /** Its own options, after those that select objects. */
  readonly options: readonly Option[];
  readonly notes: string;
  /** The verb's definition in `job`. */
  readonly verb: "BACKFILL_JOB" | "REPLICATE";
}

/** A verb that starts S3 Batch Operations jobs and follows them. Its implementation is loaded when it runs. */
export function jobCommand({ name, summary, description, all, options, notes, verb }: JobCommand): Command {
  const command = new Command(name)
    .summary(summary)
    .description(description)
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--all", all)
    .option("--below <prefix>", "objects whose key has this prefix, repeatable", several)
    .option("--created-before <time>", "objects created before this time, ISO 8601")
    .option("--created-after <time>", "objects created after this time, ISO 8601")
    .option("--manifest <s3 uri>", "an existing list: an inventory's manifest.json, or a CSV")
    .option("--manifest-etag <etag>", "ETag of the manifest, to detect changes")
    .option("--manifest-version <id>", "version of the manifest");
  for (const option of options) command.addOption(option);
  return command
    .addOption(new Option("--report <scope>", "what the report lists").choices(["all", "failed"]).default("all"))
    .option("--priority <number>", "priority among the account's jobs; higher runs first", "10")
    .option("--token <text>", "starts another job with the same options (default: derived from the options)")
    .option("--dry-run", "print the plan only")
    .option("--yes", "start without confirmation")
    .option("--wait", "wait until the job ends")
    .option("--follow <job id>", "wait for an existing job, and start none")
    .option("--print-policy", "print the permissions that the caller requires, and exit")
    .option("--json", "print the result as JSON")
    .addHelpText("after", notes)
    .action(async (path: string, given: JobOptions) => {
      const steps = require("../job") as typeof import("../job");
      process.exitCode = await steps.runJob(steps[verb], path, given, steps.ownJobTerminal());
    });
}
