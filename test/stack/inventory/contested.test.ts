import { contestedBlocks, readStack } from "../../../lib/stack";
import { reviewStack } from "../../../lib/review/diff";

const targets = (ids: readonly (string | undefined)[]) => {
  const all = ids.map((target_id, i) => [
    `t${i}`,
    { rule: "r", arn: `arn:aws:sqs:eu-west-2:111122223333:q${i}`, target_id },
  ]);
  return readStack(
    "s",
    JSON.stringify({ resource: { aws_cloudwatch_event_target: Object.fromEntries(all) as object } }),
  ).stack;
};

test("targets without an id get one each", () => {
  expect(contestedBlocks(targets([undefined, undefined]))).toEqual([]);
  expect(contestedBlocks(targets(["a", "b"]))).toEqual([]);
  expect(contestedBlocks(targets(["a", "a"]))).toHaveLength(1);
});

test("the end of a target without an id takes nothing from another", () => {
  const ended = (id: string | undefined) =>
    reviewStack(targets([id, id]), targets([id])).changes.some(({ summary }) => summary.includes("sets the same"));
  expect([ended(undefined), ended("a")]).toEqual([false, true]);
});
