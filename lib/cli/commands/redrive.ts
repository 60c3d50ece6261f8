import { Command } from "commander";
import type { RedriveOptions } from "../redrive";

const NOTES = `
Objects become dead letters when the keeper failed at them ten times, and SQS deletes dead letters: the first ten days after
they were given up. Look for "failed" in the log of the function and mend the cause first.

Examples:
  legal-hold redrive --dry-run        how many there are
  legal-hold redrive --wait           asks, and waits until all are back
  legal-hold redrive cdktf.out --stack london --yes

Needs @aws-sdk/client-sqs, and what --print-policy says. No message comes to this machine: SQS moves them.
Exit codes: 0 done, started or nothing to do, 1 error of the tool, 2 not everything was moved, 130 broken off.`;

/** The verb `redrive`. What it does is loaded when it runs. */
export function redriveCommand(): Command {
  return new Command("redrive")
    .summary("put objects that the hold keeper gave up back into its queue")
    .description(
      "Moves the dead letters of a hold keeper back into its queue, so that it looks at those objects again. The queues " +
        "come from a synthesized stack. Doing it again changes nothing: what is held stays held, what was lifted stays so.",
    )
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .option("--queue <name>", "queue of the keeper, where the stack has several")
    .option("--rate <number>", "messages a second, 1 to 500 (default: SQS decides)")
    .option("--dry-run", "count them, and move none")
    .option("--yes", "start without asking")
    .option("--wait", "wait until all are moved")
    .option("--follow", "wait for the end of what was started before, and start nothing")
    .option("--print-policy", "print what the caller has to be allowed, and stop")
    .option("--json", "print the result as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: RedriveOptions) => {
      const steps = require("../redrive") as typeof import("../redrive");
      process.exitCode = await steps.runRedrive(path, options, steps.ownJobTerminal());
    });
}
