import { lintPolicy, type PolicyKind, type Statement } from "../../../lib/policy";
import { shapeOf } from "../../../lib/policy/lint/shape";

const put: Statement = {
  Effect: "Allow",
  Action: ["s3:PutObject", "s3:GetObject"],
  Resource: "arn:aws:s3:::one/*",
  Condition: { StringEquals: { "aws:ResourceAccount": "111122223333" } },
};

describe("the shape of a statement", () => {
  it("is one object whatever the names are", () => {
    const other: Statement = {
      ...put,
      Sid: "Other",
      Resource: "arn:aws:s3:::two/*",
      Condition: { StringEquals: { "aws:ResourceAccount": ["444455556666", "999900001111"] } },
    };
    expect(shapeOf(other)).toBe(shapeOf(put));
  });

  it.each<[string, Partial<Statement>]>([
    ["actions", { Action: ["s3:PutObject"] }],
    ["their order", { Action: ["s3:GetObject", "s3:PutObject"] }],
    ["the actions that are left out", { Action: undefined, NotAction: ["s3:PutObject", "s3:GetObject"] }],
    ["operators", { Condition: { StringLike: { "aws:ResourceAccount": "111122223333" } } }],
    ["operators without a key", { Condition: { ...put.Condition, Bool: {} } }],
    ["keys", { Condition: { StringEquals: { "aws:PrincipalAccount": "111122223333" } } }],
    ["no condition", { Condition: undefined }],
  ])("differs by %s", (_, change) => {
    expect(shapeOf({ ...put, ...change })).not.toBe(shapeOf(put));
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
