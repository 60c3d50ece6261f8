import { Testing } from "cdktf";
import fc from "fast-check";
import type { PolicyDocument, Statement } from "../../../lib/policy";
import { inventoryOf } from "../../../lib/review";
import { rowsForOwners } from "../../../lib/review/page/permissions-page";
import { samples } from "../../../lib/review/reasons/samples";
import { statementReason } from "../../../lib/review/reasons/statement-reason";
import { REASONS } from "../../../lib/review/reasons/texts";
import { readStack } from "../../../lib/stack";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../../stacks";
import { legalProps } from "../../support/legal-props";
import { maximal } from "../../support/maximal";
import { fixed } from "../../support/sample";

const ACCOUNT = "111122223333";
const FILLED: { readonly [blank: string]: string } = {
  partition: "aws",
  region: "eu-west-2",
  account: ACCOUNT,
  suffix: "amazonaws.com",
  bucket: "evidence",
  other: "logs",
  "other region": "eu-west-1",
  "other account": "444455556666",
  organization: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  // Genesys Cloud's in eu-west-2
  genesys: "765628985471",
  "account of the role": ACCOUNT,
  role: "role/exporter",
  alias: "hold",
  key: "7c9e6679-7425-40de-944b-e07fc1f90ae7",
  name: "here",
  from: "there",
  prefix: "a/b",
  more: "c",
  value: "aws:kms",
  "each account": ACCOUNT,
  "each person": "role/legal/custodian",
  "each name": "alarm:undelivered",
  "each range": "192.0.2.0/24",
  days: "30",
};

const ours = samples().map(
  (one) => JSON.parse(JSON.stringify(one).replace(/‹([^›]*)›/g, (_, name: string) => FILLED[name]!)) as Statement,
);
const bySid = [...new Map(ours.map((one) => [one.Sid!, one]))];
const why = (statement: unknown) => statementReason(statement as Statement, ACCOUNT);

function without(statement: Statement, member: keyof Statement): Partial<Statement> {
  const rest = { ...statement };
  delete rest[member];
  return rest;
}

test("every reason is of a statement that the documents hold, and each of those has one", () => {
  expect(bySid.map(([sid]) => sid).sort()).toEqual(Object.keys(REASONS).sort());
});

test("every statement of random stacks has its reason", () => {
  const withReason = (props: LegalHoldExportStackProps) => {
    const json = Testing.synth(new LegalHoldExportStack(Testing.app(), "random", props));
    const { stack } = readStack("random", json);
    return [...inventoryOf(stack).grants, ...rowsForOwners(stack)].flatMap((row) => {
      const sid = row.source.split(" ")[1] ?? "";
      const own = REASONS[sid];
      return own === undefined ? [] : [[sid, row.why.startsWith(own)]];
    });
  };
  const check = (props: LegalHoldExportStackProps) => {
    const rows = withReason(props);
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter(([, given]) => given === false)).toEqual([]);
  };
  for (const props of Object.values(maximal())) check(props);
  fc.assert(fc.property(legalProps(), check), { ...fixed(3), endOnFailure: true });
});

describe.each(bySid)("%s", (sid, statement) => {
  it("keeps its reason in any order, as a list or a text, in any case of actions", () => {
    const list = <T>(value: T | readonly T[]) => (Array.isArray(value) ? [...(value as T[])].reverse() : [value]);
    const actions = list(statement.Action!).map((action) => String(action).toUpperCase());
    const resource = statement.Resource === undefined ? {} : { Resource: list(statement.Resource) };
    expect(why({ ...statement, Action: actions, ...resource })).toBe(REASONS[sid]);
  });

  it("says the same to nobody who took its Sid for another grant", () => {
    const { Condition, Resource, Principal, Action } = statement;
    const foreign = [
      {
        Sid: sid,
        Effect: "Allow",
        Principal: { AWS: "arn:aws:iam::999988887777:root" },
        Action: "s3:*",
        Resource: "*",
      },
      { Sid: sid, Effect: "Allow", Principal: "*", Action, Resource: "*" },
      { ...statement, Action: "*" },
      { ...statement, Action: [Action, "iam:PassRole"].flat() },
      { ...without(statement, "Action"), NotAction: Action },
      { ...statement, Effect: statement.Effect === "Allow" ? "Deny" : "Allow" },
      ...(Resource === undefined || Resource === "*" ? [] : [{ ...statement, Resource: "*" }]),
      ...(Condition === undefined ? [] : [without(statement, "Condition")]),
      ...(Principal === undefined || Principal === "*" ? [] : [{ ...statement, Principal: "*" }]),
      ...(Principal === undefined ? [] : [{ ...without(statement, "Principal"), NotPrincipal: Principal }]),
      ...(Principal !== undefined ? [{ ...statement, Principal: { AWS: "arn:aws:iam::999988887777:role/x" } }] : []),
    ];
    expect(foreign.map(why).filter((text) => text === REASONS[sid])).toEqual([]);
  });

  it("is no reason to throw where members are missing or misshapen", () => {
    const members = Object.keys(statement) as (keyof Statement)[];
    const broken = [
      ...members.map((member) => without(statement, member)),
      ...members.flatMap((member) => ["", [], {}, 1, true].map((value) => ({ ...statement, [member]: value }))),
    ];
    for (const one of broken) expect(() => why(one)).not.toThrow();
    expect(why({ Sid: sid })).toBe("");
  });
});

