import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  awsSdk,
  diagnose,
  DoctorError,
  loadObserved,
  observeAws,
  observeGenesys,
  saveObserved,
  withoutPersons,
} from "../../lib/doctor";
import { expectationOf, operatorOf, stackJson } from "../support/doctor-pair";
import { edited, healthyAccount, mockAccount } from "../support/aws-account";
import { healthyOrganization, HOME, serve } from "../support/genesys-server";

const CONVERSATION = "11111111-2222-4333-8444-555555555555";
const expected = expectationOf(stackJson());
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "doctor-"))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A pair with names of people and secrets wherever there may be some, and a few faults. */
async function observePair() {
  const organization = healthyOrganization(expected);
  organization.integrations[0]!.config.properties = {
    bucketName: "other",
    apiSecret: "not-to-be-seen-1",
    owner: "Jane Doe",
  };
  organization.conversations.set(CONVERSATION, {
    divisionIds: [HOME],
    recordings: [
      {
        id: "r",
        fileState: "AVAILABLE",
        name: "Jane Doe",
        mediaSubject: "Re: Jane",
        path: "https://media/not-to-be-seen-2",
      },
    ],
    participants: [
      { purpose: "customer", participantName: "Jane Doe", sessions: [{ mediaType: "voice", ani: "tel:+15551234567" }] },
    ],
  });
  organization.roles[1]!.policies = organization.roles[1]!.policies.filter(({ entityName }) => entityName !== "grant");
  const server = await serve(organization);
  server.faults.push({ path: /oauth\/scopes|subjects\/7c/, status: 403, body: '{"message":"Jane Doe lacks it"}' });
  const account = healthyAccount(expected);
  account.bucketPolicy = edited(account.bucketPolicy, (s) => s, {
    Sid: "Person",
    Effect: "Deny",
    Principal: { AWS: "arn:aws:iam::111122223333:user/jane.doe" },
    Action: "s3:PutObjectLegalHold",
    Resource: "*",
    Condition: {
      StringEquals: { "aws:username": "jane.doe" },
      StringLike: { "aws:userid": "AROAEXAMPLEEXAMPLE000:jane.doe@example.com" },
    },
  });
  const { restore } = mockAccount(account);
  try {
    const genesys = await observeGenesys(operatorOf(server), "eu-west-2", expected, { conversations: [CONVERSATION] });
    return { genesys, aws: await observeAws(await awsSdk("eu-west-2"), expected.aws!) };
  } finally {
    restore();
    await server.close();
  }
}

test("what was saved gives the same findings again, without secrets and names of people", async () => {
  const observed = await observePair();
  const live = diagnose(expected, observed);
  expect(live.findings.map(({ id }) => id)).toEqual([
    "INTEGRATION_BUCKET",
    "INTEGRATION_DRIFT",
    "TRUNK_MISSING",
    "GENESYS_UNREADABLE",
    "BUCKET_POLICY_DRIFT",
  ]);
  const files = saveObserved(folder, observed);
  expect(readdirSync(folder).sort()).toEqual(["aws.json", "genesys.json"]);
  for (const file of files) {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).not.toMatch(/not-to-be-seen|jane|15551234567/i);
  }
  const again = diagnose(expected, loadObserved(folder));
  const told = (what: string) => what.replace(/: [^:]*\(403\)/, ": (403)");
  expect(again.findings.map(({ id, what }) => [id, told(what)])).toEqual(
    live.findings.map(({ id, what }) => [id, told(what)]),
  );
  expect(again.token).toEqual(live.token);
});

test("names of people become pseudonyms, the same for the same, and stay so", () => {
  const text =
    'arn:aws:iam::111122223333:user/jane arn:aws:sts::111122223333:assumed-role/R/jane "jane@example.com" role/legal/custodian';
  const once = withoutPersons(text);
  expect(once).not.toContain("jane");
  expect(once).toContain("role/legal/custodian");
  expect(once.match(/person-[0-9a-f]{8}/g)!.slice(0, 2)).toEqual([
    expect.any(String),
    once.match(/person-[0-9a-f]{8}/)![0],
  ]);
  expect(withoutPersons(once)).toBe(once);
});

test.each<[string, string, RegExp]>([
  ["no JSON", "{", /not valid JSON/],
  ["something else", "[]", /not a recording of this version of doctor/],
  ["another version", '{"version":99,"facts":{}}', /not a recording of this version/],
])("%s: one message", (_, text, message) => {
  writeFileSync(join(folder, "genesys.json"), text);
  expect(() => loadObserved(folder)).toThrow(message);
});

test("an empty folder, and a recording that no check can read", () => {
  expect(() => loadObserved(folder)).toThrow(DoctorError);
  const facts = { at: "2026-01-01T00:00:00Z", region: "eu-west-2", token: { value: { scopes: [] } }, me: { value: 7 } };
  writeFileSync(join(folder, "genesys.json"), JSON.stringify({ version: 1, facts }));
  expect(() => diagnose(expected, loadObserved(folder))).toThrow(/could not be evaluated/);
});
