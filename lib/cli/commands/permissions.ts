import { Command, Option } from "commander";
import { ownTerminal } from "../terminal";
import type { PermissionsOptions } from "../permissions/run";

const NOTES = `
Exit codes: 0 written, 1 error of the tool.

Examples:
  legal-hold permissions cdktf.out --output permissions.md
  terraform show -json tfplan > plan.json && legal-hold permissions plan.json --json`;

/** The verb `permissions`. Its implementation is loaded when it runs. */
export function permissionsCommand(): Command {
  return new Command("permissions")
    .summary("write who may do what in a stack, on both platforms")
    .description(
      "Writes the permissions page of any stack, plan or state: who may do what on which platform, why, and what limits it.",
    )
    .argument("[stack]", "a cdktf.out, the folder of a stack, a cdk.tf.json, a plan or a state", "cdktf.out")
    .option("--stack <name>", "which stack of the folder (default: all)")
    .addOption(new Option("--format <format>", "output format").choices(["markdown", "json"]))
    .option("--output <file>", "write a file")
    .addHelpText("after", NOTES)
    .action((path: string, options: PermissionsOptions) => {
      const { runPermissions } = require("../permissions/run") as typeof import("../permissions/run");
      process.exitCode = runPermissions(path, options, ownTerminal());
    });
}
