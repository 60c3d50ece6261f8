import { readPlan } from "../../../lib/stack/plan/plan";

type Json = { readonly [name: string]: unknown };

const ADDRESS = "module.m.aws_sns_topic.t";
const block = { mode: "managed", type: "aws_sns_topic", name: "t" };

/** The topic of a module that a plan creates: its policy is known only after the apply. */
function topicOf(policy: Json, variables: Json, given: Json, inputs: Json = {}, change: Json = {}) {
  const { after } = readPlan("p", {
    format_version: "1.2",
    variables: inputs,
    planned_values: { root_module: { child_modules: [{ resources: [{ ...block, address: ADDRESS, values: {} }] }] } },
    resource_changes: [
      {
        ...block,
        address: ADDRESS,
        change: { actions: ["create"], before: null, after: {}, after_unknown: { policy: true }, ...change },
      },
    ],
    configuration: {
      root_module: {
        module_calls: {
          m: {
            expressions: given,
            module: { resources: [{ ...block, address: "aws_sns_topic.t", expressions: { policy } }], variables },
          },
        },
      },
    },
  });
  return after.resources.get("aws_sns_topic")![0]!;
}

const CHOICE = { references: ["var.own", "var.policy"] };

describe("an argument of a module that is known only after the apply", () => {
  test.each<[string, Parameters<typeof topicOf>]>([
    ["an input is null by default", [CHOICE, { own: { default: true }, policy: { default: null } }, {}]],
    ["the caller passes null", [CHOICE, { own: {}, policy: {} }, { own: constant(true), policy: constant(null) }]],
    [
      "the caller passes an input of its own that is null",
      [CHOICE, { own: { default: true }, policy: {} }, { policy: { references: ["var.p"] } }, { p: { value: null } }],
    ],
    [
      "a member of an input is null",
      [{ references: ["var.all.policy", "var.all"] }, { all: { default: { policy: null } } }, {}],
    ],
  ])("is left to the provider: %s", (_name, given) => {
    const topic = topicOf(...given);
    expect(topic.attributes["policy"]).toBeUndefined();
    expect(isSet(topic)).toBe(false);
  });

  test.each<[string, Parameters<typeof topicOf>]>([
    ["no input is null", [CHOICE, { own: { default: true }, policy: { default: "x" } }, {}]],
    ["a local may be anything", [{ references: ["local.p", "var.policy"] }, { policy: { default: null } }, {}]],
    [
      "the caller passes what another resource has",
      [
        CHOICE,
        { own: { default: null }, policy: {} },
        { policy: { references: ["aws_sqs_queue.q.arn", "aws_sqs_queue.q"] } },
      ],
    ],
    ["nothing is said of it", [{}, {}, {}]],
  ])("is not: %s", (_name, given) => {
    expect(String(topicOf(...given).attributes["policy"])).toMatch(/^<.*>$/);
  });

  test("is set if it changes, whatever the inputs are", () => {
    const variables = { own: { default: true }, policy: { default: null } };
    const changed = { actions: ["update"], before: { policy: "a" }, after: { policy: "b" }, after_unknown: {} };
    expect(isSet(topicOf(CHOICE, variables, {}, {}, changed))).toBe(true);
    expect(isSet(topicOf(CHOICE, variables, {}, {}, { ...changed, after: { policy: "a" } }))).toBe(false);
  });
});

function constant(value: unknown): Json {
  return { constant_value: value };
}

function isSet(block: ReturnType<typeof topicOf>): boolean {
  return block.configured!.has("policy");
}
