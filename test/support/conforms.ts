import schema from "../../lib/provider-genesyscloud/schema.json";
import type { Synthesized } from "./synth";

interface Block {
  readonly attributes?: { readonly [name: string]: { readonly required?: boolean; readonly computed?: boolean } };
  readonly block_types?: { readonly [name: string]: { readonly block: Block; readonly max_items?: number } };
}

// of the arguments that Terraform itself takes
const META = ["depends_on", "lifecycle", "provider", "//"];

/** What the provider's schema says against the Genesys Cloud resources and data sources of a stack. */
export function nonconforming(stack: Synthesized): string[] {
  const { resource_schemas, data_source_schemas } = schema.provider_schemas["mypurecloud/genesyscloud"];
  return [...against(stack.resource, resource_schemas), ...against(stack.data, data_source_schemas)];
}

function against(
  objects: Synthesized["resource"] | undefined,
  schemas: { readonly [type: string]: unknown },
): string[] {
  return Object.entries(objects ?? {}).flatMap(([type, byId]) => {
    if (!type.startsWith("genesyscloud_")) return [];
    const known = schemas[type] as { readonly block: Block } | undefined;
    if (known === undefined) return [`${type}: no schema`];
    return Object.values(byId).flatMap((value) => inBlock(type, known.block, value, META));
  });
}

function inBlock(path: string, block: Block, value: object, also: readonly string[] = []): string[] {
  const { attributes = {}, block_types = {} } = block;
  const missing = Object.keys(attributes).filter((name) => attributes[name]!.required && !(name in value));
  const inside = Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    const nested = block_types[name];
    if (nested === undefined) return attributes[name] || also.includes(name) ? [] : [`${path}.${name}: unknown`];
    const blocks = (Array.isArray(part) ? part : [part]) as object[];
    if (nested.max_items !== undefined && blocks.length > nested.max_items) return [`${path}.${name}: too many`];
    return blocks.flatMap((one) => inBlock(`${path}.${name}`, nested.block, one));
  });
  return [...missing.map((name) => `${path}.${name}: missing`), ...inside];
}
