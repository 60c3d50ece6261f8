import { Command } from "commander";
import type { VerifyOptions } from "../verify/run";

const NOTES = `
Whose identity: one that may read the evidence, by the default chain of the AWS SDK. Genesys Cloud is not asked.
The manifest says which bucket it is; whoever could rewrite all of it could rewrite its chain too, so give the seal that
was kept elsewhere.

Examples:
  legal-hold verify CASE-2026-014 --seal 5f0c…
  legal-hold verify CASE-2026-014/manifest.jsonl --hash --json

Exit codes: 0 all is as the manifest says, 1 error of the tool, 2 something differs or could not be read.`;

/** The verb `verify`. Its implementation is loaded when it runs. */
export function verifyCommand(): Command {
  return new Command("verify")
    .summary("compare the evidence with a chain-of-custody manifest")
    .description(
      "Verifies the hash chain of a manifest from `legal-hold reconcile --manifest`, and compares every version in it with its " +
        "current state in S3: size, checksums, retention, legal hold, and whether it is still the current one. It changes nothing.",
    )
    .argument("<manifest>", "manifest.jsonl, or the folder with it")
    .option("--seal <hash>", "the seal that was kept elsewhere")
    .option("--hash", "read the objects whose SHA-256 was computed by reading them")
    .option(
      "--timestamp-ca <file>",
      "PEM certificates of the time-stamping authority: verifies the time stamp with openssl",
    )
    .option("--print-policy", "print the permissions that this requires on both platforms, and exit")
    .option("--json", "print the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: VerifyOptions) => {
      const { runVerify } = require("../verify/run") as typeof import("../verify/run");
      process.exitCode = await runVerify(path, options);
    });
}
