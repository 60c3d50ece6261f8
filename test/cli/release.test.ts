import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runRelease } from "../../lib/cli/release/run";
import { custodian, exportVerification, legalHoldExport } from "../../lib/catalog";
import type { AwsService } from "../../lib/doctor";
import { expectationOf, stackJson } from "../support/doctor-pair";
import { readJournal } from "../../lib/export";
import { conversationId, ExportCase, recordingId } from "../support/export-case";
import { roleWith } from "../support/genesys-server/healthy";

const { people, roleArn, accountId } = expectationOf(stackJson()).aws!;
const CUSTODIAN = people.find(({ as }) => as.includes("custodian"))!.arn;
const sessionOf = (arn: string) =>
  `arn:aws:sts::${/\d{12}/.exec(arn)![0]}:assumed-role/${arn.split("/").at(-1)!}/jane.doe@example.com`;
const REVOKES = custodian.permissions.map(({ name }) => name);
const READS = [...REVOKES, ...exportVerification.permissions.map(({ name }) => name)];

let at: ExportCase;
let caller: string;
beforeEach(async () => {
  at = await ExportCase.open();
  caller = sessionOf(CUSTODIAN);
  is(READS);
  for (const i of [1, 2, 3]) {
    const id = at.converse(i, [{ id: recordingId(i) }]);
    at.organization.protectedIds.add(id);
    const key = at.export(id, `${recordingId(i)}.opus`);
    at.bucket.put(key);
    for (const one of at.bucket.versions) if (one.key === key) one.hold = "ON";
    at.export(id, `${recordingId(i)}.opus_metadata.json`);
  }
});
afterEach(() => at.close());

const is = (names: readonly string[]) => void (at.organization.roles[1]!.policies = roleWith("r", names).policies);
const caseOf = (name: string, ...ids: readonly number[]) =>
  at.write(`${name}.json`, { legalHoldId: name, legalHoldScope: "all", conversationIds: ids.map(conversationId) });
const left = () => [...at.organization.protectedIds].sort();
const held = () =>
  at.bucket.versions.filter(({ hold }) => hold === "ON").map(({ key }) => /conversation_id=([^/]+)/.exec(key)![1]);
const NAMED = { otherCases: false, yes: true, reason: "settled" } as const;

async function run(file: string, options: object) {
  at.told.out = at.told.err = "";
  const world = {
    ...at.world,
    aws: async (region: string, services?: readonly AwsService[]) => {
      const sdk = await at.world.aws(
        region,
        services?.filter((one) => one !== "sts"),
      );
      const call: typeof sdk.call = (service, operation, input) =>
        service === "sts" ? Promise.resolve({ value: { Arn: caller } }) : sdk.call(service, operation, input);
      return { call };
    },
  };
  const code = await runRelease(file, at.folder, options, world);
  expect(at.told.out + at.told.err).not.toMatch(/not-to-be-seen|jane|\n\s+at /);
  return { code, ...at.told };
}

test("lists what would lose its holds on both platforms, and changes nothing", async () => {
  const { code, out } = await run(caseOf("done", 1, 2, 4), { otherCase: [caseOf("open", 2)] });
  expect(code).toBe(0);
  expect(out).toMatch(/Case done, 1 other case: 1 conversation kept/);
  expect(out).toMatch(/c0{7}-0.*2 {2}stays protected and held: case open names it/);
  expect(out).toMatch(/Genesys Cloud: 1 conversation to release, 1 not protected/);
  expect(out).toMatch(
    /S3, bucket .*: 2 versions to release\n( {2}.*\/a0{7}-.*1\.opus {2}version version-\d would lose its legal hold\n){2}/,
  );
  expect(out).toMatch(/Nothing was changed/);
  expect([left().length, held().length]).toEqual([3, 6]);
});

test("lifts both, and keeps what another case names; the record tells who, when and why", async () => {
  const file = caseOf("done", 1, 2);
  const options = { otherCase: [caseOf("open", 2)], yes: true, reason: "settled" };
  expect(await run(file, options)).toMatchObject({ code: 0 });
  expect(left()).toEqual([2, 3].map(conversationId));
  expect([...new Set(held())].sort()).toEqual([2, 3].map(conversationId));
  const versions = at.bucket.versions
    .filter(({ hold }) => hold === "OFF")
    .map(({ key, versionId }) => ({ key, versionId }));
  expect(versions).toHaveLength(2);
  expect(await readJournal(`${file}.released`)).toMatchObject([
    { type: "release", by: "0b6e1f2a-operator", onAws: caller, reason: "settled", at: "2026-11-28T12:00:00.000Z" },
    { type: "releasing", conversationIds: [conversationId(1)] },
    { type: "released", conversationIds: [conversationId(1)] },
    { type: "lifting", versions },
    { type: "lifted", versions },
  ]);
  expect((await run(file, options)).out).toMatch(/0 conversations to release[^]*0 versions to release/);
});

