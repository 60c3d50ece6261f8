import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { awsBindingSource } from "../../../scripts/support/schemas/aws";
import { deriveProviderSchema } from "../../../scripts/support/schemas/derive";
import type { Attribute, Block, ProviderSchema, TypeExpression } from "../../../lib/rehearsal/schemas/schema";

/** Folders of the bindings that hold the types of the services that decide access and keep evidence. */
const SERVICES =
  /^(data-aws-)?(iam|kms|s3|s3control|sqs|sns|lambda|cloudwatch-event|cloudtrail|organizations|ssoadmin|ram)(-|$)/;

/** The schemas of every type of those services, as the installed bindings have them. */
export function servicesSchema(): ProviderSchema {
  const lib = join(dirname(require.resolve("@cdktf/provider-aws/package.json")), "lib");
  const folders = readdirSync(lib).filter((folder) => SERVICES.test(folder));
  return deriveProviderSchema(["provider", ...folders].map(awsBindingSource));
}

/** The schemas of every type of Genesys Cloud, as the bindings have them. */
export function genesysSchema(): ProviderSchema {
  const file = join(__dirname, "../../../lib/provider-genesyscloud/schema.json");
  const { provider_schemas } = JSON.parse(readFileSync(file, "utf8")) as {
    readonly provider_schemas: { readonly [source: string]: ProviderSchema };
  };
  return Object.values(provider_schemas)[0]!;
}

/** Which value of a sample is written: two of a kind are never equal. */
export type Variant = 0 | 1;

/** An argument or block of a type, by its path in the JSON. */
export interface Leaf {
  readonly path: readonly string[];
  /** Its values: of a text or number two that differ, of a flag both. */
  readonly values: readonly [unknown, unknown];
  readonly isBlock: boolean;
}

/** Every argument and every nested block that a configuration can set. */
export function leavesOf({ attributes = {}, block_types = {} }: Block, path: readonly string[] = []): readonly Leaf[] {
  const own = Object.entries(attributes).flatMap(([name, attribute]) => attributeLeaves([...path, name], attribute));
  const nested = Object.entries(block_types).flatMap(([name, { block }]) => [
    { path: [...path, name], values: [filled(block, 0), filled(block, 1)] as const, isBlock: true },
    ...leavesOf(block, [...path, name]),
  ]);
  return [...own, ...nested];
}

function attributeLeaves(path: readonly string[], attribute: Attribute): readonly Leaf[] {
  if (!isConfigurable(attribute)) return [];
  const values = [valueOf(attribute, path, 0), valueOf(attribute, path, 1)] as const;
  const inner = Object.entries(attribute.nested_type?.attributes ?? {});
  return [
    { path, values, isBlock: attribute.nested_type !== undefined },
    ...inner.flatMap(([name, one]) => attributeLeaves([...path, name], one)),
  ];
}

/** A configuration that sets everything. Blocks that may stand several times stand once. */
export function filled({ attributes = {}, block_types = {} }: Block, variant: Variant): { [name: string]: unknown } {
  const own = Object.entries(attributes).filter(([, attribute]) => isConfigurable(attribute));
  return Object.fromEntries([
    ...own.map(([name, attribute]) => [name, valueOf(attribute, [name], variant)] as const),
    ...Object.entries(block_types).map(([name, { block }]) => [name, [filled(block, variant)]] as const),
  ]);
}

/** A configuration that sets what is required, and the blocks that a path leads through. */
export function minimal(
  { attributes = {}, block_types = {} }: Block,
  variant: Variant,
  path: readonly string[] = [],
): object {
  const own = Object.entries(attributes).filter(([name, { required, nested_type }]) => {
    return required === true || (nested_type !== undefined && name === path[0]);
  });
  const nested = Object.entries(block_types).filter(
    ([name, { min_items }]) => (min_items ?? 0) > 0 || name === path[0],
  );
  return Object.fromEntries([
    ...own.map(([name, attribute]) => [name, valueOf(attribute, [name], variant)] as const),
    ...nested.map(
      ([name, { block }]) => [name, [minimal(block, variant, name === path[0] ? path.slice(1) : [])]] as const,
    ),
  ]);
}

function isConfigurable({ required, optional }: Attribute): boolean {
  return required === true || optional === true;
}

