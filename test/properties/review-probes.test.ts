import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { PROBE_PROVIDER, probeLists } from "../support/review/probes";

const stack = (sections: object): Stack =>
  readStack("s", JSON.stringify({ provider: PROBE_PROVIDER, ...sections })).stack;

describe.each(probeLists)("%s", (_, probes) => {
  test.each(probes)("$name: $verdict", ({ verdict, before, after }) => {
    expect(reviewStack(stack(before), stack(after)).verdict).toBe(verdict);
    expect(reviewStack(stack(after), stack(after)).verdict).toBe("same");
  });
});
