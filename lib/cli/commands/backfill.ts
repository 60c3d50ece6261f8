import { Command, Option } from "commander";
import { several } from "../options";

/** The verb `backfill`. Its implementation is loaded when it runs. */
export function backfillCommand(): Command {
  return new Command("backfill")
    .summary("hold objects that were in the bucket before the hold keeper")
    .description(
      "Goes through the versions of a bucket and places a legal hold on those that a rule selects, as the hold keeper " +
        "would. Existing holds stay, and holds that a custodian lifted are not placed again. It may be run again at any time. " +
        "Intended for thousands of objects, because each one needs its own call.",
    )
    .argument("<bucket>", "name of the evidence bucket")
    .addOption(
      new Option("--mode <mode>", "which objects to hold (required)").choices([
        "whenHeader",
        "whenPrefix",
        "whenSidecar",
        "everything",
      ]),
    )
    .option("--header <name>", "for whenHeader (default: x-amz-meta-legal-hold)")
    .option("--header-value <value>", "for whenHeader (default: true)")
    .option("--key-prefix <prefix>", "for whenPrefix, repeatable", several)
    .option("--sidecar-field <path>", "for whenSidecar, names joined by dots")
    .option("--sidecar-value <value>", "for whenSidecar (default: true)")
    .option("--dry-run", "report only, and place no hold")
    .option("--below <prefix>", "only keys with this prefix")
    .option("--after <key>", "start after this key, to continue an interrupted run, which prints the key")
    .option("--owner <account>", "required owner of the bucket, a 12-digit account id")
    .option("--region <region>", "region of the bucket (default: from your AWS configuration)")
    .option("--concurrency <number>", "objects processed in parallel, 1 to 64", "16")
    .option("--json", "print the summary as JSON")
    .addHelpText(
      "after",
      "\nNeeds @aws-sdk/client-s3, and s3:ListBucketVersions, s3:GetObject, s3:GetObjectVersion, s3:GetObjectLegalHold, " +
        "s3:PutObjectLegalHold; with whenSidecar also kms:Decrypt.\nExit codes: 0 done, 1 error of the tool, 2 objects failed, 130 interrupted.\n\nExamples:\n" +
        "  legal-hold backfill example-evidence --mode whenHeader --dry-run\n" +
        "  legal-hold backfill example-evidence --mode whenPrefix --key-prefix ORG/year=2026/ --owner 111122223333",
    )
    .action(async (bucket: string, options: object) => {
      const { runBackfill, ownTerminal } = require("../backfill") as typeof import("../backfill");
      process.exitCode = await runBackfill(bucket, options as never, ownTerminal());
    });
}
