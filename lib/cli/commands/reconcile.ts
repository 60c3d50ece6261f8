import { Command } from "commander";
import type { ReconcileOptions } from "../reconcile";
import { several } from "../options";

const NOTES = `
Whose identity: an operator's who may view recordings, from the environment; never the exporter's role.
  Genesys Cloud  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, such as AWS_PROFILE

Needs @aws-sdk/client-s3 and @duckdb/node-api. The case is a JSON or CSV file: see docs/export.md.

Examples:
  legal-hold reconcile case.json cdktf.out
  legal-hold reconcile case.csv cdktf.out --stack production --whole-bucket --json > report.json
  legal-hold reconcile case.json cdktf.out --manifest CASE-2026-014
  legal-hold reconcile case.json cdktf.out --athena

Exit codes: 0 every recording is in the bucket, 1 error of the tool, 2 something is missing or has to be looked at,
3 what is missing may still come.`;

/** The verb `reconcile`. What it does is loaded when it runs. */
export function reconcileCommand(): Command {
  return new Command("reconcile")
    .summary("compare the recordings of a case with what is in the bucket")
    .description(
      "Asks Genesys Cloud which recordings the conversations of a case have, lists the bucket, and says of every recording " +
        "whether it is there, with the reason where it is not. It changes nothing on either platform.",
    )
    .argument("<case>", "case file, JSON or CSV")
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--whole-bucket", "list the whole bucket: finds files in a wrong place")
    .option("--ending <ending=role>", "what files are that end so: recording, sidecar or conversation", several)
    .option("--athena", "compare by S3's inventory on Athena, for large buckets: takes aws.trail.inventoryAthena")
    .option("--manifest <folder>", "write a chain-of-custody manifest of the case's files into a new folder")
    .option("--hash", "for the manifest: read objects for their SHA-256 where S3 has none")
    .option("--checksums", "for the manifest: have S3 compute the SHA-256 by a job, in the role of aws.holdBackfill")
    .option("--timestamp <url>", "for the manifest: have it time-stamped (RFC 3161) by this service, with openssl")
    .option("--calls-per-minute <number>", "to Genesys Cloud, where your organization's limit is another", "240")
    .option("--print-policy", "print what this needs on both platforms, and stop")
    .option("--json", "print the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (file: string, path: string, options: ReconcileOptions) => {
      const { runReconcile } = require("../reconcile") as typeof import("../reconcile");
      process.exitCode = await runReconcile(file, path, options);
    });
}
