import { permissionsPage } from "../../../lib/review/page/permissions-page";
import { readStack } from "../../../lib/stack";

const document = (...statements: object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const DENIES = document({
  Effect: "Deny",
  Principal: "*",
  Action: ["s3:GetObject", "s3:GetObjectVersion"],
  Resource: "arn:aws:s3:::evidence/*",
  Condition: { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/custodian" } },
});
const ALLOWS = document({
  Effect: "Allow",
  Principal: { AWS: "999988887777" },
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::evidence/*",
});
const own = { bucket: "evidence", policy: DENIES };

/** What the page says of who can read, where a stack has these policies of buckets. */
function readers(policies: object, bucket: object = {}): string {
  const resource = {
    aws_s3_bucket: {
      e: { bucket: "evidence", object_lock_enabled: true, ...bucket },
      logs: { bucket_prefix: "logs" },
    },
    aws_s3_bucket_policy: policies,
  };
  const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
  const { stack } = readStack("s", JSON.stringify({ provider, variable: { n: {}, b: {} }, resource }));
  return permissionsPage(stack).match(/Who can read the objects in `arn:aws:s3:::evidence`.*/)?.[0] ?? "";
}

test("who can read evidence is told by the one policy of its bucket", () => {
  expect(readers({ p: own })).toContain("nobody but role custodian of `111122223333`");
  const logs = { bucket: "${aws_s3_bucket.logs.id}", policy: document() };
  expect(readers({ p: own, logs })).toContain("nobody but role custodian");
});

test.each<[string, object, object, string]>([
  ["of several", { p: own, q: { ...own, policy: ALLOWS } }, {}, "several resources set its policy"],
  ["beside an argument", { p: own }, { policy: ALLOWS }, "several resources set its policy"],
  ["that may not be made", { p: { ...own, count: "${var.n}" } }, {}, "whether its policy is created"],
  ["that cannot be read", { p: { ...own, policy: '${file("p.json")}' } }, {}, "its policy cannot be read"],
  ["beside one that may be of it", { p: own, q: { bucket: "${var.b}", policy: ALLOWS } }, {}, "may belong to it"],
])("by a policy %s it is not known", (_, policies, bucket, why) => {
  expect(readers(policies, bucket)).toContain("is unknown: ");
  expect(readers(policies, bucket)).toContain(why);
});