test("a folder of cases: every file but the case itself; what is no case ends it", async () => {
  const file = caseOf("done", 1, 2, 3);
  const open = join(at.folder, "open");
  mkdirSync(open);
  at.write("open/a.csv", `legalHoldId,legalHoldScope,conversationId\nA,all,${conversationId(2)}\n`);
  at.write("open/b.json", { legalHoldId: "B", legalHoldScope: "none", conversationIds: [conversationId(3)] });
  at.write("open/done.json", readFileSync(file, "utf8"));
  at.write("open/a.csv.journal", "no case");
  // a copy of the case is another case, as far as anybody can tell
  expect((await run(file, { otherCases: open })).out).toMatch(/3 other cases: 3 conversations kept/);
  const own = join(open, "done.json");
  expect(await run(own, { ...NAMED, otherCases: open })).toMatchObject({ code: 0 });
  expect(left()).toEqual([2, 3].map(conversationId));
  at.write("open/cdk.tf.json", {});
  const { code, err } = await run(own, { ...NAMED, otherCases: open });
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/cdk\.tf\.json/) as string });
});

test("of another case that is not known to its end nothing is released that may be among it", async () => {
  const other = at.write("open.json", {
    legalHoldId: "open",
    legalHoldScope: "all",
    intervals: ["2026-11-27T00:00:00Z/2026-12-31T00:00:00Z"],
  });
  const { out } = await run(caseOf("done", 1), { otherCase: [other] });
  expect(out).toMatch(/1 conversation kept\n {2}c0.*1 {2}stays protected and held: case open names it or may name it/);
});

test("without what tells when conversations began, everything of the organization is listed", async () => {
  is(REVOKES);
  expect(await run(caseOf("done", 1), NAMED)).toMatchObject({ code: 0 });
  expect(at.bucket.prefixes).toEqual([`${at.organization.id}/`]);
  expect([...new Set(held())].sort()).toEqual([2, 3].map(conversationId));
});

test("one platform alone", async () => {
  await run(caseOf("done", 1), { ...NAMED, only: "s3" });
  expect([left().length, held().length]).toEqual([3, 4]);
  at.bucket.calls.length = 0;
  await run(caseOf("done", 1), { ...NAMED, only: "genesys" });
  expect([left().length, held().length]).toEqual([2, 4]);
  expect(at.bucket.calls).toEqual([]);
});

test("refused by S3 in the middle it stops, and the same command goes on", async () => {
  at.bucket.denied = ["PutObjectLegalHold"];
  const { code, err } = await run(caseOf("done", 1), NAMED);
  expect({ code, err }).toMatchObject({
    code: 1,
    err: expect.stringMatching(/s3:PutObjectLegalHold.*run it again/) as string,
  });
  at.bucket.denied = false;
  expect(await run(caseOf("done", 1), NAMED)).toMatchObject({ code: 0 });
  expect(held()).toHaveLength(4);
  // a hold that may not be read is not taken for none
  at.bucket.denied = ["GetObjectLegalHold"];
  expect((await run(caseOf("done", 2), NAMED)).err).toMatch(/is held could not be read/);
});

test("--print-policy has both platforms", async () => {
  const { code, out } = await run("none.json", { printPolicy: true });
  expect(code).toBe(0);
  expect(out).toMatch(/Genesys Cloud, for a custodian.*\n {2}recording:deletionProtection:revoke/);
  expect(out).toMatch(/"s3:GetObjectLegalHold",\s+"s3:PutObjectLegalHold"/);
});

test.each<[string, object, readonly string[], RegExp]>([
  ["no reason", { otherCases: false, reason: " " }, [], /requires --reason/],
  [
    "no reason and no such stack",
    { otherCases: false, reason: " ", stack: "other" },
    [],
    /2 faults:\n {2}.*requires --reason.*\n {2}.*no stack other/,
  ],
  [
    "nothing said of other cases",
    { reason: "settled", otherCases: undefined },
    [],
    /--other-case, or use --no-other-cases/,
  ],
  ["both said of other cases", { otherCase: ["x"] }, [], /use one of them/],
  ["a folder that is none", { otherCases: "nowhere" }, [], /nowhere is not a folder/],
  [
    "another case that cannot be read",
    { otherCases: undefined, otherCase: ["no.json"] },
    [],
    /no.json: the file does not exist/,
  ],
  ["whoever exports", {}, legalHoldExport.permissions.map(({ name }) => name), /use a custodian's identity/],
  ["nobody's permission", {}, ["users:user:view"], /lacks the permission recording:deletionProtection:revoke/],
])("refused: %s", async (_, options, more, message) => {
  if (more.length > 0) is(more);
  const { code, err } = await run(caseOf("done", 1), { ...NAMED, ...options });
  expect(err).toMatch(message);
  expect(code).toBe(1);
  expect([left().length, held().length]).toEqual([3, 6]);
});

test.each([
  ["the exporter's role", sessionOf(roleArn), /is the exporter's role/],
  [
    "a role that is no custodian",
    `arn:aws:sts::${accountId}:assumed-role/Other/x`,
    /is not one of the bucket's custodians/,
  ],
  ["a custodian's name in another account", sessionOf(CUSTODIAN).replace(/\d{12}/, "999999999999"), /is not one of/],
  ["a user", `arn:aws:iam::${accountId}:user/${CUSTODIAN.split("/").at(-1)!}`, /is not one of/],
])("refused on AWS: %s", async (_, arn, message) => {
  caller = arn;
  expect((await run(caseOf("done", 1), {})).out).toMatch(message);
  const { code, err } = await run(caseOf("done", 1), NAMED);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(message) as string });
  expect([left().length, held().length]).toEqual([3, 6]);
});
