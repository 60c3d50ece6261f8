import { findAction } from "../../../lib/catalog/authorization";
import { EVERYTHING, MEANINGS } from "../../../lib/catalog/meanings";
import { documentedIn } from "../../../lib/catalog/permission-names";
import { evidenceOf, managedPolicies, meaningSentence, meaningsOf } from "../../../lib/review/meaning";
import { SETTING_MEANINGS } from "../../../lib/review/meaning/meaning-of";
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

test("a setting of a bucket without evidence speaks of what is in it", () => {
  const said = (control: string, subject: string) => meaningsOf(controlChange({ control, subject }), isEvidence);
  expect(said("publicAccessBlock", "bucket example-evidence")).toEqual(["Evidence can be opened to the public"]);
  expect(said("publicAccessBlock", "bucket logs")).toEqual(["What is in this bucket can be opened to the public"]);
  expect(said("events", "bucket logs")).toEqual(["Nobody is told of new objects any more"]);
  for (const control of Object.keys(SETTING_MEANINGS))
    expect([control, said(control, "bucket logs").filter((one) => /evidence/i.test(one))]).toEqual([control, []]);
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

test.each([
  [
    "AdministratorAccess",
    ["*"],
    undefined,
    "AWS's policy AdministratorAccess: role ops can now do everything (administrator).",
  ],
  ["PowerUserAccess", ["not known"], "why", "AWS's policy PowerUserAccess: role ops may now have what it grants."],
])("%s is called by its name", (managed, actions, unknown, sentence) => {
  const source = "aws_iam_role_policy_attachment.ops";
  const placed = { kind: "identity" as const, owner: "arn:aws:iam::111122223333:role/ops", source };
  const change = grantChange({
    principal: "role ops",
    grantKind: "identity",
    actions,
    resources: ["*"],
    source,
    ...(unknown !== undefined && { unknown, verdict: "unknown" }),
  });
  const said = (policies: Parameters<typeof managedPolicies>[0]) =>
    meaningSentence(change, meaningsOf(change, isEvidence), managedPolicies(policies));
  expect(said([{ ...placed, managed }])).toBe(sentence);
  // which of two it is cannot be told from the address
  expect(said([{ ...placed, managed }, placed])).not.toContain(managed);
});

test("the first default retention of a bucket is not called a longer one", () => {
  const to = (before: number | null | undefined, after: number) =>
    meaningsOf(controlChange({ control: "retentionDays", verdict: "narrower", before, after }), isEvidence)[0];
  expect(to(30, 60)).toMatch(/^The longer retention holds for new objects only/);
  for (const before of [null, undefined]) {
    expect(to(before, 60)).toBe(
      "The default retention holds for new objects only: what is there already has none by it",
    );
  }
});

test("copies of evidence name the account and the bucket that this change adds", () => {
  const to = (before: readonly string[], after: readonly string[]) => {
    const change = controlChange({ control: "replicationTo", before, after });
    return meaningSentence(change, meaningsOf(change, isEvidence));
  };
  const copies = "arn:aws:s3:::copies of account 444455556666";
  expect(to([], [copies])).toBe("Evidence is copied to account 444455556666, bucket copies.");
  expect(to([copies], [copies, "<aws_s3_bucket.other.arn> of account <var.account>"])).toBe(
    "Evidence is copied to <aws_s3_bucket.other.arn> of account <var.account>.",
  );
});

test("copies to an account that nobody names are told as copies to another one, and their end as such", () => {
  const said = (values: Parameters<typeof controlChange>[0]) => {
    const change = controlChange(values);
    return meaningSentence(change, meaningsOf(change, isEvidence));
  };
  const unnamed = "arn:aws:s3:::copies of an account that is not named";
  expect(said({ control: "replicationTo", before: [], after: [unnamed] })).toBe(
    "Evidence is copied to an account that is not named, bucket copies.",
  );
  const before = "arn:aws:s3:::copies";
  expect(said({ control: "replication", before, after: null })).toBe("Evidence is no longer copied.");
  const other = { before, after: "arn:aws:s3:::others", verdict: "unknown" } as const;
  expect(said({ control: "replication", ...other })).toBe("Evidence is copied to another bucket.");
});

test("a longer default retention holds for new objects only", () => {
  const longer = controlChange({ verdict: "narrower", before: 30, after: 60 });
  expect(meaningSentence(longer, meaningsOf(longer, isEvidence))).toMatch(/holds for new objects only/);
  expect(meaningsOf(controlChange(), isEvidence)).toEqual([
    "Evidence that arrives from now on is kept for a shorter time",
  ]);
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

test("a setting that is not known has no meaning that is sure", () => {
  const change = controlChange({
    control: "publicAccessBlock",
    subject: "bucket example-evidence",
    verdict: "unknown",
  });
  expect(meaningsOf(change, isEvidence)).toEqual(["It is unknown whether evidence can be opened to the public"]);
});
