import { reviewStack } from "../../lib/review/diff";
import { renderHtml } from "../../lib/review/render";
import { reportOf } from "../../lib/review/report";
import { readStack } from "../../lib/stack";
import { editPolicy, londonJson, type Json } from "../support/review/edits";
import { london } from "../support/london";

const BUCKET = "example-legal-hold-evidence-eu-west-2";
const BASE = JSON.stringify(londonJson(london()));

/** What the page of a change says, above its details: headline, headings and first sentences. */
function said(change: (json: Json) => void): string {
  const json = JSON.parse(BASE) as Json;
  change(json);
  const stack = reviewStack(readStack("s", BASE).stack, readStack("s", JSON.stringify(json)).stack);
  const page = renderHtml(reportOf({ verdict: stack.verdict, stacks: [stack] }));
  return page
    .replace(/<style>[^]*?<\/style>/g, "")
    .replace(/<details[^>]*>.*?<\/details>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

const withoutDenials = (json: Json, ...actions: readonly string[]) =>
  editPolicy(json, "aws_s3_bucket_policy", (all) =>
    all.filter(
      ({ Effect, Action }) => Effect === "Allow" || ![Action].flat().some((one) => actions.includes(one ?? "")),
    ),
  );
const letIn = (json: Json, Action: string | string[], name = "auditor") =>
  editPolicy(json, "aws_s3_bucket_policy", (all) => {
    const arn = `arn:aws:iam::111122223333:role/${name}`;
    for (const { Effect, Condition } of all) {
      const but = (Condition as { ArnNotLike?: { [key: string]: string | string[] } } | undefined)?.ArnNotLike;
      if (Effect === "Deny" && but) but["aws:PrincipalArn"] = [but["aws:PrincipalArn"] ?? [], arn].flat();
    }
    all.push({ Effect: "Allow", Principal: { AWS: arn }, Action, Resource: `arn:aws:s3:::${BUCKET}/*` });
  });
const add = (json: Json, type: string, block: { [name: string]: unknown }) => (json.resource[type] = { added: block });

test.each<[string, (json: Json) => void, readonly RegExp[]]>([
  [
    "a denial of deletion goes",
    (json) => withoutDenials(json, "s3:DeleteObject", "s3:DeleteObjectVersion"),
    [/Anyone (?:but [\w /-]+ )?can now (?:[\w ,]+ )?delete evidence/],
  ],
  [
    "a denial of everything over plain HTTP goes: not the exporter alone may do what it never could",
    (json) =>
      editPolicy(json, "aws_s3_bucket_policy", (all) => all.filter(({ Sid }) => Sid !== "DenyInsecureTransport")),
    [
      /Anyone (?:but [\w /-]+ )?can now (?:[\w ,]+ )?delete evidence/,
      /^(?!.*role legal-hold-export-eu-west-2 can now delete)/,
    ],
  ],
  [
    "a denial of lifting goes",
    (json) => withoutDenials(json, "s3:PutObjectLegalHold"),
    [/can now (?:[\w ,]+ )?lift legal holds/],
  ],
  [
    "somebody is let in to read, to lift and to delete",
    (json) => letIn(json, ["s3:GetObject", "s3:PutObjectLegalHold", "s3:DeleteObject"]),
    [/role auditor (?:of \d+ )?can now (?:[\w ,]+ )?delete evidence/, /lift legal holds/, /read evidence/],
  ],
  [
    "evidence is copied to another account",
    (json) =>
      add(json, "aws_s3_bucket_replication_configuration", {
        bucket: BUCKET,
        role: "arn:aws:iam::111122223333:role/copier",
        rule: [{ status: "Enabled", destination: { bucket: "arn:aws:s3:::elsewhere", account: "444455556666" } }],
      }),
    [/Evidence is copied to account 444455556666, bucket elsewhere/],
  ],
  [
    "a role gets AdministratorAccess",
    (json) =>
      add(json, "aws_iam_role_policy_attachment", {
        role: "legal-hold-export-eu-west-2",
        policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess",
      }),
    [
      /Most severe for the evidence: AWS's policy AdministratorAccess: role legal-hold-export-eu-west-2 can now do everything that is not denied \(administrator\)/,
      // the bucket's policy denies it still
      /It can delete evidence, lift legal holds, shorten retention and [\w ]+ no more than before/,
    ],
  ],
  [
    "the bucket gets another name",
    (json) => {
      const text = JSON.stringify(json.resource).replaceAll(BUCKET, "example-archive-of-evidence");
      json.resource = JSON.parse(text) as Json["resource"];
    },
    [/The bucket is replaced by a new one, and the content of the old one is lost/],
  ],
])("the page says in plain words, outside of any detail, what it means: %s", (_, change, sentences) => {
  const text = said(change);
  for (const sentence of sentences) expect(text).toMatch(sentence);
});
