import { Command, Option } from "commander";
import type { DoctorOptions } from "../doctor";
import { several } from "../options";

const NOTES = `
Whose identity: the operator's who runs the exports, from the environment; never the exporter's role.
  Genesys Cloud  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, such as AWS_PROFILE

Examples:
  cdktf synth && legal-hold doctor
  legal-hold doctor --since 24h --state terraform.tfstate
  legal-hold doctor --only aws --observer --json

Exit codes: 0 healthy, 1 error of the tool, 2 findings.`;

/** The verb `doctor`. What it does is loaded when it runs. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .summary("compare what is live with a stack, and say what would end in a 403")
    .description(
      "Reads a live organization of Genesys Cloud and a live AWS account, compares them with a synthesized stack, and says " +
        "for each finding what, where, why it ends in a 403 or in lost evidence, and how to fix it. It changes nothing.",
    )
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .addOption(new Option("--only <platform>", "look at one platform").choices(["genesys", "aws"]))
    .option("--conversation <id...>", "conversations to be exported, for what an export of them depends on")
    .option("--protected <count>", "how many conversations the organization protects already", "0")
    .option("--sensitive-data", "the jobs include recordings with sensitive data")
    .option("--permission <name...>", "further permissions that somebody asks for")
    .option("--header <name: value>", "header that uploads were seen to carry, may be given again", several)
    .option("--observer", "the identity only looks: do not ask the permissions of an export of it")
    .option("--token-issued-at <time>", "when the access token was issued, ISO 8601")
    .option("--since <time>", "tell what happened since: 24h, 7d, or a time in ISO 8601")
    .option("--state <file>", "with --since: the state of the stack, for the last apply")
    .option("--replica-profile <name>", "profile of AWS for the account of a second copy (default: not looked at)")
    .option("--replica-objects <prefix>", "whether the newest 100 versions below this prefix of keys were copied")
    .option("--save <folder>", "save what was read, without secrets and names of people")
    .option("--offline <folder>", "judge what was saved, and ask nobody")
    .option("--print-policy", "print what doctor itself needs on both platforms, and stop")
    .option("--json", "print the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: DoctorOptions) => {
      const { runDoctor, ownDoctorTerminal } = require("../doctor") as typeof import("../doctor");
      process.exitCode = await runDoctor(path, options, process.env, ownDoctorTerminal());
    });
}
