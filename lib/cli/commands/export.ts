import { Command, Option } from "commander";
import type { ExportOptions } from "../export";
import { several } from "../options";

const NOTES = `
First it says what it would do; on a terminal it asks whether to go on, elsewhere that takes --run. Then it protects the conversations from deletion, as the
scope of the case says, creates and starts the recording jobs, waits for them, and reconciles. Each step is written to a
journal first, so that the same command goes on after whatever ended it, and does nothing twice.

Whose identity: an operator's, not the client of the data actions; a job can be started by the client alone that created it.
  Genesys Cloud  GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET, whose token is renewed; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, for the reconciliation; Genesys Cloud assumes a role of its own

Examples:
  legal-hold export case.json cdktf.out
  legal-hold export case.json cdktf.out --run
  legal-hold export --trial c3a1f0de-5b52-4a6e-9d0c-1f2e3d4c5b6a cdktf.out
  legal-hold export case.json cdktf.out --run --manifest CASE-2026-014

Exit codes: 0 done, or the plan can be run; 1 error of the tool, or the plan cannot be run; 2 a job failed, or recordings are
missing; 3 what is missing may still come; 130 broken off.`;

/** As the command line has them: how to reconcile, or not at all. */
type ExportGiven = Omit<ExportOptions, "reconcile" | "athena"> & { readonly reconcile: "list" | "athena" | false };

/** The verb `export`. What it does is loaded when it runs. */
export function exportCommand(): Command {
  return new Command("export")
    .summary("protect and export the recordings of a case, and reconcile")
    .description(
      "Exports every recording of a case to the bucket by recording jobs of Genesys Cloud. It says first what it would do.",
    )
    .argument("[case]", "case file, JSON or CSV; none with --trial")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--run", "do it")
    .option("--trial <conversation>", "export this one conversation from end to end, and write down what was seen")
    .option("--record <file>", "what a trial saw, without personal data (default: legal-hold-trial.json)")
    .option("--dry-run", "say what it would do, and ask nobody")
    .option("--journal <file>", "where the steps are written down (default: the case file with .journal behind)")
    .option(
      "--extend-retention <date>",
      "do not protect, but move delete dates that come before this day to it, such as 2033-12-31",
    )
    .option("--protected <number>", "conversations that the organization protects already, of 1,000 at most")
    .option("--per-job <number>", "conversations in one job, 1 to 500", "50")
    .option(
      "--integration-id <id>",
      "integration of Genesys Cloud that writes (default: the stack's, by type and name)",
    )
    .option("--sensitive-data", "include recordings with sensitive data")
    .addOption(
      new Option("--reconcile <how>", "by a list of the bucket, or by S3's inventory on Athena")
        .choices(["list", "athena"])
        .default("list"),
    )
    .option("--no-reconcile", "stop when the jobs have ended")
    .option("--wait", "stay until nothing is left that may still come, for up to 48 hours after each recording")
    .option("--whole-bucket", "list the whole bucket: finds files in a wrong place")
    .option("--ending <ending=role>", "what files are that end so: recording, sidecar or conversation", several)
    .option("--manifest <folder>", "write a chain-of-custody manifest when it is reconciled")
    .option("--hash", "for the manifest: read objects for their SHA-256 where S3 has none")
    .option("--checksums", "for the manifest: have S3 compute the SHA-256 by a job, in the role of aws.holdBackfill")
    .option("--timestamp <url>", "for the manifest: have it time-stamped (RFC 3161) by this service, with openssl")
    .option("--calls-per-minute <number>", "to Genesys Cloud, where your organization's limit is another", "240")
    .option("--print-policy", "print what this needs on both platforms, and stop")
    .option("--json", "print plan and report as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string | undefined, path: string, given: ExportGiven) => {
      const { runExport } = require("../export") as typeof import("../export");
      const { reconcile: how, ...rest } = given;
      const options: ExportOptions = { ...rest, reconcile: how !== false, athena: how === "athena" };
      const trial = options.trial !== undefined;
      process.exitCode = await runExport(trial ? undefined : file, trial ? (file ?? path) : path, options);
    });
}
