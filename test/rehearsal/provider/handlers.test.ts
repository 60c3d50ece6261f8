import { handlers } from "../../../lib/rehearsal/provider";
import { fromWire, toWire, Unknown, type Value } from "../../../lib/rehearsal/provider/value";
import type { Block, ProviderSchema } from "../../../lib/rehearsal/schemas/schema";

const block: Block = {
  attributes: {
    name: { type: "string", required: true },
    arn: { type: "string", computed: true },
    id: { type: "string", optional: true, computed: true },
    size: { type: "number", computed: true },
    tags: { type: ["map", "string"], computed: true },
    nested: {
      optional: true,
      nested_type: { nesting_mode: "list", attributes: { key: { type: "string", computed: true } } },
    },
  },
  block_types: {
    rule: { nesting_mode: "set", block: { attributes: { rank: { type: "number", optional: true, computed: true } } } },
  },
};
const typed = { play_thing: { version: 0, block } };
const schema: ProviderSchema = {
  provider: { version: 0, block: {} },
  resource_schemas: typed,
  data_source_schemas: typed,
};
const ANSWERS = { play_thing: { size: 7 }, aws_caller_identity: { account_id: "111122223333" } };
const provider = handlers(schema, ANSWERS);
const EMPTY = {
  name: "a",
  arn: null,
  id: null,
  size: null,
  tags: null,
  nested: [{ key: null }],
  rule: [{ rank: null }],
};
const type_name = "play_thing";

const plan = (prior: Value, next: Value): Value => {
  const request = { type_name, prior_state: toWire(prior), proposed_new_state: toWire(next) };
  return fromWire((provider["PlanResourceChange"]!(request) as { planned_state: object }).planned_state);
};
const apply = (planned: Value, by = provider): Value =>
  fromWire(
    (by["ApplyResourceChange"]!({ type_name, planned_state: toWire(planned) }) as { new_state: object }).new_state,
  );

test("a creation leaves open what is computed, also in blocks and nested attributes", () => {
  const open = Unknown.value;
  expect(plan(null, EMPTY)).toEqual({
    ...EMPTY,
    ...{ arn: open, id: open, size: open, tags: open, nested: [{ key: open }], rule: [{ rank: open }] },
  });
});

test("an update and a destruction leave nothing open", () => {
  expect(plan(EMPTY, EMPTY)).toEqual(EMPTY);
  expect(plan(EMPTY, null)).toBeNull();
  expect(apply(null)).toBeNull();
});

test("an apply makes up marked, repeatable values of the right types", () => {
  const made = apply(plan(null, EMPTY));
  expect(made).toEqual({
    name: "a",
    arn: expect.stringMatching(/^arn:aws:thing:eu-west-2:111122223333:rehearsal\/[0-9a-f]{12}$/),
    id: expect.stringMatching(/^rehearsal-[0-9a-f]{12}$/),
    size: 0,
    tags: {},
    nested: [{ key: expect.stringMatching(/^rehearsal-key-/) }],
    rule: [{ rank: 0 }],
  });
  expect(apply(plan(null, EMPTY), handlers(schema, ANSWERS))).toEqual(made);
  expect(apply(plan(null, EMPTY))).not.toEqual(made);
  expect(apply(plan(null, { ...EMPTY, name: "b" }))).not.toEqual({ ...(made as object), name: "b" });
});

test("a data source answers what it was told to, and makes up the rest", () => {
  const { state } = provider["ReadDataSource"]!({ type_name, config: toWire(EMPTY) }) as { state: object };
  expect(fromWire(state)).toMatchObject({ size: 7, id: expect.stringContaining("rehearsal") });
});

test("what only the provider sets may not be configured", () => {
  const judge = (config: Value) => provider["ValidateResourceConfig"]!({ type_name, config: toWire(config) });
  expect(judge({ ...EMPTY, id: "mine" })).toEqual({ diagnostics: [] });
  expect(judge({ ...EMPTY, arn: "mine", size: 1 })).toMatchObject({
    diagnostics: [{ summary: expect.stringContaining('"arn"') }, { summary: expect.stringContaining('"size"') }],
  });
});

test.each([
  ["allowed", { allowed_account_ids: ["111122223333"] }, []],
  ["not among the allowed", { allowed_account_ids: ["1"] }, ["AWS account ID not allowed: 111122223333"]],
  ["forbidden", { forbidden_account_ids: ["111122223333"] }, ["AWS account ID not allowed: 111122223333"]],
  ["not spoken of", { allowed_account_ids: null, forbidden_account_ids: null }, []],
])("an account that is %s", (_what, config, says) => {
  const { diagnostics } = provider["ConfigureProvider"]!({ type_name, config: toWire(config) }) as {
    diagnostics: { summary: string }[];
  };
  expect(diagnostics.map((one) => one.summary)).toEqual(says);
});

test("a type that is not rehearsed is named", () => {
  expect(() => provider["PlanResourceChange"]!({ type_name: "play_other" })).toThrow("play_other");
});
