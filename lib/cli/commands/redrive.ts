import { Command } from "commander";
import type { RedriveOptions } from "../redrive";

const NOTES = `
An object becomes a dead letter after the keeper failed ten times to process it. SQS deletes the first dead letters after ten
days. Look for "failed" in the function's log and fix the cause first.

Examples:
  legal-hold redrive --dry-run        counts them
  legal-hold redrive --wait           asks for confirmation, and waits until all are moved
  legal-hold redrive cdktf.out --stack london --yes

Needs @aws-sdk/client-sqs, and the permissions in --print-policy. SQS moves the messages; none is downloaded.
Exit codes: 0 done, started or nothing to do, 1 error of the tool, 2 not everything was moved, 130 interrupted.`;

/** The verb `redrive`. Its implementation is loaded when it runs. */
export function redriveCommand(): Command {
  return new Command("redrive")
    .summary("move objects that the hold keeper failed to process back to its queue")
    .description(
      "Moves the dead letters of a hold keeper back to its queue, so that it processes those objects again. The queues " +
        "come from a synthesized stack. Running it again is safe: existing holds stay, and lifted holds stay lifted.",
    )
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--queue <name>", "queue of the keeper, if the stack has several")
    .option("--rate <number>", "messages per second, 1 to 500 (default: SQS decides)")
    .option("--dry-run", "count them only")
    .option("--yes", "start without confirmation")
    .option("--wait", "wait until all are moved")
    .option("--follow", "wait for a move that was already started, and start none")
    .option("--print-policy", "print the permissions that the caller requires, and exit")
    .option("--json", "print the result as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: RedriveOptions) => {
      const steps = require("../redrive") as typeof import("../redrive");
      process.exitCode = await steps.runRedrive(path, options, steps.ownJobTerminal());
    });
}