test("under another Sid or none a statement keeps its reason, but where others write the same for other ends", () => {
  const changed = bySid.map(([sid, statement]) => {
    const [named, unnamed] = [why({ ...statement, Sid: "Changed" }), why(without(statement, "Sid"))];
    expect(named).toBe(unnamed);
    return [sid, named];
  });
  const lost = changed.filter(([, text]) => text === "").map(([sid]) => sid);
  expect(lost).toEqual([
    "AllowJobsReadEvidence",
    "AllowJobsReadManifests",
    "AllowJobsWriteReports",
    "AllowJobsGetBucketLocation",
  ]);
  // two of the library's own statements may say the same: the first is then the reason
  const other = changed.filter(([sid, text]) => text !== "" && text !== REASONS[sid!]);
  expect(other).toEqual([
    ["AllowHoldKeeperDecrypt", REASONS["AllowReadersDecrypt"]],
    ["AllowJobsDecryptEvidence", REASONS["AllowHoldKeeperDecryptSidecars"]],
    ["AllowJobsPlaceLegalHold", REASONS["AllowHoldKeeperPlaceLegalHold"]],
    ["AllowReplicationDecrypt", REASONS["AllowReadersDecrypt"]],
    ["AllowJobsUseKey", REASONS["AllowExporterUseKey"]],
    ["DenyOperationsKeyChangesExceptAdministrators", REASONS["DenyKeyChangesExceptAdministrators"]],
  ]);
});

test("what stands in two places of a statement agrees, and the account is the stack's", () => {
  const [ofBucket, ofQueue] = ["AllowExporterUpload", "AllowEventRuleSendMessage"].map((sid) =>
    ours.find(({ Sid, Principal }) => Sid === sid && Principal !== undefined)!,
  );
  const other = (text: string) => JSON.parse(text) as Statement;
  const queue = JSON.stringify(ofQueue);
  const elsewhere = JSON.stringify(ofBucket).replaceAll(ACCOUNT, "999988887777");
  // the exporter's role may be brought along from another account
  expect([why(ofBucket), why(other(elsewhere))]).toEqual(Array(2).fill(REASONS["AllowExporterUpload"]));
  expect(why(other(elsewhere.replace("999988887777", ACCOUNT)))).toBe("");
  expect(why(other(queue.replaceAll(ACCOUNT, "999988887777")))).toBe("");
  expect(why(other(queue.replace(ACCOUNT, "999988887777")))).toBe("");
});

test("an account that was given is called Genesys Cloud's only where the Sid says that it is meant", () => {
  const trust = ours.find(({ Sid }) => Sid === "AllowGenesysCloudAssumeRole")!;
  const given = { ...trust, Principal: { AWS: "arn:aws:iam::999988887777:root" } };
  expect(why(trust)).toBe(REASONS["AllowGenesysCloudAssumeRole"]);
  expect(why(given)).toContain("the account was given");
  expect(why({ ...given, Sid: "Vendor" })).toBe("");
  expect(why({ ...trust, Principal: { AWS: [given.Principal.AWS, "arn:aws:iam::765628985471:root"] } })).toBe("");
});

test("the inventory of a stack that others wrote holds no reason of ours for what took our Sids", () => {
  const policy: PolicyDocument = {
    Version: "2012-10-17",
    Statement: Object.keys(REASONS).map((Sid) => ({
      Sid,
      Effect: "Allow",
      Principal: { AWS: "arn:aws:iam::999988887777:role/x" },
      Action: ["s3:PutObject", "s3:GetObject"],
      Resource: "arn:aws:s3:::evidence/*",
    })),
  };
  const foreign = { resource: { aws_s3_bucket_policy: { p: { bucket: "evidence", policy: JSON.stringify(policy) } } } };
  const { grants } = inventoryOf(readStack("foreign", JSON.stringify(foreign)).stack);
  expect(grants).toHaveLength(Object.keys(REASONS).length);
  expect(grants.filter(({ why: reason }) => reason !== "")).toEqual([]);
});
