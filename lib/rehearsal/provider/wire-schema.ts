import type { Attributes, Block, NestingMode, ProviderSchema, Schema } from "../schemas/schema";

const NESTING: Readonly<Record<NestingMode, number>> = { single: 1, list: 2, set: 3, map: 4, group: 5 };

/** A provider's schema as the answer to GetProviderSchema. */
export function wireSchemas(schema: ProviderSchema): object {
  return {
    provider: wireSchema(schema.provider),
    resource_schemas: eachSchema(schema.resource_schemas),
    data_source_schemas: eachSchema(schema.data_source_schemas),
  };
}

function eachSchema(schemas: Readonly<Record<string, Schema>>): object {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, wireSchema(schema)]));
}

function wireSchema({ version, block }: Schema): object {
  return { version, block: wireBlock(block) };
}

function wireBlock({ attributes = {}, block_types = {} }: Block): object {
  return {
    attributes: wireAttributes(attributes),
    block_types: Object.entries(block_types).map(([type_name, { nesting_mode, block, min_items, max_items }]) => ({
      type_name,
      nesting: NESTING[nesting_mode],
      block: wireBlock(block),
      min_items: min_items ?? 0,
      max_items: max_items ?? 0,
    })),
  };
}

function wireAttributes(attributes: Attributes): object[] {
  return Object.entries(attributes).map(([name, { type, nested_type, ...flags }]) => ({
    name,
    ...flags,
    ...(nested_type === undefined
      ? { type: Buffer.from(JSON.stringify(type)) }
      : {
          nested_type: {
            nesting: NESTING[nested_type.nesting_mode],
            attributes: wireAttributes(nested_type.attributes),
          },
        }),
  }));
}
