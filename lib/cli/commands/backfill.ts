import { Command, Option } from "commander";
import { several } from "../options";

/** The verb `backfill`. What it does is loaded when it runs. */
export function backfillCommand(): Command {
  return new Command("backfill")
    .summary("hold objects that were in the bucket before the hold keeper")
    .description(
      "Goes through the versions of a bucket and places a legal hold on those that a rule asks for, as the hold keeper " +
        "would. Holds that are there stay, and so do holds that a custodian lifted. It may be run again at any time. " +
        "Meant for thousands of objects: each is looked at by a call of its own.",
    )
    .argument("<bucket>", "name of the evidence bucket")
    .addOption(
      new Option("--mode <mode>", "which objects to hold")
        .choices(["whenHeader", "whenPrefix", "whenSidecar", "everything"])
        .makeOptionMandatory(),
    )
    .option("--header <name>", "for whenHeader (default: x-amz-meta-legal-hold)")
    .option("--header-value <value>", "for whenHeader (default: true)")
    .option("--key-prefix <prefix>", "for whenPrefix, may be given again", several)
    .option("--sidecar-field <path>", "for whenSidecar, names joined by dots")
    .option("--sidecar-value <value>", "for whenSidecar (default: true)")
    .option("--dry-run", "look, and hold nothing")
    .option("--below <prefix>", "look only at keys that begin so")
    .option("--after <key>", "begin after this key, to go on with what was broken off: Ctrl-C says which")
    .option("--owner <account>", "account that has to own the bucket, 12 digits")
    .option("--region <region>", "of the bucket (default: that of your AWS configuration)")
    .option("--concurrency <number>", "objects in work at once, 1 to 64", "16")
    .option("--json", "write the summary as JSON")
    .addHelpText(
      "after",
      "\nNeeds @aws-sdk/client-s3, and s3:ListBucketVersions, s3:GetObject, s3:GetObjectVersion, s3:GetObjectLegalHold, " +
        "s3:PutObjectLegalHold; with whenSidecar kms:Decrypt too.\nExit codes: 0 done, 1 error of the tool, 2 objects failed, 130 broken off.\n\nExamples:\n" +
        "  legal-hold backfill example-evidence --mode whenHeader --dry-run\n" +
        "  legal-hold backfill example-evidence --mode whenPrefix --key-prefix ORG/year=2026/ --owner 111122223333",
    )
    .action(async (bucket: string, options: object) => {
      const { runBackfill, ownTerminal } = require("../backfill") as typeof import("../backfill");
      process.exitCode = await runBackfill(bucket, options as never, ownTerminal());
    });
}
