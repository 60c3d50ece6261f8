import { readStack } from "../../../lib/stack";
import { variablesFor } from "../../../lib/rehearsal/run/variables";

const variable = {
  text: { type: "string", sensitive: true },
  untyped: {},
  count: { type: "number" },
  on: { type: "bool" },
  names: { type: "${list(string)}" },
  tags: { type: "map(string)" },
  given: { type: "string" },
  open: { type: "string" },
  settled: { type: "string", default: "x" },
  optional: { type: "string", default: null },
};

test("variables without a default get a value of their type, unless one is given or refused", () => {
  expect(variablesFor(readStack("stack", JSON.stringify({ variable })).stack, { given: "mine", open: null })).toEqual({
    text: "rehearsal-text",
    untyped: "rehearsal-untyped",
    count: 1,
    on: false,
    names: [],
    tags: {},
    given: "mine",
  });
});
