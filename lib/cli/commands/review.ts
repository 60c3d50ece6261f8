import { Command, Option } from "commander";
import { several } from "../options";

/** The verb `review`. Its implementation is loaded when it runs. */
export function reviewCommand(): Command {
  return new Command("review")
    .summary("compare who may do what before and after a change")
    .description(
      "Compares two stacks, two cdktf.out folders, both sides of a plan, or a git ref with the working tree, and reports who " +
        "can do what they could not do before, in AWS and in Genesys Cloud.",
    )
    .argument("[base]", "before: a cdktf.out, the folder of a stack, or JSON of a stack, plan or state")
    .argument("[head]", "after: the same")
    .option("--plan <file>", "compare both sides of one plan, the output of terraform show -json")
    .option("--base-ref <ref>", "compare with a git ref: checks it out to a temporary folder, and synthesizes both")
    .option("--app <command>", 'with --base-ref: command that synthesizes (default: "app" in cdktf.json)')
    .option("--prepare <command>", "with --base-ref: command to run first in the checkout, such as npm ci")
    .addOption(new Option("--format <format>", "output format").choices(["text", "markdown", "json", "sarif", "html"]))
    .option(
      "--output <file>",
      "write a file, repeatable; without --format, its ending selects the format (.md .json .sarif .html .txt)",
      several,
    )
    .option("--waivers <file>", "JSON file of accepted rows")
    .option("--answers <file>", "JSON file of who must approve what, such as delete evidence: legal")
    .option("--approved <what>", "digest or JSON output of the approved review: pass only if the rows are the same")
    .addHelpText(
      "after",
      [
        "",
        "Examples:",
        "  legal-hold review base/cdktf.out cdktf.out",
        "  legal-hold review --plan plan.json --output review.json     # at the pull request",
        "  legal-hold review --plan plan.json --approved review.json   # before the apply",
        "",
        "Exit codes: 0 nothing broader, 1 error of the tool, 2 broader or irreversible (with --approved: other rows than",
        "approved), 3 unknown, 130 interrupted.",
      ].join("\n"),
    )
    .action(async (base: string | undefined, head: string | undefined, options: object) => {
      const { runReview, ownTerminal } = require("../review") as typeof import("../review");
      process.exitCode = await runReview({ base, head, options }, ownTerminal());
    });
}
