import { canonicalPolicy, documentJson } from "./policies";
import { commonNames, eachBlock, mapTexts, order, type Attributes, type Blocks, type StackJson } from "./references";

/** What a stack says, however it was written. */
export interface NormalStack {
  readonly content: unknown;
  /** "later > earlier", each pair of blocks. */
  readonly order: ReadonlySet<string>;
}

/** Common names, references to what the stack itself knows put in, policies in one way of writing. */
export function normalStack(json: string): NormalStack {
  const named = commonNames(JSON.parse(json) as StackJson);
  const known = valuesOf(named);
  const resolved = mapTexts(named, (text) => resolveText(text, known)) as StackJson;
  const data = { ...(resolved["data"] as Blocks) } as { [type: string]: Blocks[string] };
  delete data["aws_iam_policy_document"];
  return { content: plain({ ...resolved, data }), order: order(named) };
}

function valuesOf(stack: StackJson): ReadonlyMap<string, string> {
  const { aws } = stack["provider"] as {
    readonly aws: readonly { readonly allowed_account_ids: readonly string[] }[];
  };
  const account = aws[0]!.allowed_account_ids[0]!;
  const known = new Map<string, string>();
  eachBlock(stack, (address, attributes) => {
    const { bucket, name } = attributes as { readonly bucket: string; readonly name: string };
    const add = (attribute: string, value: string) => known.set(`\${${address}.${attribute}}`, value);
    if (address.startsWith("aws_s3_bucket.")) {
      add("arn", `arn:aws:s3:::${bucket}`);
      add("id", bucket);
      add("bucket", bucket);
    } else if (address.startsWith("aws_iam_role.")) {
      add("arn", `arn:aws:iam::${account}:role/${name}`);
      add("name", name);
    } else if (address.startsWith("aws_kms_alias.")) add("name", name);
    else if (address.startsWith("data.aws_iam_policy_document.")) add("json", documentJson(attributes));
  });
  return known;
}

function resolveText(text: string, known: ReadonlyMap<string, string>): string {
  let now = text;
  for (let before = ""; before !== now;) {
    before = now;
    now = now.replace(/\$\{[\w.-]+\}/g, (reference) => known.get(reference) ?? reference);
  }
  // `Op.eq` writes parentheses
  return now.replace(/^\$\{\((.*)\)\}$/, "${$1}");
}

// every list here is a set or holds one item
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Attributes)
      .filter(([name]) => name !== "depends_on")
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => [name, isPolicy(name, item) ? canonicalPolicy(item) : plain(item)]),
  );
}

function isPolicy(name: string, item: unknown): item is string {
  return (name === "policy" || name === "assume_role_policy") && typeof item === "string";
}
