import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { AWS_TYPES } from "./aws-types";
import { embeddedSource } from "./binding-source";
import { deriveProviderSchema } from "./derive";
import type { ProviderSchema } from "../../../lib/rehearsal/schemas/schema";

/**
 * The TypeScript source of one AWS binding, several files joined.
 * @param type folder of the bindings package, such as `s3-bucket`
 * @returns with the name of cdktf: bindings of cdktn differ by that alone
 */
export function awsBindingSource(type: string): string {
  const folder = join(dirname(require.resolve("@cdktf/provider-aws/package.json")), "lib", type);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
  return files
    .sort()
    .map((file) => embeddedSource(join(folder, file)).replaceAll("cdktn", "cdktf"))
    .join("\n");
}

/** The schema of the AWS provider, as far as the types in use go, derived from the installed bindings. */
export function deriveAwsSchema(): ProviderSchema {
  return deriveProviderSchema(AWS_TYPES.map(awsBindingSource));
}
