import { reviewStack } from "../../../lib/review/diff";
import { visible } from "../../../lib/review/render";
import { readStack } from "../../../lib/stack";
import { editPolicy, reviewed } from "../../support/review/edits";

const BUCKET = "aws_s3_bucket_policy";
const IDENTITY = "aws_iam_role_policy";
const VALUE = '${file("p.json")}';

test("a denial may be in the text that stands in its place and cannot be read, and is gone beside one", () => {
  const unread = "${jsonencode(var.statements)}";
  const replaced = reviewed((json) => {
    const [policy] = Object.values(json.resource[BUCKET]!);
    policy!["policy"] = unread;
  });
  expect(replaced.verdict).toBe("unknown");
  const denials = replaced.changes.flatMap((row) => (row.kind === "grant" && row.effect === "Deny" ? [row] : []));
  expect(new Set(denials.map(({ unknown }) => unknown))).toEqual(
    new Set(["the policy that denied it can no longer be read, and may still deny it"]),
  );
  const beside = reviewed((json) => {
    editPolicy(json, BUCKET, (all) => all.filter(({ Sid }) => Sid !== "DenyDeleteExceptCustodians"));
    const [policy] = Object.values(json.resource[IDENTITY]!);
    policy!["policy"] = unread;
  });
  expect(beside.verdict).toBe("broader");
});

test.each([
  [
    "aws_s3_bucket_policy",
    { bucket: "evidence", policy: VALUE },
    "who may do what with arn:aws:s3:::evidence: a policy",
  ],
  [
    "aws_iam_role",
    { name: "r", assume_role_policy: VALUE },
    "who may act as arn:aws:iam::<account>:role/r: the trust policy",
  ],
  ["aws_iam_role_policy", { role: "r", policy: VALUE }, "what role r may do: a policy"],
])("%s: what cannot be read is told in a sentence", (type, attributes, what) => {
  const [none, one] = [{}, { [type]: { x: attributes } }].map(
    (resource) => readStack("s", JSON.stringify({ resource })).stack,
  );
  const said = (...sides: Parameters<typeof reviewStack>) =>
    reviewStack(...sides).changes.flatMap((row) => (row.unknown === undefined ? [] : [visible(row.summary)]));
  expect(said(none, one)).toEqual([`It is unknown ${what} cannot be evaluated (not evaluated: <file("p.json")>).`]);
  expect(said(one, none)[0]).toContain("could not be evaluated");
});
