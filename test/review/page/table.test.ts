import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inventoryOf, permissionsPage } from "../../../lib/review";
import { readStack } from "../../../lib/stack";

const EXAMPLES = join(__dirname, "../../../examples");
const stackOf = (resource: object) => readStack("s", JSON.stringify({ resource }));
const pageOf = (resource: object) => permissionsPage(stackOf(resource).stack);

test("what the deployer needs for a type that is not listed is said to be unknown", () => {
  const resource = {
    aws_iam_user: { u: { name: "jo" } },
    aws_iam_role: { r: { name: "r" } },
    terraform_data: { t: {} },
  };
  const text = pageOf(resource);
  expect(text).toContain("What it needs for other types of the stack is not known here: `aws_iam_user`.");
  expect(text).not.toMatch(/\|---\|\n\n/);
});

test.each(readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "permissions.md"))))(
  "for no type of the example %s",
  (name) => {
    expect(readFileSync(join(EXAMPLES, name, "permissions.md"), "utf8")).not.toContain("is not known here");
  },
);

test("a boundary that was not read may neither be said to allow nor to deny", () => {
  const aws_iam_role = { r: { name: "r", permissions_boundary: "arn:aws:iam::aws:policy/PowerUserAccess" } };
  const text = pageOf({ aws_iam_role });
  expect(text).toContain("| role r | not known | `not known` |");
});

test("conditions read as words", () => {
  const Condition = {
    StringEqualsIfExists: { "aws:SourceAccount": "111122223333" },
    DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" },
    NumericGreaterThan: { "s3:max-keys": "10" },
  };
  const Statement = {
    Effect: "Deny",
    Principal: "*",
    Action: "s3:ListBucket",
    Resource: "arn:aws:s3:::evidence",
    Condition,
  };
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const { stack } = stackOf({ aws_s3_bucket_policy: { one: { bucket: "evidence", policy } } });
  const [row] = inventoryOf(stack).grants;
  expect(row!.condition).toBe(
    "aws:SourceAccount is 111122223333 or is absent; aws:CurrentTime is before 2030-01-01T00:00:00Z; s3:max-keys is more than 10",
  );
});
