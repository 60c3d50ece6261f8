import { Command, Option } from "commander";
import { several } from "../options";
import type { ReleaseOptions } from "../release/options";

const NOTES = `
Without --yes it lists what would lose its protection in Genesys Cloud and its legal hold on S3, and changes nothing. After a
protection is removed, the conversation's earlier delete date applies again; retention on S3 stays. A conversation that
another case names keeps both.

Identity: a custodian's. An identity that may create recording jobs, or is not a custodian of the bucket, is refused.
  Genesys Cloud  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, such as AWS_PROFILE

Examples:
  legal-hold release done/case-3.json cdktf.out --other-cases open
  legal-hold release case.json cdktf.out --no-other-cases --reason "settled, order of 2026-11-20" --yes

Exit codes: 0 released, listed, or nothing to do; 1 error of the tool, or refused.`;

/** The verb `release`. Its implementation is loaded when it runs. */
export function releaseCommand(): Command {
  return new Command("release")
    .summary("lift the holds of a finished case on both platforms")
    .description(
      "Lists which conversations and object versions of a case would lose their protection in Genesys Cloud and their legal hold on S3; with --yes it removes both.",
    )
    .argument("<case>", "case file, JSON or CSV")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--other-case <file>", "case that is still open, repeatable", several)
    .option("--other-cases <folder>", "folder with the .json and .csv files of the open cases")
    .option("--no-other-cases", "no other case is open")
    .addOption(new Option("--only <platform>", "release on one platform only").choices(["genesys", "s3"]))
    .option("--reason <text>", "reason for the record, required with --yes")
    .option("--record <file>", "record of who released what and why (default: the case file with the suffix .released)")
    .option("--yes", "lift it")
    .option("--print-policy", "print the permissions that this requires on both platforms, and exit")
    .option("--json", "print the plan as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string, path: string, options: ReleaseOptions) => {
      const { runRelease } = require("../release/run") as typeof import("../release/run");
      process.exitCode = await runRelease(file, path, options);
    });
}
