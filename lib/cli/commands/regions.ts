import { Command } from "commander";

const NOTES = `
Exit codes: 0 printed, 1 refused.

Examples:
  legal-hold regions
  legal-hold regions --json | jq -r '.[] | select(.location == "London") | .name'`;

/** The verb `regions`. Its output is loaded when it runs. */
export function regionsCommand(): Command {
  return new Command("regions")
    .summary("list the regions of Genesys Cloud")
    .description(
      "Lists the public regions of Genesys Cloud: name, place, API host, AWS partition, and the AWS account to trust.",
    )
    .option("--json", "print the list as JSON")
    .addHelpText("after", NOTES)
    .action(({ json }: { readonly json?: true }) => {
      const { GenesysRegion } = require("../../catalog/regions") as typeof import("../../catalog/regions");
      const rows = GenesysRegion.all.map(({ name, location, apiHost, partition, genesysAccountId, fedRamp }) => {
        return { name, location, apiHost, partition, genesysAccountId: genesysAccountId ?? null, fedRamp };
      });
      const table = rows.map(({ name, location, apiHost, partition, genesysAccountId }) =>
        [name, location, apiHost, partition, genesysAccountId ?? "ask Genesys"].map((cell, i) =>
          cell.padEnd(WIDTHS[i]!),
        ),
      );
      process.stdout.write(
        json
          ? `${JSON.stringify(rows, null, 2)}\n`
          : [HEAD, ...table].map((cells) => `${cells.join("  ").trimEnd()}\n`).join(""),
      );
    });
}

const WIDTHS = [15, 26, 26, 9, 14];
const HEAD = ["REGION", "PLACE", "API HOST", "PARTITION", "ACCOUNT TO TRUST"].map((cell, i) => cell.padEnd(WIDTHS[i]!));
