import { BindingSource, type Field, type TypeClass } from "./binding-source";
import type {
  Attribute,
  Attributes,
  Block,
  NestedBlock,
  ProviderSchema,
  Schema,
  TypeExpression,
} from "../../../lib/rehearsal/schemas/schema";

const PRIMITIVES: Readonly<Record<string, TypeExpression>> = {
  string: "string",
  number: "number",
  boolean: "bool",
  any: "dynamic",
};

/**
 * Derives a provider's schema from the TypeScript source of its bindings.
 * Bindings do not tell: `sensitive`, bounds above one, schema versions, descriptions.
 * @param sources one text per binding, the provider's own among them
 * @throws Error naming what could not be placed: nothing is guessed in silence
 */
export function deriveProviderSchema(sources: readonly string[]): ProviderSchema {
  const kinds: Record<TypeClass["base"], Record<string, Schema>> = {
    TerraformProvider: {},
    TerraformResource: {},
    TerraformDataSource: {},
  };
  for (const source of sources) {
    const binding = new BindingSource(source);
    for (const { base, type, fields } of binding.typeClasses())
      kinds[base][type] = { version: 0, block: blockOf(binding, fields.filter(fieldOfTheProviderToo(base))) };
  }
  const [provider, ...others] = Object.values(kinds.TerraformProvider);
  if (provider === undefined || others.length > 0)
    throw new Error("exactly one of the bindings must be the provider's");
  return { provider, resource_schemas: kinds.TerraformResource, data_source_schemas: kinds.TerraformDataSource };
}

// `alias` belongs to Terraform, the generator of the bindings adds it to every provider
function fieldOfTheProviderToo(base: TypeClass["base"]): (field: Field) => boolean {
  return (field) => base !== "TerraformProvider" || field.name !== "alias";
}

function blockOf(binding: BindingSource, fields: readonly Field[]): Block {
  const attributes: Record<string, Attribute> = {};
  const blocks: Record<string, NestedBlock> = {};
  for (const field of [...fields].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const nested = nestedBlock(binding, field);
    if (nested === undefined) attributes[field.name] = attributeOf(binding, field);
    else blocks[field.name] = nested;
  }
  return { attributes, ...(Object.keys(blocks).length > 0 && { block_types: blocks }) };
}

function nestedBlock(binding: BindingSource, field: Field): NestedBlock | undefined {
  const struct = structOf(field);
  if (struct === undefined || field.row === undefined) return undefined;
  const { value, kind } = field.row;
  const repeated = /listMapperHcl\(\w+, true\)/.test(value);
  const single = !/MapperHcl\(/.test(value) && kind !== "struct";
  const lone = kind === "struct" && field.calledBlock;
  if (!repeated && !single && !lone) return undefined;
  const block = blockOf(binding, binding.structFields(struct));
  if (lone) return { nesting_mode: "single", block };
  return {
    nesting_mode: kind as "list" | "set",
    block,
    ...(field.required && { min_items: 1 }),
    ...(single && { max_items: 1 }),
  };
}

function attributeOf(binding: BindingSource, field: Field): Attribute {
  const flags = {
    ...(field.required && { required: true }),
    ...(field.optional && { optional: true }),
    ...(field.computed && { computed: true }),
  };
  const struct = field.row && structOf(field);
  if (struct === undefined) return { type: typeOf(binding, field), ...flags };
  // an attribute of an object type passes its own flags to every member; a nested attribute's members have their own
  const members = binding.structFields(struct);
  const same = (m: Field) =>
    m.required === field.required && m.optional === field.optional && m.computed === field.computed;
  const kind = field.row!.kind;
  if (!members.every(same)) {
    const attributes: Attributes = Object.fromEntries(members.map((m) => [m.name, attributeOf(binding, m)]));
    return { nested_type: { nesting_mode: kind === "struct" ? "single" : (kind as "list"), attributes }, ...flags };
  }
  const object = objectOf(binding, members);
  return { type: kind === "struct" ? object : [kind as "list" | "set" | "map", object], ...flags };
}

function objectOf(binding: BindingSource, members: readonly Field[]): TypeExpression {
  return ["object", Object.fromEntries(members.map((m) => [m.name, typeOf(binding, m)]))];
}

/** The struct that a configured field is written by; undefined for plain values. */
function structOf({ row }: Field): string | undefined {
  const writer = row && /(?<!cdktf\.)\b(\w+)ToHclTerraform\b/.exec(row.value)?.[1];
  return writer && writer[0]!.toUpperCase() + writer.slice(1);
}

function typeOf(binding: BindingSource, field: Field): TypeExpression {
  const { row } = field;
  if (row === undefined) return typeByGetter(binding, field);
  const struct = structOf(field);
  if (struct !== undefined) {
    const object = objectOf(binding, binding.structFields(struct));
    return row.kind === "struct" ? object : [row.kind as "list", object];
  }
  const [, primitive, suffix] = /^(string|number|boolean|any)((?:List|Map)*)$/.exec(row.stored) ?? [];
  if (primitive === undefined) throw new Error(`${field.name}: type ${row.stored} has no place`);
  const collections = (suffix!.match(/List|Map/g) ?? []).map((s) => s.toLowerCase() as "list" | "map");
  // only the outermost collection is known to be a set or a list
  return collections.reduce<TypeExpression>((inner, collection, i) => {
    const outermost = i === collections.length - 1;
    if (outermost && inner === "dynamic" && row.kind === "map") return "dynamic";
    return [outermost ? (row.kind as "list" | "set" | "map") : collection, inner];
  }, PRIMITIVES[primitive]!);
}

/** The type of what only the provider sets, told by how the class reads it. */
function typeByGetter(binding: BindingSource, { name, getter }: Field): TypeExpression {
  const kept = /new (?:cdktf\.)?(\w+)\(this, "\w+"(?:, (true|false))?\)/.exec(getter);
  if (kept !== null) return typeOfKept(binding, kept[1]!, kept[2] === "true", name);
  const [, primitive, collection] = /this\.get(String|Number|Boolean|Any)?(List|Map)?Attribute\(/.exec(getter) ?? [];
  if (primitive === undefined && collection === undefined) throw new Error(`${name}: no type in ${getter.trim()}`);
  const element = PRIMITIVES[(primitive ?? "String").toLowerCase()]!;
  if (collection === undefined) return element;
  if (collection === "Map") return element === "dynamic" ? "dynamic" : ["map", element];
  return [getter.includes("Fn.tolist(") ? "set" : "list", element];
}

function typeOfKept(binding: BindingSource, cls: string, fromSet: boolean, name: string): TypeExpression {
  const plain = /^(String|Number|Boolean|Any)(Map|List)$/.exec(cls);
  if (plain !== null) {
    const element = PRIMITIVES[plain[1]!.toLowerCase()]!;
    if (plain[2] === "Map") return element === "dynamic" ? "dynamic" : ["map", element];
    return [fromSet ? "set" : "list", element];
  }
  const base = binding.baseOf(cls);
  const collection = { ComplexList: fromSet ? ("set" as const) : ("list" as const), ComplexMap: "map" as const }[
    base ?? ""
  ];
  if (collection === undefined && base !== "ComplexObject") throw new Error(`${name}: class ${cls} has no place`);
  const struct = cls.replace(/(OutputReference|List|Map)$/, "");
  const object = objectOf(binding, binding.structFields(struct));
  return collection === undefined ? object : [collection, object];
}
