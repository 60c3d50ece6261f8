import { summaryOf, type SummaryFacts } from "../../../lib/review/diff/summary";
import type { Witness } from "../../../lib/review/types";
import { grant, grantChange } from "../../support/sample-review";

const one = grant({ kind: "bucket", effect: "Deny", principal: "everyone but role a", actions: ["s3:DeleteObject"] });
const two = { ...one, principal: "everyone but role a and role b" };
const by = (principal: string): Witness => ({ ...grantChange().witness!, principal });
const said = (part: Partial<SummaryFacts>) =>
  summaryOf({ row: one, actions: ["s3:DeleteObject"], verdict: "broader", witness: by("anonymous"), ...part });

test.each<[string, Partial<SummaryFacts>, string]>([
  [
    "somebody is exempt",
    { before: one, after: two, witness: by("arn:aws:iam::111122223333:role/b") },
    "role b is no longer denied s3:DeleteObject on arn:aws:s3:::example-evidence/*: the denial was for everyone but role a, is for everyone but role a and role b.",
  ],
  [
    "it is gone",
    { before: one },
    "Anybody, without signing in, is no longer denied s3:DeleteObject on arn:aws:s3:::example-evidence/*: the denial for everyone but role a is gone.",
  ],
  [
    "its condition changed",
    { before: one, after: one, witness: by("arn:aws:iam::111122223333:role/x") },
    "Others are no longer denied s3:DeleteObject on arn:aws:s3:::example-evidence/*: the denial for everyone but role a changed.",
  ],
  [
    "it is new",
    { after: one, verdict: "narrower", witness: by("lambda.amazonaws.com") },
    "lambda.amazonaws.com is now denied s3:DeleteObject on arn:aws:s3:::example-evidence/*: there is a denial for everyone but role a.",
  ],
])("a denial: %s", (_, part, sentence) => expect(said(part)).toBe(sentence));

test.each([
  ["home", "in the home division"],
  ["*", "in every division"],
  ["granted elsewhere", "where the role is granted"],
  ["constructor", "in division constructor"],
])("a permission in %s", (division, words) => {
  const row = grant({ plane: "Genesys Cloud", kind: "permission", principal: 'user "u"', resources: [division] });
  expect(summaryOf({ row, actions: ["a:b:c"], verdict: "broader" })).toBe(`user "u" may now do a:b:c ${words}.`);
});

test.each([
  ["", true, ", without an external id."],
  ["sts:ExternalId is abc", true, "role/r when sts:ExternalId is abc."],
  ["", false, "role/r."],
])("a trust with the condition %j, outside: %s", (condition, external, end) => {
  const resources = ["arn:aws:iam::111122223333:role/r"];
  const actions = ["sts:AssumeRole"];
  const row = grant({ kind: "trust", principal: "account 555566667777", actions, resources, condition, external });
  expect(summaryOf({ row, actions, verdict: "broader" }).endsWith(end)).toBe(true);
  expect(summaryOf({ row, actions, verdict: "narrower" })).not.toContain("external id");
});

test("a condition is part of who may do what, a long one in short", () => {
  const said = (condition: string) =>
    summaryOf({ row: grant({ principal: "everyone", condition }), actions: ["s3:GetObject"], verdict: "broader" });
  expect(said("aws:SourceVpce is vpce-1; aws:SecureTransport is true")).toMatch(
    / when aws:SourceVpce is vpce-1 and aws:SecureTransport is true\.$/,
  );
  const many = Array.from({ length: 20 }, (_, i) => `aws:PrincipalTag/t${i} is value-${i}`);
  expect(said(many.join("; "))).toMatch(/ when aws:PrincipalTag\/t0 is value-0 and .* and 1\d more conditions hold\.$/);
  expect(said(`aws:UserAgent is ${"x".repeat(500)}`).length).toBeLessThan(250);
});
