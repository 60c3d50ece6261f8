import { Command, Option } from "commander";
import { several } from "../options";
import type { ReleaseOptions } from "../release/options";

const NOTES = `
Without --yes it lists what would lose its protection in Genesys Cloud and its legal hold on S3, and changes nothing. When a
protection is lifted, the conversation's earlier delete date applies again; retention on S3 stays. A conversation that another
case names keeps both.

Whose identity: a custodian's; one that may create recording jobs, and whoever is no custodian of the bucket, is refused.
  Genesys Cloud  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, such as AWS_PROFILE

Examples:
  legal-hold release done/case-3.json cdktf.out --other-cases open
  legal-hold release case.json cdktf.out --no-other-cases --reason "settled, order of 2026-11-20" --yes

Exit codes: 0 released, nothing to do, or told; 1 error of the tool, or refused.`;

/** The verb `release`. What it does is loaded when it runs. */
export function releaseCommand(): Command {
  return new Command("release")
    .summary("lift the holds of a finished case on both platforms")
    .description(
      "Lists what of a case would lose its protection in Genesys Cloud and its legal hold on S3, and with --yes lifts it.",
    )
    .argument("<case>", "case file, JSON or CSV")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--other-case <file>", "case that is still open, may be given again", several)
    .option("--other-cases <folder>", "folder whose .json and .csv files are the cases that are still open")
    .option("--no-other-cases", "no other case is open")
    .addOption(new Option("--only <platform>", "leave the other platform alone").choices(["genesys", "s3"]))
    .option("--reason <text>", "why, for the record: with --yes")
    .option("--record <file>", "who released what and why (default: the case file with .released behind)")
    .option("--yes", "lift it")
    .option("--print-policy", "print what this needs on both platforms, and stop")
    .option("--json", "print the plan as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string, path: string, options: ReleaseOptions) => {
      const { runRelease } = require("../release/run") as typeof import("../release/run");
      process.exitCode = await runRelease(file, path, options);
    });
}
