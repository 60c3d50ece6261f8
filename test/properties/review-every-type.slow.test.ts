import { reviewStack } from "../../lib/review/diff";
import { HARMLESS_TYPES } from "../../lib/stack/data/harmless";
import { descriptorOf, harmlessReason, readStack, type Stack } from "../../lib/stack";
import {
  ATTACHED,
  bodiesFor,
  filled,
  genesysSchema,
  leavesOf,
  minimal,
  servicesSchema,
  withLeaf,
  type Leaf,
} from "../support/review/synthetic-types";

const PROVIDER = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const schema = servicesSchema();
const resources = Object.entries(schema.resource_schemas);
const ofGenesys = genesysSchema();
const data = [...Object.entries(schema.data_source_schemas), ...Object.entries(ofGenesys.data_source_schemas)];

const ALLOWED = JSON.stringify({ Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }] });
/** What makes something of a type that does nothing by itself. */
const AROUND: { readonly [type: string]: { readonly [type: string]: object } } = {
  ...ATTACHED,
  "data.aws_iam_policy_document": {
    aws_s3_bucket_policy: { a: { bucket: "b", policy: "${data.aws_iam_policy_document.one.json}" } },
  },
  "data.aws_iam_role": { aws_iam_role_policy: { a: { role: "${data.aws_iam_role.one.name}", policy: ALLOWED } } },
  "data.aws_s3_bucket": { aws_s3_bucket_acl: { a: { bucket: "${data.aws_s3_bucket.one.id}", acl: "public-read" } } },
};

function stackOf(section: "resource" | "data", type: string, body?: unknown): Stack {
  const around = AROUND[section === "data" ? `data.${type}` : type] ?? {};
  const own = body === undefined ? {} : { [type]: { one: body } };
  const blocks = section === "data" ? { resource: around, data: own } : { resource: { ...around, ...own } };
  return readStack("s", JSON.stringify({ provider: PROVIDER, ...blocks })).stack;
}

const hasRows = (before: Stack, after: Stack) => reviewStack(before, after).changes.length > 0;

/**
 * Whether a change, the coming or the going of an argument makes no row. Of a flag one of its values may be what it is by
 * default, so one of the two has to be seen.
 */
function isSilent(section: "resource" | "data", type: string, body: unknown, { path, values }: Leaf): boolean {
  const [one, other] = values.map((value) => stackOf(section, type, withLeaf(body, path, value))) as [Stack, Stack];
  const without = stackOf(section, type, withLeaf(body, path));
  const changes = JSON.stringify(values[0]) !== JSON.stringify(values[1]);
  const seen = !changes || (hasRows(one, other) && hasRows(other, one));
  const comes = hasRows(without, one) || hasRows(without, other);
  const goes = hasRows(one, without) || hasRows(other, without);
  return !(seen && comes && goes);
}

/** The same with an argument in each nested block that a newer provider has and these bindings lack. */
function withNewer(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves.flatMap((leaf) => {
    if (!leaf.isBlock) return [leaf];
    const newer = { path: [...leaf.path, "newer_argument"], values: ["one", "other"] as const, isBlock: false };
    return [leaf, newer];
  });
}

test("the bindings have types of each service", () => {
  expect(resources.length).toBeGreaterThan(140);
});

describe.each(resources)("%s", (type, { block }) => {
  const bodies = [minimal(block, 0), minimal(block, 1), filled(block, 0), filled(block, 1)];

  test("its coming and going make a row, or there is a reason why not", () => {
    const none = stackOf("resource", type);
    const reasons = descriptorOf(type);
    const comes = bodies.some((body) => hasRows(none, stackOf("resource", type, body)));
    const goes = bodies.some((body) => hasRows(stackOf("resource", type, body), none));
    const whole = Object.hasOwn(HARMLESS_TYPES, type);
    const reason = { comes: whole || reasons?.comes !== undefined, goes: whole || typeof reasons?.ends === "string" };
    expect({ comes: comes || reason.comes, goes: goes || reason.goes }).toEqual({
      comes: true,
      goes: true,
    });
  });
});

// an argument may have no effect beside others (`days` where there is a `date`): it has to be seen beside some
describe.each([
  ...[...resources, ...Object.entries(ofGenesys.resource_schemas)].map((one) => ["resource", ...one] as const),
  ...data.map((one) => ["data", ...one] as const),
])("%s %s", (section, type, { block }) => {
  const name = section === "data" ? `data.${type}` : type;
  test("no argument changes in silence", () => {
    const silent = withNewer(leavesOf(block))
      .filter(({ path }) => harmlessReason(name, path.join(".")) === undefined)
      .filter((leaf) => bodiesFor(type, block, leaf.path).every((body) => isSilent(section, type, body, leaf)))
      .map(({ path }) => path.join("."));
    expect(silent).toEqual([]);
  });
});
