import { Command } from "commander";
import { several } from "./several";
import type { ReleaseOptions } from "./release-steps/run";

const NOTES = `
Without --yes it says what would lose its protection, and changes nothing. When that is lifted, the conversation's earlier
delete date applies again. A conversation that another case names keeps its protection. Holds on S3 are not touched.

Whose identity: a custodian's (recording:deletionProtection:revoke); one that may create recording jobs is refused.
  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION

Examples:
  legal-hold release case.json cdktf.out --other-case open/case-7.json
  legal-hold release case.json cdktf.out --no-other-cases --reason "settled, order of 2026-11-20" --yes

Exit codes: 0 released, nothing to do, or told; 1 error of the tool, or refused.`;

/** The verb `release`. What it does is loaded when it runs. */
export function releaseCommand(): Command {
  return new Command("release")
    .summary("lift the protection of a finished case in Genesys Cloud")
    .description(
      "Says which conversations of a case would lose their protection from deletion, and with --yes lifts it.",
    )
    .argument("<case>", "case file, JSON or CSV")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--other-case <file>", "case that is still open, may be given again", several)
    .option("--no-other-cases", "no other case is open")
    .option("--reason <text>", "why, for the record: with --yes")
    .option("--record <file>", "who released what and why (default: the case file with .released behind)")
    .option("--yes", "lift it")
    .option("--json", "print the plan as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string, path: string, options: ReleaseOptions) => {
      // at run time: the help loads nothing but the command line
      // eslint-disable-next-line @typescript-eslint/no-require-imports
      const { runRelease } = require("./release-steps/run") as typeof import("./release-steps/run");
      process.exitCode = await runRelease(file, path, options);
    });
}
