import { Command } from "commander";
import type { ReconcileOptions } from "../reconcile";
import { several } from "../options";

const NOTES = `
Identity: an operator's with permission to view recordings, from the environment; never the exporter's role.
  Genesys Cloud  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, such as AWS_PROFILE

Needs @aws-sdk/client-s3 and @duckdb/node-api. The case is a JSON or CSV file: see docs/export.md.

Examples:
  legal-hold reconcile case.json cdktf.out
  legal-hold reconcile case.csv cdktf.out --stack production --whole-bucket --json > report.json
  legal-hold reconcile case.json cdktf.out --manifest CASE-2026-014
  legal-hold reconcile case.json cdktf.out --athena

Exit codes: 0 every recording is in the bucket, 1 error of the tool, 2 something is missing or needs attention,
3 missing recordings may still arrive.`;

/** The verb `reconcile`. Its implementation is loaded when it runs. */
export function reconcileCommand(): Command {
  return new Command("reconcile")
    .summary("compare the recordings of a case with what is in the bucket")
    .description(
      "Reads the recordings of the case's conversations from Genesys Cloud, lists the bucket, and reports for every recording " +
        "whether it is in the bucket, and if not, why. It changes nothing on either platform.",
    )
    .argument("<case>", "case file, JSON or CSV")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--whole-bucket", "list the whole bucket, to find misplaced files")
    .option("--ending <ending=role>", "role of files with this ending: recording, sidecar or conversation", several)
    .option("--athena", "compare with S3 Inventory in Athena, for large buckets; requires aws.trail.inventoryAthena")
    .option("--manifest <folder>", "write a chain-of-custody manifest of the case's files to a new folder")
    .option("--hash", "for the manifest: read objects to compute their SHA-256 if S3 has none")
    .option("--checksums", "for the manifest: have an S3 job compute the SHA-256, with the role of aws.holdBackfill")
    .option("--timestamp <url>", "for the manifest: request a time stamp (RFC 3161) from this service, with openssl")
    .option("--calls-per-minute <number>", "calls to Genesys Cloud, if your organization has another limit", "240")
    .option("--print-policy", "print the permissions that this requires on both platforms, and exit")
    .option("--json", "print the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string, path: string, options: ReconcileOptions) => {
      const { runReconcile } = require("../reconcile") as typeof import("../reconcile");
      process.exitCode = await runReconcile(file, path, options);
    });
}
