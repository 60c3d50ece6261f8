import { readFileSync } from "node:fs";
import { BLOCKS, DATA_SOURCES, PROVIDER, RESOURCES, VERSION } from "./bindings-names";

interface Schemas {
  readonly [type: string]: unknown;
}

interface ProviderPart {
  readonly provider: unknown;
  readonly resource_schemas: Schemas;
  readonly data_source_schemas: Schemas;
}

/** The output of `terraform providers schema -json`, as far as it matters here. */
export interface SchemaFile {
  readonly format_version: string;
  readonly provider_versions?: { readonly [provider: string]: string };
  readonly provider_schemas: { readonly [provider: string]: ProviderPart };
}

/**
 * Reads a schema file and keeps what the list names, in a fixed order and under the provider's short address.
 * @throws Error naming what the file lacks
 */
export function readSubset(path: string): SchemaFile {
  const file = JSON.parse(readFileSync(path, "utf8")) as SchemaFile;
  const key = Object.keys(file.provider_schemas).find((name) => name === PROVIDER || name.endsWith(`/${PROVIDER}`));
  if (key === undefined) throw new Error(`${path} holds no schema of ${PROVIDER}`);
  const whole = file.provider_schemas[key]!;
  return {
    format_version: file.format_version,
    provider_versions: { [PROVIDER]: VERSION },
    provider_schemas: {
      [PROVIDER]: {
        provider: sorted(whole.provider),
        resource_schemas: pick(whole.resource_schemas, RESOURCES, `resource in ${path}`),
        data_source_schemas: pick(whole.data_source_schemas, DATA_SOURCES, `data source in ${path}`),
      },
    },
  };
}

function pick(schemas: Schemas, names: readonly string[], what: string): Schemas {
  const types = names.map((name) => `genesyscloud_${name}`).sort();
  const missing = types.filter((type) => schemas[type] === undefined);
  if (missing.length > 0) {
    throw new Error(`no ${what} for ${missing.join(", ")}: run again with --from and the provider's full schema`);
  }
  return Object.fromEntries(types.map((type) => [type, sorted(schemas[type])]));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const record = value as { [key: string]: unknown };
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}

interface Block {
  readonly block_types?: { readonly [name: string]: { readonly block: Block } };
}

/** The part of the schema that bindings are made of: without the nested blocks that the list leaves out. */
export function boundPart(schema: SchemaFile): ProviderPart {
  const part = schema.provider_schemas[PROVIDER]!;
  const resources = Object.entries(part.resource_schemas).map(([type, resource]) => {
    const kept = BLOCKS[type.replace(/^genesyscloud_/, "")];
    if (kept === undefined) return [type, resource];
    const { block } = resource as { readonly block: Block };
    return [type, { ...(resource as object), block: withBlocks(block, kept) }];
  });
  // a copy, since the generator adds an attribute to the schema that it is given
  return structuredClone({ ...part, resource_schemas: Object.fromEntries(resources) as Schemas });
}

function withBlocks(block: Block, kept: ReadonlySet<string>): Block {
  const types = Object.entries(block.block_types ?? {}).filter(([name]) => kept.has(name));
  return {
    ...block,
    block_types: Object.fromEntries(
      types.map(([name, nested]) => [name, { ...nested, block: withBlocks(nested.block, kept) }]),
    ),
  };
}