function valueOf({ type, nested_type }: Attribute, path: readonly string[], variant: Variant): unknown {
  if (nested_type === undefined) return sample(type ?? "string", path.at(-1)!, variant);
  const members = Object.entries(nested_type.attributes).filter(([, one]) => isConfigurable(one));
  const value = Object.fromEntries(members.map(([name, one]) => [name, valueOf(one, [name], variant)]));
  return nested_type.nesting_mode === "single" ? value : nested_type.nesting_mode === "map" ? { key: value } : [value];
}

/** Values that mean something where any text would not. */
const VALUES: { readonly [name: string]: readonly [string, string] } = {
  principal: ["222233334444", "s3.amazonaws.com"],
  action: ["lambda:InvokeFunctionUrl", "lambda:InvokeFunction"],
  source_account: ["222233334444", "333344445555"],
  source_arn: ["arn:aws:s3:::one", "arn:aws:s3:::other"],
  principal_org_id: ["o-aaaaaaaaaa", "o-bbbbbbbbbb"],
  function_url_auth_type: ["AWS_IAM", "NONE"],
  status: ["Disabled", "Enabled"],
  mfa_delete: ["Disabled", "Enabled"],
  object_lock_legal_hold_status: ["OFF", "ON"],
  operations: ["Decrypt", "GenerateDataKey"],
  grantee_principal: ["arn:aws:iam::222233334444:role/one", "arn:aws:iam::222233334444:role/other"],
  uri: ["http://acs.amazonaws.com/groups/global/AllUsers", "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"],
};

function sample(type: TypeExpression, name: string, variant: Variant): unknown {
  if (type === "bool") return variant === 1;
  if (type === "number") return 7 + variant;
  if (typeof type === "string" && Object.hasOwn(VALUES, name)) return VALUES[name]![variant];
  if (typeof type === "string") return `${name}-${variant}`;
  const [kind, inner] = type;
  if (kind === "object") {
    return Object.fromEntries(Object.entries(inner).map(([member, one]) => [member, sample(one, member, variant)]));
  }
  const value = sample(inner as TypeExpression, name, variant);
  return kind === "map" ? { key: value } : [value];
}

/** A copy of a configuration with another value at a path; without the value, without what stands there. */
export function withLeaf(body: unknown, path: readonly string[], value?: unknown): unknown {
  const [name, ...rest] = path;
  if (Array.isArray(body)) return body.map((one) => withLeaf(one, path, value));
  const copy: { [name: string]: unknown } = { ...(body as { readonly [name: string]: unknown }) };
  if (rest.length > 0) copy[name!] = withLeaf(copy[name!], rest, value);
  else if (value === undefined) delete copy[name!];
  else copy[name!] = value;
  return copy;
}

const TERMS = ["one", "other"].map((value) => ({
  variable_name: "Conversation.queues",
  operator: "EQ",
  operands: [{ type: "SCALAR", value }],
}));
const POLICY = { domain: "recording", entity_name: "recording", action_set: ["view"] };
const BESIDES: { readonly [type: string]: readonly object[] } = {
  // a rule is on, and deletes
  aws_s3_bucket_lifecycle_configuration: [
    { bucket: "b", rule: [{ id: "r", status: "Enabled", expiration: [{ days: 30 }] }] },
  ],
  // several terms are joined
  genesyscloud_auth_role: [
    { name: "r", permission_policies: [{ ...POLICY, conditions: [{ conjunction: "AND", terms: TERMS }] }] },
  ],
};

/** Bodies in which arguments count that decide nothing without others. */
export function besides(type: string): readonly object[] {
  return BESIDES[type] ?? [];
}

/** The bodies in which an argument is looked at: everything is set, only what is required, and what it decides something with. */
export function bodiesFor(type: string, block: Block, path: readonly string[]): readonly object[] {
  return [filled(block, 0), filled(block, 1), minimal(block, 0, path), minimal(block, 1, path), ...besides(type)];
}

/** What makes something of a type that does nothing by itself: a policy is attached. */
export const ATTACHED: { readonly [type: string]: { readonly [type: string]: object } } = {
  aws_iam_policy: { aws_iam_role_policy_attachment: { a: { role: "r", policy_arn: "${aws_iam_policy.one.arn}" } } },
  aws_organizations_policy: {
    aws_organizations_policy_attachment: { a: { target_id: "ou-1", policy_id: "${aws_organizations_policy.one.id}" } },
  },
};
