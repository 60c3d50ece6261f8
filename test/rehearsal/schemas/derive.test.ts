import { readFileSync } from "node:fs";
import { join } from "node:path";
import { AWS_TYPES } from "../../../scripts/support/schemas/aws-types";
import { awsBindingSource, deriveAwsSchema } from "../../../scripts/support/schemas/aws";
import { deriveProviderSchema } from "../../../scripts/support/schemas/derive";
import type { Attribute, Block, ProviderSchema, Schema } from "../../../lib/rehearsal/schemas/schema";
import { codeOnly, regenerate } from "../support/regenerate";

describe("the AWS schema derived from the bindings", () => {
  let again: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const text = awsBindingSource("s3-bucket");
    const exact = /providerVersion: '([^']+)'/.exec(text)![1]!;
    const range = /providerVersionConstraint: '([^']+)'/.exec(text)![1]!;
    again = await regenerate("hashicorp/aws", deriveAwsSchema(), { exact, range });
  });

  // nothing that a binding expresses is lost: the generator makes the same code from it again
  test.each(AWS_TYPES)("gives the binding of %s again", (type) => {
    const source = again.get(type);
    expect(source).toBeDefined();
    const named = codeOnly(source!).replace(/(terraformProviderSource: )'[^']+'/, "$1'aws'");
    expect(named).toBe(codeOnly(awsBindingSource(type)));
  });
});

describe("a known schema, through its bindings and back", () => {
  const back = async (source: string, schema: ProviderSchema) =>
    deriveProviderSchema([...(await regenerate(source, schema, { exact: "1.0.0", range: "~> 1.0" })).values()]);

  test("is the Genesys Cloud schema but for what bindings cannot say", async () => {
    const file = join(__dirname, "../../../lib/provider-genesyscloud/schema.json");
    const schema = JSON.parse(readFileSync(file, "utf8")).provider_schemas["mypurecloud/genesyscloud"];
    expect(await back("mypurecloud/genesyscloud", schema)).toEqual(asBindingsSayIt(schema));
  });

  test("keeps every form of nesting", async () => {
    const members = { a: { type: "string", required: true }, b: { type: "number", optional: true } } as const;
    const nested = (nesting_mode: "single" | "list" | "set" | "map"): Attribute => ({
      nested_type: { nesting_mode, attributes: members },
      optional: true,
    });
    const inner: Block = { attributes: { a: { type: "string", required: true } } };
    const block: Block = {
      attributes: {
        bools: { type: ["map", "bool"], optional: true },
        computed_set: { type: ["set", "string"], computed: true },
        numbers: { type: ["set", "number"], optional: true },
        object_list: { type: ["list", ["object", { x: "string", y: "bool" }]], optional: true },
        object_map: { type: ["map", ["object", { x: "string" }]], computed: true },
        one: nested("single"),
        some: nested("list"),
        some_by_name: nested("map"),
        some_unordered: nested("set"),
        words_by_name: { type: ["map", ["list", "string"]], optional: true },
      },
      block_types: {
        at_least_one: { nesting_mode: "list", block: inner, min_items: 1 },
        exactly_one: { nesting_mode: "list", block: inner, min_items: 1, max_items: 1 },
        lone: { nesting_mode: "single", block: inner },
        one_at_most: { nesting_mode: "set", block: inner, max_items: 1 },
      },
    };
    const provider: Schema = {
      version: 0,
      block: {
        attributes: { ids: { type: ["set", "string"], optional: true }, region: { type: "string", required: true } },
        block_types: {
          assume: { nesting_mode: "list", block: inner },
          one: { nesting_mode: "set", block: inner, min_items: 1, max_items: 1 },
        },
      },
    };
    const schema = { provider, resource_schemas: { play_thing: { version: 0, block } }, data_source_schemas: {} };
    expect(await back("rehearsal/play", schema)).toEqual(schema);
  });

  test("throws rather than guess", () => {
    const odd = awsBindingSource("iam-role-policy").replaceAll('storageClassType: "string"', 'storageClassType: "odd"');
    expect(() => deriveProviderSchema([awsBindingSource("provider"), odd])).toThrow("type odd has no place");
    expect(() => deriveProviderSchema([odd.replaceAll("odd", "string")])).toThrow("must be the provider's");
  });
});

/** A schema without `sensitive`, descriptions, versions and bounds above one. */
function asBindingsSayIt(schema: ProviderSchema): ProviderSchema {
  const attribute = ({ type, required, optional, computed }: Attribute): Attribute => ({
    type,
    ...(required && { required }),
    ...(optional && { optional }),
    ...(computed && { computed }),
  });
  const each = <T, R>(all: Readonly<Record<string, T>> = {}, say: (one: T) => R): Record<string, R> =>
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, say(one)]));
  const block = ({ attributes, block_types }: Block): Block => ({
    attributes: each(attributes, attribute),
    ...(Object.keys(block_types ?? {}).length > 0 && {
      block_types: each(block_types, ({ nesting_mode, block: inner, min_items, max_items }) => ({
        nesting_mode,
        block: block(inner),
        ...(min_items && { min_items: 1 }),
        ...(max_items === 1 && { max_items }),
      })),
    }),
  });
  const say = (one: Schema): Schema => ({ version: 0, block: block(one.block) });
  return {
    provider: say(schema.provider),
    resource_schemas: each(schema.resource_schemas, say),
    data_source_schemas: each(schema.data_source_schemas, say),
  };
}
