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

/** The verb `verify`. What it does is loaded when it runs. */
export function verifyCommand(): Command {
  return new Command("verify")
    .summary("compare the evidence with a chain-of-custody manifest")
    .description(
      "Checks the chain of a manifest that `legal-hold reconcile --manifest` wrote, and compares every version in it with what " +
        "S3 says of it now: size, checksums, retention, legal hold, and whether it is still the current one. It changes nothing.",
    )
    .argument("<manifest>", "manifest.jsonl, or the folder with it")
    .option("--seal <hash>", "the seal as it was kept elsewhere")
    .option("--hash", "read the objects whose SHA-256 was computed by reading them")
    .option(
      "--timestamp-ca <file>",
      "certificates of the authority that stamped it, PEM: checks the time stamp with openssl",
    )
    .option("--print-policy", "print what this needs on both platforms, and stop")
    .option("--json", "print the report as JSON")
    .addHelpText("after", NOTES)
    .action(async (path: string, options: VerifyOptions) => {
      const { runVerify } = require("../verify/run") as typeof import("../verify/run");
      process.exitCode = await runVerify(path, options);
    });
}
