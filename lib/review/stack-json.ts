/** Attributes of one resource or data source in synthesized JSON. */
export interface Attributes {
  readonly [name: string]: unknown;
}

/** The parts of a synthesized stack (`cdk.tf.json`) that decide access. */
export interface StackJson {
  readonly resource?: { readonly [type: string]: { readonly [id: string]: Attributes } };
  readonly data?: { readonly [type: string]: { readonly [id: string]: Attributes } };
  readonly output?: { readonly [name: string]: { readonly value?: unknown } };
}

/** One resource or data source with its Terraform address. */
export interface Block {
  readonly address: string;
  readonly type: string;
  readonly attributes: Attributes;
}

/** Every resource of the given type, in the order of the file. */
export function resourcesOf(stack: StackJson, type: string): readonly Block[] {
  return Object.entries(stack.resource?.[type] ?? {}).map(([id, attributes]) => ({
    address: `${type}.${id}`,
    type,
    attributes,
  }));
}

/** Every data source of the given type. */
export function dataOf(stack: StackJson, type: string): readonly Block[] {
  return Object.entries(stack.data?.[type] ?? {}).map(([id, attributes]) => ({
    address: `data.${type}.${id}`,
    type,
    attributes,
  }));
}

/** The address that a Terraform reference such as `${aws_iam_role.exporter.name}` points at. */
export function referenced(value: unknown): string | undefined {
  return typeof value === "string" ? /^\$\{((?:data\.)?\w+\.[\w-]+)[.[]?.*\}$/.exec(value)?.[1] : undefined;
}

/** A member of an attribute as text; `(unknown)` where it is no text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "(unknown)";
}

/** Blocks nested in an attribute: Terraform's JSON writes one of them as an object or as a list. */
export function blocksOf(value: unknown): readonly Attributes[] {
  if (value === undefined || value === null) return [];
  return (Array.isArray(value) ? value : [value]) as readonly Attributes[];
}
