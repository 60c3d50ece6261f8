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
  legal-hold lint plan.json                         a plan: terraform show -json tfplan > plan.json
  legal-hold lint --kind bucket policy.json         one policy
  aws iam get-role --role-name r --query Role.AssumeRolePolicyDocument | legal-hold lint --kind trust
  legal-hold lint --output lint.sarif --fail-on security
  legal-hold lint --explain WILDCARD_PRINCIPAL      a rule, with examples`;

/** The verb `lint`. Its implementation is loaded when it runs. */
export function lintCommand(): Command {
  return new Command("lint")
    .summary("find policies that AWS refuses, that never match, or that grant too much access")
    .description(
      "Checks policies without calls to AWS: every policy of a stack or a plan, or single policies with --kind. It reports what " +
        "AWS would refuse after a green plan, what can never match, and what grants more access than intended.",
    )
    .argument(
      "[path...]",
      "a cdktf.out, the folder of a stack, JSON of a stack, plan, state or policy, or - (default: cdktf.out; with --kind standard input)",
    )
    .addOption(new Option("--kind <kind>", "the paths are policies of this kind").choices(KINDS))
    .option("--stack <name>", "which stack of the folder (default: all)")
    .addOption(new Option("--format <format>", "output format").choices(["text", "json", "sarif"]))
    .option(
      "--output <file>",
      "write a file, repeatable; without --format, its ending selects the format (.json .sarif .txt)",
      several,
    )
    .addOption(
      new Option("--fail-on <severity>", "lowest severity that causes exit code 2")
        .choices(["error", "security", "warning", "suggestion", "never"])
        .default("error"),
    )
    .option("--waivers <file>", "JSON file of accepted findings")
    .option("--explain <rule>", "explain a rule, and check nothing")
    .addHelpText("after", NOTES)
    .action((paths: readonly string[], options: LintOptions) => {
      const { runLint, ownLintTerminal } = require("../lint") as typeof import("../lint");
      process.exitCode = runLint({ paths, options }, ownLintTerminal());
    });
}
