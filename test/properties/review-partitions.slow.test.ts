import { reviewStack } from "../../lib/review/diff";
import { readStack, type Stack } from "../../lib/stack";
import { inPartition, REGIONS_OF_PARTITIONS } from "../support/review/in-partition";
import { PROBE_PROVIDER, probeLists } from "../support/review/probes";

const elsewhere = REGIONS_OF_PARTITIONS.filter(([partition]) => partition !== "aws");
const probes = probeLists.flatMap(([, list]) => list);
const ACCOUNT_ALONE = { aws: [{ allowed_account_ids: ["111122223333"] }] };
const stack = (sections: object): Stack => readStack("s", JSON.stringify(sections)).stack;

// one side of these names no ARN, which leaves it in the commercial partition: an alarm too many, and no change missed
const ONE_SIDE_SILENT = [
  "a trust names the account in its other form",
  "an action that nobody knows",
  "a trust takes one provider instead of every",
];

// what is asked of the commercial partition in review-probes.test.ts
describe.each(elsewhere)("%s", (_, home, away) => {
  const moved = (sections: object) => stack(inPartition(sections, home, away));

  test.each(probes)("$name: $verdict", ({ verdict, before, after }) => {
    const [old, now] = [before, after].map((sections) => moved({ provider: PROBE_PROVIDER, ...sections }));
    expect(reviewStack(old!, now!).verdict).toBe(verdict);
    expect(reviewStack(now!, now!).verdict).toBe("same");
  });

  // as in a module, whose provider is told elsewhere
  test.each(probes)("$name, where the provider names no region", ({ name, before, after }) => {
    const of = (read: (sections: object) => Stack) => {
      const [old, now] = [before, after].map((sections) => read({ provider: ACCOUNT_ALONE, ...sections }));
      return reviewStack(old!, now!).verdict;
    };
    expect(of(moved)).toBe(ONE_SIDE_SILENT.includes(name) ? "broader" : of(stack));
  });
});
