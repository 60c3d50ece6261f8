import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const [A, B] = ["arn:aws:iam::111122223333:role/a", "arn:aws:iam::111122223333:role/b"];
const VALUE = "${var.x}";

/** A stack whose bucket denies deletion to everybody but some. */
function stack(operator: string, spared: readonly string[], provider: object) {
  const deny = { Effect: "Deny", Principal: "*", Action: "s3:DeleteObject", Resource: "arn:aws:s3:::evidence/*" };
  const Statement = [{ ...deny, Condition: { [operator]: { "aws:PrincipalArn": spared } } }];
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const resource = {
    aws_s3_bucket: { b: { bucket: "evidence" } },
    aws_s3_bucket_policy: { p: { bucket: "evidence", policy } },
  };
  return readStack("s", JSON.stringify({ provider: { aws: [{ region: "eu-west-2", ...provider }] }, resource })).stack;
}

const HERE = { allowed_account_ids: ["111122223333"] };
const verdict = (operator: string, was: readonly string[], is: readonly string[], provider: object) => {
  const { changes, ...review } = reviewStack(stack(operator, was, provider), stack(operator, is, provider));
  return [review.verdict, ...new Set(changes.flatMap((row) => row.unknown ?? []))];
};
const OPERATORS = ["ArnNotEquals", "ArnNotLike", "StringNotEquals", "StringNotLike"];

describe.each(OPERATORS)("%s", (operator) => {
  test("whom a denial spares may be of the stack's own account, where that is not known", () => {
    expect(verdict(operator, [A], [A, B], {})).toEqual([
      "unknown",
      "whether 111122223333 is the account of the stack is not known",
    ]);
    expect(verdict(operator, [A], [A, B], HERE)).toEqual(["broader"]);
    expect(verdict(operator, [A], [A, B], { allowed_account_ids: ["444455556666"] })).toEqual(["same"]);
    expect(verdict(operator, [A, B], [A], {})).toEqual(["same"]);
  });

  test("a denial that spares one less is narrower beside a value that is not known", () => {
    expect(verdict(operator, [A, B, VALUE], [A, VALUE], HERE)).toEqual(["narrower"]);
    expect(verdict(operator, [A, VALUE], [A, B, VALUE], HERE)).toEqual(["broader"]);
    expect(verdict(operator, [A, B], [A, VALUE], HERE)[0]).toBe("unknown");
  });
});
