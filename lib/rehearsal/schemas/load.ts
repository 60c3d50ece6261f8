import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProviderSchemas } from "./schema";

/** Where `npm run rehearsal:schemas` keeps what it derives. */
export const AWS_SCHEMA_FILE = join(__dirname, "aws.json");

/** The schema that the Genesys Cloud bindings are generated from. */
export const GENESYS_SCHEMA_FILE = join(__dirname, "../../provider-genesyscloud/schema.json");

/** The schemas of both providers, from the committed files. */
export function loadSchemas(): ProviderSchemas {
  return [AWS_SCHEMA_FILE, GENESYS_SCHEMA_FILE].reduce<ProviderSchemas>(
    (all, file) => ({ ...all, ...JSON.parse(readFileSync(file, "utf8")).provider_schemas }),
    {},
  );
}
