import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { deriveAwsSchema } from "./support/schemas/aws";
import { AWS_SCHEMA_FILE } from "../lib/rehearsal/schemas/schema";

const USAGE = `Derives the AWS schema of the rehearsal from the installed bindings; needs no network and no terraform.

  node --import tsx scripts/rehearsal-schemas.ts            write lib/rehearsal/schemas/aws.json
  node --import tsx scripts/rehearsal-schemas.ts --check    write nothing; exit 1 when the file is not what would be written

Which types are in it is a list in scripts/support/schemas/aws-types.ts.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) return console.log(USAGE);
  const derived = { format_version: "1.0", provider_schemas: { "hashicorp/aws": deriveAwsSchema() } };
  const fresh = await format(JSON.stringify(derived), { parser: "json", printWidth: 120 });
  const same = existsSync(AWS_SCHEMA_FILE) && readFileSync(AWS_SCHEMA_FILE, "utf8") === fresh;
  if (same) return console.log("rehearsal schemas: up to date");
  if (values.check) {
    console.error("lib/rehearsal/schemas/aws.json is out of date: run the script without --check");
    process.exitCode = 1;
    return;
  }
  writeFileSync(AWS_SCHEMA_FILE, fresh);
  console.log("rehearsal schemas: written");
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
