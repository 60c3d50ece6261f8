import { Command } from "commander";
import type { NewOptions } from "../new";
import { several } from "../options";

const NOTES = `
On a terminal it asks for missing values; elsewhere one error lists all of them. A folder that is not empty is not changed.

Exit codes: 0 written, 1 refused.

Examples:
  legal-hold new eu-west-1 --org 3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3 --account 111122223333 \\
    --bucket example-evidence-eu-west-1 --retention GOVERNANCE:2555 \\
    --custodian arn:aws:iam::111122223333:role/legal/evidence-custodian
  legal-hold new us-east-2 --genesys-account 444455556666     the region has no documented account: ask Genesys`;

/** The verb `new`. Its implementation is loaded when it runs. */
export function newCommand(): Command {
  return new Command("new")
    .summary("write the folder of a new stack for a region")
    .description(
      "Writes a stack folder for a region of Genesys Cloud: main.ts, cdktf.json, package.json, .gitignore, the page of " +
        "permissions, and the next steps. The values are validated as at synthesis, without calls to a platform.",
    )
    .argument("<region>", "Genesys Cloud region, such as eu-west-2; see legal-hold regions")
    .option("--org <id>", "Genesys Cloud organization id")
    .option("--account <id>", "AWS account of bucket, key and role")
    .option("--bucket <name>", "name of the evidence bucket")
    .option("--retention <mode:days>", "default retention, such as GOVERNANCE:2555; no default")
    .option(
      "--acknowledge-compliance",
      "acknowledges that no one, not even the root user, can undo a retention in COMPLIANCE mode",
    )
    .option("--custodian <arn>", "ARN that may lift holds and delete, repeatable; no default", several)
    .option(
      "--administrator <arn>",
      "ARN that may configure the bucket, including the one that runs Terraform, repeatable",
      several,
    )
    .option("--genesys-account <id>", "AWS account of Genesys, if none is documented for the region")
    .option("--bucket-region <region>", "region other than the organization's: acknowledges that recordings leave it")
    .option("--state-bucket <name>", "bucket for the Terraform state (default: a local file, for testing)")
    .option("--id <id>", "id of the stack (default: legal-hold-REGION)")
    .option("--folder <folder>", "where to write (default: ./ID)")
    .addHelpText("after", NOTES)
    .action(async (region: string, options: NewOptions) => {
      const { runNew, ownNewTerminal } = require("../new") as typeof import("../new");
      process.exitCode = await runNew(region, options, ownNewTerminal());
    });
}
