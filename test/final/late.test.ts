import { Lazy, type IResolvable } from "cdktf";
import { find, synthesis } from "../support/written-elements";

const late: readonly (readonly [string, (value: () => unknown) => unknown])[] = [
  ["a Lazy", (value) => Lazy.anyValue({ produce: value })],
  ["a token of one's own", (value): IResolvable => ({ creationStack: [], resolve: value, toString: () => "x" })],
];

test.each(late)("%s that answers differently each time is refused whatever it answers first", (_, token) => {
  for (const turn of [2, 3, 4, 5, 7, 12, 40]) {
    let asked = 0;
    const value = token(() => ++asked >= turn);
    expect(synthesis((s) => find(s, "aws_s3_bucket").addOverride("force_destroy", value))).toThrow(/PLANES_DISAGREE/);
  }
});

test("a Lazy in what protects nothing passes", () => {
  const tags = Lazy.anyValue({ produce: () => ({ team: "legal" }) });
  expect(synthesis((s) => find(s, "aws_s3_bucket").addOverride("tags", tags))).not.toThrow();
});
