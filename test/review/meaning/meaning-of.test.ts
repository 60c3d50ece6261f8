import { evidenceOf, meaningSentence, meaningsOf } from "../../../lib/review/meaning";
import { EVERYTHING, MEANINGS } from "../../../lib/review/meaning/meanings";
import { findAction } from "../../../lib/catalog/authorization";
import { documentedIn } from "../../../lib/catalog/permission-names";
import { controlChange, grantChange } from "../../support/sample-review";

const EVIDENCE = "arn:aws:s3:::example-evidence/*";
const isEvidence = (arn: string) => arn.startsWith("arn:aws:s3:::example-evidence") || arn === "*";
const of = (part: Parameters<typeof grantChange>[0]) => meaningsOf(grantChange(part), isEvidence);

test.each([
  [["s3:DeleteObjectVersion"], [EVIDENCE], ["delete evidence"]],
  [["s3:Delete*"], [EVIDENCE], ["delete evidence", "change who may reach evidence"]],
  [["s3:GetObject"], [EVIDENCE], ["read evidence"]],
  [["s3:GetObject"], ["arn:aws:s3:::terraform-state/*"], []],
  [["S3:getobject"], ["*"], ["read evidence"]],
  [["sts:AssumeRole"], ["*"], ["act as a role"]],
  [["*"], ["*"], [EVERYTHING]],
  [["recording:deletionProtection:revoke"], ["home"], ["lift legal holds"]],
  [["recording:recording:view"], ["*"], ["listen to recordings"]],
  [["dynamodb:GetItem"], ["*"], []],
])("%j on %j means %j", (actions, resources, meanings) => {
  expect(of({ actions, resources })).toEqual(meanings);
});

test("what is left out is not meant, and all the rest is", () => {
  const meanings = of({ actions: ["all but s3:GetObject*, s3:RestoreObject"], resources: [EVIDENCE] });
  expect(meanings).toContain("delete evidence");
  expect(meanings).not.toContain("read evidence");
});

test("a hold that can only be placed is not lifted", () => {
  const condition = "s3:object-lock-legal-hold is ON";
  const placed = { actions: ["s3:PutObjectLegalHold"], resources: [EVIDENCE], condition };
  expect(of(placed)).toEqual([]);
  // the same words in a denial say when it is denied
  expect(of({ ...placed, effect: "Deny" })).toEqual(["lift legal holds"]);
});

test("a meaning is a sentence about whoever gains or loses", () => {
  const said = (part: Parameters<typeof grantChange>[0]) => {
    const change = grantChange({ actions: ["s3:DeleteObject", "s3:GetObject"], resources: [EVIDENCE], ...part });
    return meaningSentence(change, meaningsOf(change, isEvidence));
  };
  expect(said({ principal: "role auditor" })).toBe("role auditor can now delete evidence and read evidence.");
  expect(said({ principal: "role auditor", verdict: "narrower" })).toMatch(/^role auditor can no longer delete/);
  expect(said({ principal: "everyone", condition: "aws:SourceVpce is vpce-1" })).toMatch(
    /^Everyone can now delete evidence and read evidence when aws:SourceVpce is vpce-1\.$/,
  );
  expect(
    said({ principal: "everyone", condition: "aws:a is b; aws:c is d; aws:e is f; aws:SourceVpce is vpce-1; x is y" }),
  ).toMatch(/read evidence, under conditions\.$/);
  expect(said({ principal: "everyone", verdict: "unknown", unknown: "why" })).toMatch(/^Everyone may now be able to/);
  expect(meaningSentence(controlChange(), [])).toBe("");
});

test("evidence is what lies in buckets with Object Lock; without any, in every bucket", () => {
  const lock = (name: string, value: boolean) => ({
    subject: { kind: "bucket", name, by: "name" as const },
    control: { name: "objectLock", label: "Object Lock", order: { by: "more" as const }, risk: "protection" as const },
    value,
    source: "aws_s3_bucket.x",
  });
  const locked = evidenceOf([lock("evidence", true), lock("state", false)]);
  expect(["arn:aws:s3:::evidence/a", "arn:aws:s3:::evi*/a", "*"].map(locked)).toEqual([true, true, true]);
  expect(["arn:aws:s3:::state/a", "arn:aws:kms:eu-west-2:111122223333:key/1"].map(locked)).toEqual([false, false]);
  expect(evidenceOf([lock("state", false)])("arn:aws:s3:::state/a")).toBe(true);
});

test("every action and permission in the table is one that the catalogue knows", () => {
  const names = MEANINGS.flatMap(({ actions }) => actions);
  const unknown = names.filter((name) => {
    const [domain = "", entity = "", action] = name.split(":");
    return action === undefined ? findAction(name) === undefined : !documentedIn(domain, entity, action);
  });
  // older organizations may hold it: it is no name of today's list
  expect(unknown).toEqual(["recording:recording:delete"]);
});
