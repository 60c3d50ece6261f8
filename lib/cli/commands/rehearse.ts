import { Command, Option } from "commander";
import type { RehearseOptions } from "../rehearse/run";
import { several } from "../options";

const NOTES = `
Simulated providers need terraform or tofu, and \`npm install @grpc/grpc-js @grpc/proto-loader @msgpack/msgpack\`; nothing
is downloaded, and no platform is called. Genuine providers come from the registry or the mirror of your Terraform settings, call
the endpoints with made-up credentials, and apply nothing; without an endpoint for each, the rehearsal ends with validate.

Exit codes: 0 all steps passed, 1 error of the tool, 2 a step failed.

Examples:
  cdktf synth && legal-hold rehearse cdktf.out
  legal-hold rehearse cdktf.out/stacks/legal-hold-eu-west-2 --json
  legal-hold rehearse cdktf.out --providers genuine --aws-endpoint http://127.0.0.1:5000 \\
    --genesys-endpoint http://127.0.0.1:8080`;

/** The verb `rehearse`. Its implementation is loaded when it runs. */
export function rehearseCommand(): Command {
  return new Command("rehearse")
    .summary("run terraform over a copy of a stack, with simulated or genuine providers")
    .description(
      "Runs the terraform or tofu on this machine over copies of synthesized stacks. With simulated providers it plans, " +
        "applies, plans again and destroys, without account and network; with genuine ones it initializes, validates and plans.",
    )
    .argument("[stack]", "a cdktf.out, or the folder of a stack", "cdktf.out")
    .option("--stack <name>", "which stack of the folder (default: all)")
    .addOption(new Option("--providers <kind>", "providers to use").choices(["simulated", "genuine"]))
    .option("--aws-endpoint <url>", "with genuine providers: endpoint for AWS, such as http://127.0.0.1:5000")
    .option("--genesys-endpoint <url>", "with genuine providers: endpoint for Genesys Cloud, with /login and /api")
    .option("--var <name=value>", "value of a Terraform variable, repeatable (default: made up)", several)
    .option("--terraform <file>", "the binary (default: terraform on PATH, else tofu)")
    .option("--timeout <seconds>", "for one run of terraform (default: 60; 600 with genuine providers)")
    .option("--json", "print the steps as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: RehearseOptions) => {
      const { runRehearse, ownRehearseTerminal } = require("../rehearse/run") as typeof import("../rehearse/run");
      process.exitCode = await runRehearse(path, options, ownRehearseTerminal());
    });
}
