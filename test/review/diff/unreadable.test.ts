import { editPolicy, reviewed } from "../../support/review/edits";

const BUCKET = "aws_s3_bucket_policy";
const IDENTITY = "aws_iam_role_policy";

test("a denial may be in the text that stands in its place and cannot be read, and is gone beside one", () => {
  const unread = "${jsonencode(var.statements)}";
  const replaced = reviewed((json) => {
    const [policy] = Object.values(json.resource[BUCKET]!);
    policy!["policy"] = unread;
  });
  expect(replaced.verdict).toBe("unknown");
  const denials = replaced.changes.flatMap((row) => (row.kind === "grant" && row.effect === "Deny" ? [row] : []));
  expect(new Set(denials.map(({ unknown }) => unknown))).toEqual(
    new Set(["the policy that denied it cannot be read any more, and may deny it still"]),
  );
  const beside = reviewed((json) => {
    editPolicy(json, BUCKET, (all) => all.filter(({ Sid }) => Sid !== "DenyDeleteExceptCustodians"));
    const [policy] = Object.values(json.resource[IDENTITY]!);
    policy!["policy"] = unread;
  });
  expect(beside.verdict).toBe("broader");
});
