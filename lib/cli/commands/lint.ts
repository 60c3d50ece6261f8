import { Command, Option } from "commander";
import type { LintOptions } from "../lint";
import { several } from "../options";

const KINDS = [
  ...["identity", "bucket", "key", "trust", "queue", "topic", "scp", "rcp", "endpoint", "access-point", "resource"],
];

const NOTES = `
Exit codes: 0 nothing at or above --fail-on, 1 error of the tool, 2 findings.

Examples:
  legal-hold lint                                   every policy of the stacks in cdktf.out
  legal-hold lint plan.json                         of a plan: terraform show -json tfplan > plan.json
  legal-hold lint --kind bucket policy.json         one policy
  aws iam get-role --role-name r --query Role.AssumeRolePolicyDocument | legal-hold lint --kind trust
  legal-hold lint --output lint.sarif --fail-on security
  legal-hold lint --explain WILDCARD_PRINCIPAL      what a rule is about, with examples`;

/** The verb `lint`. What it does is loaded when it runs. */
export function lintCommand(): Command {
  return new Command("lint")
    .summary("find what AWS refuses in policies, what never works, and what lets too many in")
    .description(
      "Judges policies without asking AWS: every policy of a stack or a plan, or single policies with --kind. It says what " +
        "AWS would refuse after a green plan, what can never match, and what lets more people in than it seems to.",
    )
    .argument(
      "[path...]",
      "a cdktf.out, the folder of a stack, JSON of a stack, plan, state or policy, or - (default: cdktf.out; with --kind what is piped in)",
    )
    .addOption(new Option("--kind <kind>", "the paths are policies of this kind").choices(KINDS))
    .option("--stack <name>", "which stack of the folder (default: all)")
    .addOption(new Option("--format <format>", "of the output").choices(["text", "json", "sarif"]))
    .option(
      "--output <file>",
      "write a file, may be given again; without --format its name says how (.json .sarif .txt)",
      several,
    )
    .addOption(
      new Option("--fail-on <severity>", "exit with 2 from this severity on")
        .choices(["error", "security", "warning", "suggestion", "never"])
        .default("error"),
    )
    .option("--waivers <file>", "JSON file of findings that somebody answers for")
    .option("--explain <rule>", "explain a rule, and judge nothing")
    .addHelpText("after", NOTES)
    .action((paths: readonly string[], options: LintOptions) => {
      const { runLint, ownLintTerminal } = require("../lint") as typeof import("../lint");
      process.exitCode = runLint({ paths, options }, ownLintTerminal());
    });
}
