import { Command, Option } from "commander";
import type { ExportOptions } from "../export";
import { several } from "../options";

const NOTES = `
First it prints the plan. On a terminal it then asks for confirmation; elsewhere --run is required. Then it protects the
conversations from deletion according to the scope of the case, creates and starts the recording jobs, waits for them, and
reconciles. Each step is recorded in a journal first, so the same command continues after an interruption and repeats nothing.

Identity: an operator's, not the client of the data actions; only the client that created a job can start it.
  Genesys Cloud  GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET, whose token is renewed; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, for the reconciliation; Genesys Cloud assumes the exporter's role

Examples:
  legal-hold export case.json cdktf.out
  legal-hold export case.json cdktf.out --run
  legal-hold export --trial c3a1f0de-5b52-4a6e-9d0c-1f2e3d4c5b6a cdktf.out
  legal-hold export case.json cdktf.out --run --manifest CASE-2026-014

Exit codes: 0 done, or the plan can be run; 1 error of the tool, or the plan cannot be run; 2 a job failed, or recordings are
missing; 3 missing recordings may still arrive; 130 interrupted.`;

/** Options as parsed: how to reconcile, or false. */
type ExportGiven = Omit<ExportOptions, "reconcile" | "athena"> & { readonly reconcile: "list" | "athena" | false };

/** The verb `export`. Its implementation is loaded when it runs. */
export function exportCommand(): Command {
  return new Command("export")
    .summary("protect and export the recordings of a case, and reconcile")
    .description(
      "Exports every recording of a case to the bucket with Genesys Cloud recording jobs. It prints the plan first.",
    )
    .argument("[case]", "case file, JSON or CSV; none with --trial")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--run", "do it")
    .option("--trial <conversation>", "test export of one conversation; records the observations in a file")
    .option("--record <file>", "observations of a trial, without personal data (default: legal-hold-trial.json)")
    .option("--dry-run", "print the plan only")
    .option("--journal <file>", "file for the steps (default: the case file with the suffix .journal)")
    .option(
      "--extend-retention <date>",
      "do not protect, but move earlier delete dates to this date, such as 2033-12-31",
    )
    .option("--protected <number>", "number of conversations that the organization already protects, at most 1,000")
    .option("--per-job <number>", "conversations in one job, 1 to 500", "50")
    .option(
      "--integration-id <id>",
      "Genesys Cloud integration for the export (default: the stack's, by type and name)",
    )
    .option("--sensitive-data", "include recordings with sensitive data")
    .addOption(
      new Option("--reconcile <how>", "with a listing of the bucket, or with S3 Inventory in Athena")
        .choices(["list", "athena"])
        .default("list"),
    )
    .option("--no-reconcile", "exit when the jobs have ended")
    .option("--wait", "wait until no recording may still arrive, up to 48 hours after each recording")
    .option("--whole-bucket", "list the whole bucket, to find misplaced files")
    .option("--ending <ending=role>", "role of files with this ending: recording, sidecar or conversation", several)
    .option("--manifest <folder>", "write a chain-of-custody manifest after the reconciliation")
    .option("--hash", "for the manifest: read objects to compute their SHA-256 if S3 has none")
    .option("--checksums", "for the manifest: have an S3 job compute the SHA-256, with the role of aws.holdBackfill")
    .option("--timestamp <url>", "for the manifest: request a time stamp (RFC 3161) from this service, with openssl")
    .option("--calls-per-minute <number>", "calls to Genesys Cloud, if your organization has another limit", "240")
    .option("--print-policy", "print the permissions that this requires on both platforms, and exit")
    .option("--json", "print the plan and the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string | undefined, path: string, given: ExportGiven) => {
      const { runExport } = require("../export") as typeof import("../export");
      const { reconcile: how, ...rest } = given;
      const options: ExportOptions = { ...rest, reconcile: how !== false, athena: how === "athena" };
      const trial = options.trial !== undefined;
      process.exitCode = await runExport(trial ? undefined : file, trial ? (file ?? path) : path, options);
    });
}
