import { Command } from "commander";
import type { WhyOptions } from "../why/run";

const NOTES = `
Input: an error text, the JSON of a CloudTrail event or of a Genesys Cloud error, the errorMessage of a job, or a name: an
endpoint, a Terraform resource, a field, a header, a permission, a scope. The output contains nothing of the input.

Exit codes: 0 known, 1 error of the tool, 3 unknown.

Examples:
  legal-hold why 'You are missing the following permission(s): recording:job:edit'
  legal-hold why --stack cdktf.out --file event.json    the cause in this stack
  legal-hold why legalHoldScope
  pbpaste | legal-hold why -`;

/** The verb `why`. Its implementation is loaded when it runs. */
export function whyCommand(): Command {
  return new Command("why")
    .summary("explain an error or a name, and how to fix it")
    .description(
      "Explains an error text, a CloudTrail event, a Genesys Cloud error or a name from a forum thread: what it is, what the " +
        "platform documents about it, its cause in a stack if one is given, and which field or command fixes it. " +
        "It makes no calls.",
    )
    .argument("[text...]", "an error text or a name, or - for standard input (default: standard input, if piped)")
    .option("--file <file>", "read the text from a file")
    .option("--stack <path>", "a cdktf.out, the folder of a stack, a cdk.tf.json, a plan or a state, to find the cause")
    .option("--name <name>", "which stack of the folder")
    .option("--json", "print the answer as JSON")
    .addHelpText("after", NOTES)
    .action((words: readonly string[], options: WhyOptions) => {
      const { runWhy, ownWhyTerminal } = require("../why/run") as typeof import("../why/run");
      process.exitCode = runWhy(words, options, ownWhyTerminal());
    });
}
