import { lintPolicy, type PolicyKind, type Statement } from "../../../lib/policy";
import { byShape, shapeOf } from "../../../lib/policy/lint/shape";

const put: Statement = {
  Effect: "Allow",
  Action: ["s3:PutObject", "s3:GetObject"],
  Resource: "arn:aws:s3:::one/*",
  Condition: { StringEquals: { "aws:ResourceAccount": "111122223333" } },
};

describe("the shape of a statement", () => {
  it("is read once", () => {
    const shape = shapeOf(put);
    expect(shapeOf(shape)).toBe(shape);
    expect(shape).toMatchObject(put);
  });

  it("holds what follows from it, worked out once", () => {
    let times = 0;
    const count = byShape(({ actions }) => ({ times: ++times, actions }));
    const shape = shapeOf(put);
    const other = shapeOf({ ...put, Action: "s3:*" });
    expect([shape, other, shape].map((one) => count(one).times)).toEqual([1, 2, 1]);
  });

  it("takes a condition block that is null, as foreign files have it", () => {
    expect(shapeOf({ ...put, Condition: null } as unknown as Statement).lines).toEqual([]);
  });
});

it("keeps the verdict on a shape for each kind of policy by itself", () => {
  const about = (kind: PolicyKind) =>
    lintPolicy({ Version: "2012-10-17", Statement: { ...put, Action: "sqs:SendMessage" } }, { kind })
      .map(({ rule }) => rule)
      .filter((rule) => rule === "MISPLACED_ACTION");
  const kinds: readonly PolicyKind[] = ["identity", "bucket", "identity", "bucket"];
  expect(kinds.map(about)).toEqual([[], ["MISPLACED_ACTION"], [], ["MISPLACED_ACTION"]]);
});
