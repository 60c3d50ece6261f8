import { Command, Option } from "commander";
import type { DoctorOptions } from "../doctor";
import { several } from "../options";

const NOTES = `
Identity: the operator's who runs the exports, from the environment; never the exporter's role.
  Genesys Cloud  GENESYSCLOUD_ACCESS_TOKEN, or GENESYSCLOUD_OAUTHCLIENT_ID and _SECRET; GENESYSCLOUD_REGION
  AWS            the default chain of the official SDK, such as AWS_PROFILE

Examples:
  cdktf synth && legal-hold doctor
  legal-hold doctor --since 24h --state terraform.tfstate
  legal-hold doctor --only aws --observer --json

Exit codes: 0 no findings, 1 error of the tool, or a platform was not read, 2 findings.`;

/** The verb `doctor`. Its implementation is loaded when it runs. */
export function doctorCommand(): Command {
  return new Command("doctor")
    .summary("compare live settings with a stack, and report what causes a 403")
    .description(
      "Reads a Genesys Cloud organization and an AWS account, compares them with a synthesized stack, and reports " +
        "for each finding what is wrong, where, why it causes a 403 or loss of evidence, and how to fix it. It changes nothing.",
    )
    .argument("[stack]", "a cdk.tf.json, or a folder with one", "cdktf.out")
    .option("--stack <name>", "which stack of the folder")
    .addOption(new Option("--only <platform>", "check only one platform").choices(["genesys", "aws"]))
    .option("--conversation <id...>", "conversations to be exported; checks what their export depends on")
    .option("--protected <count>", "number of conversations that the organization already protects", "0")
    .option("--sensitive-data", "the jobs include recordings with sensitive data")
    .option("--permission <name...>", "further permissions to check")
    .option("--header <name: value>", "header that uploads were observed to have, repeatable", several)
    .option("--observer", "the identity runs doctor only: do not check its permissions for an export")
    .option("--token-issued-at <time>", "when the access token was issued, ISO 8601")
    .option("--since <time>", "show events since: 24h, 7d, or a time in ISO 8601")
    .option("--state <file>", "with --since: the state of the stack, for the last apply")
    .option("--replica-profile <name>", "AWS profile for the account of a second copy (default: not checked)")
    .option("--replica-objects <prefix>", "check whether the newest 100 versions below this key prefix were copied")
    .option("--save <folder>", "save what was read, without secrets and people's names")
    .option("--offline <folder>", "check a saved recording, without any calls")
    .option("--print-policy", "print the permissions that doctor requires on both platforms, and exit")
    .option("--json", "print the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: DoctorOptions) => {
      const { runDoctor, ownDoctorTerminal } = require("../doctor") as typeof import("../doctor");
      process.exitCode = await runDoctor(path, options, process.env, ownDoctorTerminal());
    });
}
