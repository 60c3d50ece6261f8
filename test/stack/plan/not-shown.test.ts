import { reviewStack } from "../../../lib/review/diff";
import { changedArguments } from "../../../lib/stack/plan/not-shown";
import { readPlan } from "../../../lib/stack/plan/plan";

type Json = { readonly [name: string]: unknown };

/** Which arguments of a planned change somebody decided about. */
const CASES: readonly (readonly [what: string, change: Json, names: readonly string[]])[] = [
  ["one that is taken out", { before: { role: "a", size: 1 }, after: { role: null, size: 1 } }, ["role"]],
  ["one that is left out of what is planned", { before: { role: "a" }, after: {} }, ["role"]],
  ["one that falls back to a default", { before: { public: false }, after: { public: true } }, ["public"]],
  ["a list that gets empty", { before: { keys: ["a"] }, after: { keys: [] } }, ["keys"]],
  ["blocks of what is new", { before: null, after: { rule: [{ a: 1 }], size: 1 } }, ["rule"]],
  ["none written in two ways", { before: { role: "", keys: [] }, after: { role: null, keys: null } }, []],
  [
    "what is known after the apply",
    { before: { etag: "a", version: "1" }, after: { etag: "a" }, after_unknown: { etag: true, version: true } },
    [],
  ],
  ["what goes", { before: { role: "a" }, after: null }, []],
];

test.each(CASES)("%s", (_, change, names) => {
  expect(changedArguments({ mode: "managed", change })).toEqual(names);
});

test("what a data source answers is nobody's decision", () => {
  expect(changedArguments({ mode: "data", change: { before: { id: "a" }, after: { id: "b" } } })).toEqual([]);
});

const plan = (before: Json, after: Json, unknown: Json) => {
  const one = { address: "aws_lb.x", mode: "managed", type: "aws_lb", name: "x" };
  const held = (values: Json) => ({ root_module: { resources: [{ ...one, values }] } });
  return {
    format_version: "1.2",
    prior_state: { values: held(before) },
    planned_values: held(after),
    resource_changes: [{ ...one, change: { actions: ["update"], before, after, after_unknown: unknown } }],
    configuration: { root_module: { resources: [{ ...one, expressions: { name: { constant_value: "x" } } }] } },
  };
};

test.each([
  [
    "an argument that was taken out is a row",
    { name: "x", internal: true },
    { name: "x", internal: false },
    {},
    "unknown",
  ],
  ["what the platform answers anew is none", { name: "x", arn: "a" }, { name: "x" }, { arn: true }, "same"],
])("%s", (_, was, is, unknown, verdict) => {
  const { before, after } = readPlan("p", plan(was, is, unknown));
  expect(reviewStack(before, after).verdict).toBe(verdict);
});

test.each([
  [["create"], "unknown"],
  [["delete", "create"], "unknown"],
  // a plan does not say which of them run `when = destroy`
  [["delete"], "unknown"],
  [["update"], "same"],
  [["no-op"], "same"],
])("what runs beside a provider counts where a plan says %j: %s", (actions, verdict) => {
  const one = { address: 'module.m[0].null_resource.x["a"]', mode: "managed", type: "null_resource", name: "x" };
  const held = (isThere: boolean) => ({ root_module: { resources: isThere ? [{ ...one, values: { id: "1" } }] : [] } });
  const resource = {
    address: "null_resource.x",
    expressions: {},
    provisioners: [{ type: "local-exec", expressions: { command: { constant_value: "aws s3 rb s3://evidence" } } }],
  };
  const { before, after } = readPlan("p", {
    prior_state: { values: held(actions[0] !== "create") },
    planned_values: held(actions.at(-1) !== "delete"),
    resource_changes: [{ ...one, change: { actions, before: { id: "1" }, after: { id: "1" }, after_unknown: {} } }],
    configuration: { root_module: { module_calls: { m: { module: { resources: [resource] } } } } },
  });
  expect(reviewStack(before, after).verdict).toBe(verdict);
});
