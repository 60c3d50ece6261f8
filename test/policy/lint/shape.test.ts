import { ELEMENTS } from "../../../lib/policy/elements";
import type { Statement } from "../../../lib/policy";
import { lintPolicy, type PolicyKind } from "../../../lib/policy/lint";
import { shapeOf } from "../../../lib/policy/lint/shape";

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

  it("has every element of the statement, also one that is a name of the shape's own", () => {
    const every = Object.fromEntries(ELEMENTS.map((element) => [element, ["x"]]));
    const shape = shapeOf({ ...every, lines: [1], items: [2], Condition: {} } as unknown as Statement);
    expect(shape).toMatchObject({ ...every, Condition: {}, lines: [] });
    expect(shape.items).toHaveLength(2);
  });

  it("expands the patterns of its actions once", () => {
    const shape = shapeOf({ ...put, Action: "s3:PutObject*" });
    expect(shape.expanded).toContain("s3:PutObjectLegalHold");
    expect(shape.expanded).toBe(shape.expanded);
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
