import type { AccountState } from "../../../support/aws-account";
import { expected } from "../../../support/doctor-cases";
import { confirmed, examineAws, expectationOf, ids, stackJson } from "../../../support/doctor-pair";

const STRANGER = "arn:aws:s3:::strangers-bucket";
const CUSTODIAN = "arn:aws:iam::111122223333:role/legal/evidence-custodian";
const copies = (more: object = {}) => ({ ID: "all", Status: "Enabled", Destination: { Bucket: STRANGER, ...more } });

type Around = AccountState["around"];

describe("what the stack does not name", () => {
  test.each<[string, (around: Around) => void, string, "error" | "warning", RegExp]>([
    [
      "evidence copied to a stranger",
      (a) =>
        void a.replication.push(
          copies({ Account: "999988887777", AccessControlTranslation: { Owner: "Destination" } }),
        ),
      "EVIDENCE_COPIED",
      "error",
      /strangers-bucket of account 999988887777, which owns the copies/,
    ],
    [
      "evidence copied within the account",
      (a) => void a.replication.push(copies()),
      "EVIDENCE_COPIED",
      "error",
      /copies to/,
    ],
    [
      "a foreign grant on the key",
      (a) => void a.keyGrants.push({ GranteePrincipal: "arn:aws:iam::999988887777:role/x", Operations: ["Decrypt"] }),
      "KEY_GRANT",
      "error",
      /999988887777:role\/x, which is not in the stack's account, may Decrypt/,
    ],
    [
      "a grant within the account",
      (a) => void a.keyGrants.push({ GranteePrincipal: "arn:aws:iam::111122223333:role/x", Operations: ["Decrypt"] }),
      "KEY_GRANT",
      "warning",
      /111122223333:role\/x may Decrypt/,
    ],
    ["another name of the key", (a) => void a.aliases.push("alias/other"), "KEY_ALIAS", "warning", /alias\/other/],
    [
      "an access point",
      (a) => void a.accessPoints.push({ Name: "side-door", NetworkOrigin: "Internet" }),
      "BUCKET_ACCESS_POINT",
      "warning",
      /side-door, reached from the internet/,
    ],
    [
      "an access list",
      (a) =>
        void a.grants.push({
          Grantee: { Type: "Group", URI: "http://acs.amazonaws.com/groups/global/AllUsers" },
          Permission: "READ",
        }),
      "BUCKET_ACCESS_LIST",
      "error",
      /AllUsers: READ/,
    ],
    [
      "events off",
      (a) => void (a.eventBridge = false),
      "SETTING_DRIFT",
      "warning",
      /Events to EventBridge .*: off; .* on/,
    ],
    [
      "messages to a stranger's queue",
      (a) => void a.queues.push("arn:aws:sqs:eu-west-2:999988887777:q"),
      "SETTING_DRIFT",
      "warning",
      /leave the account to .*999988887777:q/,
    ],
    [
      "no rotation",
      (a) => void (a.rotation = false),
      "SETTING_DRIFT",
      "warning",
      /^Key rotation \(key\): off; the stack expects on\.$/,
    ],
    [
      "longer sessions",
      (a) => void (a.maxSession = 43_200),
      "SETTING_DRIFT",
      "warning",
      /43200; the stack expects 3600/,
    ],
    [
      "no custodian any more",
      (a) => void a.people.delete(CUSTODIAN),
      "PERSON_MISSING",
      "error",
      /custodian\) does not exist/,
    ],
  ])("%s", async (_, breakIt, id, severity, what) => {
    const report = await examineAws(expected, ({ around }) => breakIt(around));
    expect(ids(report)).toEqual([id]);
    expect(report.findings[0]).toMatchObject({ severity, what: expect.stringMatching(what) as string });
  });

  test("what protects better than the stack is no finding", async () => {
    expect(ids(await examineAws(expected, ({ around }) => void (around.maxSession = 1_800)))).toEqual([]);
  });

  test("a rule of replication that is off copies nothing", async () => {
    const off = { ...copies(), Status: "Disabled" };
    expect(ids(await examineAws(expected, ({ around }) => void around.replication.push(off)))).toEqual([]);
  });
});

describe("custodians", () => {
  const SSO =
    "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_Legal_????????????????";
  const withCustodians = (...custodians: string[]) => expectationOf(stackJson({ ...confirmed(), custodians }));
  const LIVE = SSO.replace("????????????????", "0123456789abcdef");

  test("a permission set of IAM Identity Center is looked for by its pattern", async () => {
    const of = withCustodians(SSO, CUSTODIAN);
    expect(ids(await examineAws(of, ({ around }) => void (around.roles = [LIVE])))).toEqual([]);
    const gone = await examineAws(of, ({ around }) => void (around.roles = [LIVE.slice(0, -1)]));
    expect(ids(gone)).toEqual(["PERSON_MISSING", "CUSTODIAN_ALONE"]);
  });

  test("one that is left of two, and one user alone, are a warning; a role that several may assume is not", async () => {
    const user = "arn:aws:iam::111122223333:user/jane";
    expect(ids(await examineAws(withCustodians(user)))).toEqual(["CUSTODIAN_ALONE"]);
    expect(ids(await examineAws(withCustodians(user, CUSTODIAN)))).toEqual([]);
    expect(ids(await examineAws(withCustodians(CUSTODIAN)))).toEqual([]);
  });

  test("who is of another account is named as not checked", async () => {
    const other = "arn:aws:iam::444455556666:role/auditor";
    const of = expectationOf(stackJson({ ...confirmed(), readers: [other], acknowledgeOtherAccounts: true }));
    const report = await examineAws(of);
    expect(ids(report)).toEqual([]);
    expect(report.notes.join("\n")).toContain(`Whether they exist: ${other}`);
  });
});
