import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inventoryOf } from "../../../lib/review/diff";
import { openWays } from "../../../lib/review/page/notes";
import { permissionsPage } from "../../../lib/review/page/permissions-page";
import { readStack } from "../../../lib/stack";
import type { LegalHoldExportStackProps } from "../../../stacks";
import { london } from "../../support/london";
import { londonJson } from "../../support/review/edits";

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

test("who can read is told with whom the policy lets in, where it denies reading to nobody", () => {
  expect(readers({ p: { ...own, policy: ALLOWS } })).toMatch(
    /: every principal that the account's own policies allow, .*; and by its policy: account `999988887777`\.$/,
  );
  const organization = { StringEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } };
  const wide = { Effect: "Allow", Principal: "*", NotAction: "s3:Put*", Resource: "arn:aws:s3:::evidence/*" };
  expect(readers({ p: { ...own, policy: document({ ...wide, Condition: organization }) } })).toContain(
    "; and by its policy: everyone when `aws:PrincipalOrgID` is `o-1111aaaa22`.",
  );
  expect(readers({ p: { ...own, policy: document({ ...wide, NotAction: "s3:Get*" }) } })).not.toContain(
    "by its policy",
  );
});

test.each([
  ["s3:*", "*"],
  ["s3:Get*", "arn:aws:s3:::evidence*"],
  ["S3:GETOBJECT*", "arn:aws:s3:::evidence/*"],
])("a denial of %s on %s takes in reading", (Action, Resource) => {
  const spared = { ArnNotEquals: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/custodian" } };
  const policy = document({ Effect: "Deny", Principal: "*", Action, Resource, Condition: spared });
  expect(readers({ p: { ...own, policy } })).toContain("nobody but role custodian");
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

const leftOpen = (json: object) => openWays(inventoryOf(readStack("s", JSON.stringify(json)).stack)).join("\n");

const ofExport = (props: Partial<LegalHoldExportStackProps> = {}) => leftOpen(londonJson({ ...london(), ...props }));

const LEFT_OPEN = [
  /trust policy of role `legal\/evidence-custodian` of `111122223333` can assume it/,
  /role `platform\/terraform-deployer` of `111122223333`, can remove these Deny statements and then delete: two calls/,
  /sts:AssumeRoot/,
  /denied configuration actions are those that AWS had on \d{4}-\d\d-\d\d/,
  /may also start jobs that delete.* protected from deletion.* division/,
];

test("the page of an export says what its denials leave open", () => {
  for (const said of LEFT_OPEN) expect(ofExport()).toMatch(said);
});

test("what a denial by a header does not see is said where there is one", () => {
  expect(ofExport()).not.toMatch(/SSE-C/);
  expect(ofExport({ aws: { bucketPolicy: { encryptionHeader: "rejectWrong" } } })).toMatch(
    /SSE-C.*encryption settings block it/,
  );
});

test("without administrators nobody is named for the bucket's policy", () => {
  expect(ofExport({ administrators: undefined as never })).not.toMatch(/two calls|are those that AWS had/);
});

test("a stack that denies nothing has nothing of it", () => {
  expect(leftOpen({ resource: { aws_s3_bucket: { b: { bucket: "calls" } } } })).toBe("");
});

const source = (...path: readonly string[]) =>
  readFileSync(join(__dirname, "../../..", ...path), "utf8").replace(/\s+(\* )?/g, " ");

test.each<[string, readonly RegExp[]]>([
  [
    "README.md",
    [
      /trust policy of a custodian's role can become that custodian/,
      /an administrator can in two calls/,
      /sts:AssumeRoot/,
      /can start DELETE jobs, limited by protection and division/,
      /by the list of a date/,
      /rejectWrong.*SSE-C/,
    ],
  ],
  ["lib/hold/props.ts", [/can become that custodian/, /in two calls/, /sts:AssumeRoot/]],
  ["lib/aws/bucket-policy-options.ts", [/rejectWrong.*SSE-C/, /those of a date/]],
  ["lib/genesys/export-client.ts", [/DELETE included.*protected from deletion.*division/]],
  [
    "docs/threat-model.md",
    [
      /can become a custodian/,
      /sts:AssumeRoot/,
      /DELETE included/,
      /of 20\d\d-\d\d-\d\d/,
      /rejectWrong.*SSE-C|SSE-C.*rejectWrong/,
    ],
  ],
])("%s says the same", (path, said) => {
  for (const one of said) expect(source(path)).toMatch(one);
});
