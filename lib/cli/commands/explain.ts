import { Command } from "commander";
import type { GivenUpload } from "../explain/run";
import { several } from "../options";
import { ownTerminal } from "../terminal";

const NOTES = `
Exit codes: 0 the upload is allowed (with --replica the copy), 1 error of the tool, or the result is unknown, 2 denied.

Examples:
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --header 'x-amz-object-lock-legal-hold: ON'
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --multipart --no-checksum
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --replica
  legal-hold explain cdktf.out --key ORG/year=2026/r.opus --context 'aws:PrincipalOrgID: o-1111aaaa22'`;

/** The verb `explain`. Its implementation is loaded when it runs. */
export function explainCommand(): Command {
  return new Command("explain")
    .summary("show whether an upload would succeed, and what decides it")
    .description(
      "Evaluates from a synthesized stack, a plan or a state whether Genesys Cloud could upload an object: what S3 itself refuses, each check " +
        "that AWS would make, the statement that decides it, and for a denial the smallest change that would allow it. It makes no calls to AWS.",
    )
    .argument("[stack]", "a cdk.tf.json, a folder with one, or terraform show -json of a plan or a state", "cdktf.out")
    .option("--key <key>", "object key (required)")
    .option("--header <name: value>", "request header, repeatable", several)
    .option("--multipart", "multipart upload")
    .option("--checksum", "the upload has Content-MD5 or a checksum")
    .option("--no-checksum", "the upload has neither (default: unknown)")
    .option("--no-tls", "the request uses plain http")
    .option("--source <address>", "source address of the request; none through a VPC endpoint (default: unknown)")
    .option("--external-id <id>", "external id of the request (default: the correct one)")
    .option("--no-external-id", "the request has no external id")
    .option("--context <key: value>", "a condition key that does not follow from the stack, repeatable", several)
    .option("--stack <name>", "which stack of the folder")
    .option("--bucket <name>", "which bucket of the stack")
    .option("--role <name>", "which role of the stack, by name or address")
    .option("--at <time>", "time of the request, for retention headers (default: now)")
    .option("--replica", "evaluate the copy to the second bucket instead of the upload")
    .option("--json", "print the answer as JSON")
    .addHelpText("after", NOTES)
    .action((path: string, options: GivenUpload["options"]) => {
      const { runExplain } = require("../explain/run") as typeof import("../explain/run");
      const { header = [], context = [] } = options;
      process.exitCode = runExplain({ path, options: { ...options, header, context } }, ownTerminal());
    });
}
