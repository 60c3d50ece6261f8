import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ProviderSchema } from "../../../lib/rehearsal/schemas/schema";

// the generator's address must have three parts; `.invalid` is reserved and names nobody
const HOST = "host.invalid";
const GENERATOR = "@cdktf/provider-generator/lib/get/generator/provider-generator";

interface GeneratorModule {
  readonly TerraformProviderGenerator: new (code: unknown, schema: unknown) => { generate(target: unknown): void };
}

/**
 * Bindings as cdktf's own generator writes them from a schema.
 * @param source provider without a host, such as `hashicorp/aws`
 * @param versions the provider's version and the range that the bindings ask for
 * @returns source text by folder, such as `s3-bucket`
 */
export async function regenerate(
  source: string,
  schema: ProviderSchema,
  versions: { readonly exact: string; readonly range: string },
): Promise<Map<string, string>> {
  const { ConstructsMakerProviderTarget, Language, TerraformProviderConstraint } = await import("@cdktf/commons");
  const { CodeMaker } = await import("codemaker");
  const { TerraformProviderGenerator } = (await import(GENERATOR)) as GeneratorModule;
  const address = `${HOST}/${source}`;
  const code = new CodeMaker({ indentationLevel: 2 });
  new TerraformProviderGenerator(code, {
    format_version: "1.0",
    provider_versions: { [address]: versions.exact },
    provider_schemas: { [address]: structuredClone(schema) },
  }).generate(
    new ConstructsMakerProviderTarget(
      new TerraformProviderConstraint(`${address}@${versions.range}`),
      Language.TYPESCRIPT,
    ),
  );
  const out = mkdtempSync(join(tmpdir(), "regenerate-"));
  try {
    await code.save(out);
    return collect(join(out, "providers", source.split("/")[1]!));
  } finally {
    rmSync(out, { recursive: true });
  }
}

function collect(folder: string): Map<string, string> {
  const texts = new Map<string, string[]>();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\/.*\.ts$/.test(file));
  for (const file of files.sort()) {
    const key = file.split("/")[0]!;
    texts.set(key, [...(texts.get(key) ?? []), readFileSync(join(folder, file), "utf8")]);
  }
  return new Map([...texts].map(([key, parts]) => [key, parts.join("\n")]));
}

/** Bindings without what a schema without descriptions cannot say: doc comments and empty lines. */
export function codeOnly(source: string): string {
  return source
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/^\/\/.*$/gm, "")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
