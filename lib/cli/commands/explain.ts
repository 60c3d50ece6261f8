import { Command } from "commander";
import type { GivenUpload } from "../explain/run";
import { several } from "../options";
import { ownTerminal } from "../terminal";

const NOTES = `
Exit codes: 0 the upload is allowed (with --replica the copy), 1 error of the tool, or it depends on what was not read, 2 denied.

Examples:
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --header 'x-amz-object-lock-legal-hold: ON'
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --multipart --no-checksum
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --replica
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --context 'aws:PrincipalOrgID: o-1111aaaa22'`;

/** The verb `explain`. What it does is loaded when it runs. */
export function explainCommand(): Command {
  return new Command("explain")
    .summary("tell whether an upload would succeed, and what decides it")
    .description(
      "Tells from a synthesized stack, a plan or a state whether Genesys Cloud could upload an object: what S3 itself refuses, each check " +
        "that AWS would make, the statement that decides it, and for a denial the smallest change that would admit it. Nothing is asked of AWS.",
    )
    .argument("[stack]", "a cdk.tf.json, a folder with one, or terraform show -json of a plan or a state", "cdktf.out")
    .requiredOption("--key <key>", "object key")
    .option("--header <name: value>", "request header, may be given again", several)
    .option("--multipart", "the object is sent in parts")
    .option("--checksum", "Content-MD5 or a checksum comes with it")
    .option("--no-checksum", "it comes with neither (default: not known)")
    .option("--no-tls", "the request comes over plain http")
    .option("--source <address>", "address that AWS sees; none through a VPC endpoint (default: not known)")
    .option("--external-id <id>", "external id that is sent (default: the right one)")
    .option("--no-external-id", "no external id is sent")
    .option("--context <key: value>", "a condition key that the stack does not tell, may be given again", several)
    .option("--stack <name>", "which stack of the folder")
    .option("--bucket <name>", "which bucket of the stack")
    .option("--role <name>", "which role of the stack, by name or address")
    .option("--at <time>", "time of the request, for retention headers (default: now)")
    .option("--replica", "whether S3 would copy the object to the second bucket, instead of the upload")
    .option("--json", "print the answer as JSON")
    .addHelpText("after", NOTES)
    .action((path: string, options: GivenUpload["options"]) => {
      const { runExplain } = require("../explain/run") as typeof import("../explain/run");
      const { header = [], context = [] } = options;
      process.exitCode = runExplain({ path, options: { ...options, header, context } }, ownTerminal());
    });
}
