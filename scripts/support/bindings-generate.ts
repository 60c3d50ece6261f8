import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import { PROVIDER, VERSION_RANGE } from "./bindings-names";
import { boundPart, type SchemaFile } from "./bindings-schema";
import { tidy } from "./bindings-tidy";

// The generator wants a three-part address and puts its host into links; `.invalid` is reserved and names nobody.
export const PLACEHOLDER_HOST = "host.invalid";

// The package's index needs a tool that it does not declare, and this file of it ships no types.
const GENERATOR = "@cdktf/provider-generator/lib/get/generator/provider-generator";

interface GeneratorModule {
  readonly TerraformProviderGenerator: new (code: unknown, schema: unknown) => { generate(target: unknown): void };
}

/**
 * Runs cdktf's own generator over a schema, without network and without provider.
 * @returns path below `lib/provider-genesyscloud` to source text
 */
export async function generate(schema: SchemaFile): Promise<Map<string, string>> {
  quiet();
  const { ConstructsMakerProviderTarget, Language, TerraformProviderConstraint } = await import("@cdktf/commons");
  const { CodeMaker } = await import("codemaker");
  const { TerraformProviderGenerator } = (await import(GENERATOR)) as GeneratorModule;
  const address = `${PLACEHOLDER_HOST}/${PROVIDER}`;
  const code = new CodeMaker();
  const generator = new TerraformProviderGenerator(code, {
    format_version: "1.0",
    provider_schemas: { [address]: boundPart(schema) },
  });
  const constraint = new TerraformProviderConstraint(`${address}@${VERSION_RANGE}`);
  generator.generate(new ConstructsMakerProviderTarget(constraint, Language.TYPESCRIPT));
  const out = mkdtempSync(join(tmpdir(), "bindings-"));
  try {
    await code.save(out);
    return collect(join(out, "providers", "genesyscloud"));
  } finally {
    rmSync(out, { recursive: true });
  }
}

/**
 * Loading @cdktf/commons runs `terraform version`. Its complaints about a CLI configuration would land in the output,
 * so it gets an empty one; and it looks for news of itself on the network unless told not to.
 */
function quiet(): void {
  process.env["CHECKPOINT_DISABLE"] = "1";
  process.env["TF_CLI_CONFIG_FILE"] = devNull;
}

// the lazy index is untyped, and the read-me files hold nothing but a link
function collect(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts") && path !== "lazy-index.ts")
    .sort();
  return new Map(paths.map((path) => [path, tidy(readFileSync(join(folder, path), "utf8"), PLACEHOLDER_HOST)]));
}
