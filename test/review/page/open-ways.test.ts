import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inventoryOf } from "../../../lib/review/diff";
import { openWays } from "../../../lib/review/page/open-ways";
import { readStack } from "../../../lib/stack";
import type { LegalHoldExportStackProps } from "../../../stacks";
import { londonJson } from "../../support/review/edits";
import { london } from "../../support/london";

const notes = (json: object) => openWays(inventoryOf(readStack("s", JSON.stringify(json)).stack)).join("\n");
const ofExport = (props: Partial<LegalHoldExportStackProps> = {}) => notes(londonJson({ ...london(), ...props }));

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
  expect(notes({ resource: { aws_s3_bucket: { b: { bucket: "calls" } } } })).toBe("");
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
