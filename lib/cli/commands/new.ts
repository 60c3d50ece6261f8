import { Command } from "commander";
import type { NewOptions } from "../new";
import { several } from "../options";

const NOTES = `
What is missing is asked for on a terminal; elsewhere one error names all of it. A folder that is not empty is left alone.

Exit codes: 0 written, 1 refused.

Examples:
  legal-hold new eu-west-1 --org 3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3 --account 111122223333 \\
    --bucket example-evidence-eu-west-1 --retention GOVERNANCE:2555 \\
    --custodian arn:aws:iam::111122223333:role/legal/evidence-custodian
  legal-hold new us-east-2 --genesys-account 444455556666     the region has no documented account: ask Genesys`;

/** The verb `new`. What it does is loaded when it runs. */
export function newCommand(): Command {
  return new Command("new")
    .summary("write the folder of a new stack for a region")
    .description(
      "Writes a stack folder for a region of Genesys Cloud: main.ts, cdktf.json, package.json, .gitignore, the page of " +
        "permissions, and what to do next. The values are judged as at synthesis; nothing is asked of a platform.",
    )
    .argument("<region>", "Genesys Cloud region, such as eu-west-2; see legal-hold regions")
    .option("--org <id>", "Genesys Cloud organization id")
    .option("--account <id>", "AWS account of bucket, key and role")
    .option("--bucket <name>", "name of the evidence bucket")
    .option("--retention <mode:days>", "default retention, such as GOVERNANCE:2555; no default")
    .option(
      "--acknowledge-compliance",
      "says that nobody, not the root user either, can undo a retention in COMPLIANCE mode",
    )
    .option("--custodian <arn>", "who may lift holds and delete, may be given again; no default", several)
    .option(
      "--administrator <arn>",
      "who may configure, whoever runs Terraform among them, may be given again",
      several,
    )
    .option("--genesys-account <id>", "AWS account of Genesys, where none is documented for the region")
    .option("--bucket-region <region>", "another region than the organization's: says that recordings may leave it")
    .option("--state-bucket <name>", "bucket for Terraform's state (default: a file, for trying things out)")
    .option("--id <id>", "id of the stack (default: legal-hold-REGION)")
    .option("--folder <folder>", "where to write (default: ./ID)")
    .addHelpText("after", NOTES)
    .action(async (region: string, options: NewOptions) => {
      const { runNew, ownNewTerminal } = require("../new") as typeof import("../new");
      process.exitCode = await runNew(region, options, ownNewTerminal());
    });
}
