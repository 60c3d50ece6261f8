import { Command } from "commander";
import type { WhyOptions } from "../why/run";

const NOTES = `
What to paste: an error text, the JSON of a CloudTrail event or of an error of Genesys Cloud, the errorMessage of a job, or
a name: an endpoint, a Terraform resource, a field, a header, a permission, a scope. Nothing of it is printed.

Exit codes: 0 something is known, 1 error of the tool, 3 nothing is known of it.

Examples:
  legal-hold why 'You are missing the following permission(s): recording:job:edit'
  legal-hold why --stack cdktf.out --file event.json    the cause in this stack
  legal-hold why legalHoldScope
  pbpaste | legal-hold why -`;

/** The verb `why`. What it does is loaded when it runs. */
export function whyCommand(): Command {
  return new Command("why")
    .summary("say what an error or a name is about, and what mends it")
    .description(
      "Says of an error text, an event of CloudTrail, an error of Genesys Cloud or a name from a thread what it is, what the " +
        "platform documents about it, which cause it has in a stack if one is given, and which field or command mends it. " +
        "It asks nobody.",
    )
    .argument(
      "[text...]",
      "an error text or a name, or - for standard input (default: standard input, where it is piped)",
    )
    .option("--file <file>", "read the text from a file")
    .option(
      "--stack <path>",
      "a cdktf.out, the folder of a stack, a cdk.tf.json, a plan or a state, for the cause in it",
    )
    .option("--name <name>", "which stack of the folder")
    .option("--json", "print the answer as JSON")
    .addHelpText("after", NOTES)
    .action((words: readonly string[], options: WhyOptions) => {
      const { runWhy, ownWhyTerminal } = require("../why/run") as typeof import("../why/run");
      process.exitCode = runWhy(words, options, ownWhyTerminal());
    });
}
