/** A synthesized stack: Terraform's JSON. */
export interface StackJson {
  readonly [section: string]: unknown;
}

/** Resources or data sources by type and name. */
export interface Blocks {
  readonly [type: string]: { readonly [name: string]: Attributes };
}
export interface Attributes {
  readonly [name: string]: unknown;
}

/** Applies a change to every string, at any depth, and leaves cdktf's comments out. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => name !== "//");
  return Object.fromEntries(kept.map(([name, item]) => [name, mapTexts(item, change)]));
}

/** Calls each block with its address. */
export function eachBlock(stack: StackJson, call: (address: string, attributes: Attributes) => void): void {
  for (const [section, prefix] of [
    ["resource", ""],
    ["data", "data."],
  ] as const) {
    for (const [type, blocks] of Object.entries((stack[section] ?? {}) as Blocks)) {
      for (const [name, attributes] of Object.entries(blocks)) call(`${prefix}${type}.${name}`, attributes);
    }
  }
}

/** Names every block after its type and its own name, since everyone chooses logical ids freely. */
export function commonNames(stack: StackJson): StackJson {
  const names = new Map<string, string>();
  eachBlock(stack, (address, { name }) => {
    const label = `${address.slice(0, address.lastIndexOf("."))}.${typeof name === "string" ? slug(name) : "it"}`;
    const isDocument = address.startsWith("data.aws_iam_policy_document.");
    if (!isDocument && [...names.values()].includes(label)) throw new Error(`two blocks are called ${label}`);
    names.set(address, isDocument ? address : label);
  });
  const renamed = mapTexts(stack, (text) =>
    text.replace(/(?:data\.)?[a-z]+_[a-z0-9_]+\.\w+/g, (address) => names.get(address) ?? address),
  ) as StackJson;
  const section = (prefix: string, blocks: Blocks) =>
    Object.fromEntries(
      Object.entries(blocks).map(([type, named]) => {
        const own = (name: string) => names.get(`${prefix}${type}.${name}`)!.slice(`${prefix}${type}.`.length);
        return [type, Object.fromEntries(Object.entries(named).map(([name, body]) => [own(name), body]))];
      }),
    );
  const { resource, data } = renamed as { readonly resource: Blocks; readonly data: Blocks };
  return { ...renamed, resource: section("", resource), data: section("data.", data) };
}

const slug = (name: string): string => name.replace(/\W/g, "-");

/** Which block has to be there before which, by reference or by `depends_on`: every pair "later > earlier". */
export function order(stack: StackJson): ReadonlySet<string> {
  const addresses: string[] = [];
  eachBlock(stack, (address) => addresses.push(address));
  const direct = new Map<string, readonly string[]>();
  eachBlock(stack, (address, attributes) => {
    const text = JSON.stringify(mapTexts(attributes, (one) => one));
    const named = new Set(text.match(/(?:data\.)?[a-z]+_[a-z0-9_]+\.[\w-]+/g));
    direct.set(
      address,
      addresses.filter((other) => other !== address && named.has(other)),
    );
  });
  const pairs = new Set<string>();
  const visit = (from: string, at: string): void => {
    for (const next of direct.get(at) ?? []) {
      if (pairs.has(`${from} > ${next}`)) continue;
      pairs.add(`${from} > ${next}`);
      visit(from, next);
    }
  };
  addresses.forEach((address) => visit(address, address));
  return pairs;
}
