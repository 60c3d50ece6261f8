import { runReconcile } from "../../lib/cli/reconcile";
import type { ReconcileReport } from "../../lib/export";
import { conversationId, ExportCase, recordingId } from "../support/export-case";

let at: ExportCase;
beforeEach(async () => void (at = await ExportCase.open()));
afterEach(() => at.close());

const caseOf = (conversationIds: readonly string[], more: object = {}) =>
  at.write("case.json", { legalHoldId: "CASE-1", legalHoldScope: "none", conversationIds, ...more });

async function run(file: string, options: object = {}) {
  at.told.out = at.told.err = "";
  const code = await runReconcile(file, at.folder, options, at.world);
  expect(at.told.out + at.told.err).not.toMatch(/not-to-be-seen|jane/i);
  return { code, ...at.told };
}

const report = async (file: string, options: object = {}) => {
  const { code, out } = await run(file, { ...options, json: true });
  return { code, ...(JSON.parse(out) as ReconcileReport) };
};

test("a case of which everything is there ends with 0, and says what was looked at", async () => {
  const id = at.converse(1, [
    { id: recordingId(1), media: "audio" },
    { id: recordingId(2), media: "screen" },
  ]);
  at.export(id, `${recordingId(1)}.opus`);
  at.export(id, `${recordingId(1)}.opus_metadata.json`);
  at.export(id, `${id}.opus_call_metadata.json`);
  at.export(id, `${recordingId(2)}.webm`);
  const { code, out, err } = await run(caseOf([id]));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/2 {2}exported/);
  expect(out).toMatch(/1 file with an undocumented ending/);
  expect(out).toMatch(/Not checked: orphaned recordings/);
  expect(out).toMatch(/as client 0b6e1f2a-operator/);
  expect(out).toMatch(/Complete: every recording/);
});

test("each recording that is not there as it should be, with the reason", async () => {
  const soon = "2026-11-29T00:00:00.000Z";
  const id = at.converse(1, [
    { id: recordingId(1) },
    { id: recordingId(2), exportDate: soon },
    { id: recordingId(3), exportedDate: "2026-11-01T00:00:00Z" },
    { id: recordingId(4) },
    { id: recordingId(5), fileState: "DELETED" },
    { id: recordingId(6) },
  ]);
  at.export(id, `${recordingId(1)}.opus`, 0);
  at.bucket.hide(at.export(id, `${recordingId(4)}.opus`));
  at.export(id, `${recordingId(5)}.opus_metadata.json`);
  const twice = at.export(id, `${recordingId(6)}.opus`);
  at.bucket.put(twice, 5);
  const extra = at.export(id, "renamed.opus");
  const found = await report(caseOf([id]));
  expect(found.code).toBe(2);
  const states = found.recordings.map((one) => [one.recordingId, one.state, one.reason]);
  expect(Object.fromEntries(states.map(([recording, state]) => [recording, state]))).toEqual({
    [recordingId(1)]: "empty",
    [recordingId(2)]: "pending",
    [recordingId(3)]: "missing",
    [recordingId(4)]: "delete-marker",
    [recordingId(5)]: "missing",
  });
  expect(states.find(([recording]) => recording === recordingId(3))![2]).toMatch(
    /exported at 2026-11-01T00:00:00.000Z/,
  );
  expect(states.find(([recording]) => recording === recordingId(5))![2]).toMatch(/no export .* file is DELETED/);
  expect(found.recordings.find((one) => one.state === "pending")!.pendingUntil).toBe("2026-12-01T00:00:00.000Z");
  expect(found.extras).toEqual([extra]);
  expect(found.counts).toMatchObject({ writtenAgain: 1, states: { exported: 1 } });
  expect((await run(caseOf([id]))).out).toMatch(/pending {8}a0{7}-.* \(pending until 2026-12-01T00:00:00.000Z\)/);
});

test("only what may still come is missing: 3", async () => {
  const id = at.converse(1, [{ id: recordingId(1), exportDate: "2026-11-27T00:00:00Z" }]);
  const young = at.converse(2, [], "2026-11-28T01:00:00.000Z");
  const found = await report(caseOf([id, young]));
  expect(found.code).toBe(3);
  expect(found.conversations).toEqual([
    { conversationId: young, problem: "no recordings are known", pendingUntil: "2026-11-30T01:00:00.000Z" },
  ]);
});

test("one that is flagged as recorded and has no recording now is told as such", async () => {
  const id = at.converse(1, []);
  at.organization.conversations.get(id)!.participants = [{ sessions: [{ mediaType: "voice", recording: true }] }];
  const found = await report(caseOf([id]));
  expect(found.code).toBe(2);
  expect(found.conversations[0]!.problem).toMatch(/^flagged as recorded but has no recording/);
});

test("a conversation that is not known, and one whose start is not: all below the organization is listed", async () => {
  at.converse(1, [{ id: recordingId(1) }]);
  at.organization.conversations.get(conversationId(1))!.start = undefined;
  at.export(conversationId(1), `${recordingId(1)}.opus`);
  const found = await report(caseOf([conversationId(1), conversationId(9)]));
  expect(found.code).toBe(2);
  expect(found.conversations).toEqual([
    { conversationId: conversationId(9), problem: "Genesys Cloud has no such conversation" },
  ]);
  expect(found.counts.states.exported).toBe(1);
  expect(at.bucket.prefixes).toEqual([`${at.organization.id}/`]);
});

test("the whole bucket shows what lies in a wrong place", async () => {
  const id = at.converse(1, [{ id: recordingId(1) }]);
  at.bucket.put(`moved/${recordingId(1)}.opus`);
  expect((await report(caseOf([id]))).recordings[0]!.state).toBe("missing");
  expect((await report(caseOf([id]), { wholeBucket: true })).recordings[0]).toMatchObject({
    state: "misplaced",
    key: `moved/${recordingId(1)}.opus`,
  });
});

test("scopes: held leaves out what is not protected, all says what is not", async () => {
  const ids = [1, 2].map((i) => at.converse(i, [{ id: recordingId(i) }]));
  ids.forEach((id, i) => at.export(id, `${recordingId(i + 1)}.opus`));
  at.organization.protectedIds.add(ids[0]!);
  const held = await report(caseOf(ids, { legalHoldScope: "held" }));
  expect(held).toMatchObject({
    code: 0,
    universe: { conversations: 1, leftOut: 1, protected: 1 },
    counts: { recordings: 1 },
  });
  expect((await run(caseOf(ids, { legalHoldScope: "all" }))).out).toMatch(/1 conversation not protected from deletion/);
});

test("endings that the user knows", async () => {
  const id = at.converse(1, [{ id: recordingId(1) }]);
  at.export(id, `${recordingId(1)}.note.txt`);
  expect((await report(caseOf([id]))).counts.states.exported).toBe(1);
  expect((await report(caseOf([id]), { ending: [".note.txt=sidecar"] })).counts.states.missing).toBe(1);
});

test("CSV is a case too", async () => {
  const id = at.converse(1, [{ id: recordingId(1) }]);
  at.export(id, `${recordingId(1)}.opus`);
  const csv = `\ufefflegalHoldId,legalHoldScope,conversationId\r\n"CASE, 1",none,${id.toUpperCase()}\r\n,,${id}\r\n`;
  expect(await report(at.write("case.csv", csv))).toMatchObject({ code: 0, legalHoldId: "CASE, 1" });
});

test("what both platforms are asked for is printed, and nobody asked", async () => {
  const { code, out } = await run("no-such-file", { printPolicy: true });
  expect(code).toBe(0);
  expect(out).toMatch(/recording:recording:view/);
  expect(out).toMatch(/"s3:ListBucketVersions"/);
  expect(at.server.received).toEqual([]);
});

describe("one message, exit code 1", () => {
  const good = () => caseOf([at.converse(1, [])]);
  test.each<[string, () => string | Promise<string>, object, RegExp]>([
    ["no such file", () => "no-such-file", {}, /no-such-file: the file does not exist/],
    ["an ending that is none", good, { ending: ["x"] }, /--ending: "x" is not an ending/],
    [
      "several faults at once",
      () => "no-such-file",
      { ending: ["x"], stack: "other" },
      /3 faults:\n {2}--ending: .*\n {2}.*no stack other.*\n {2}no-such-file: the file does not exist/,
    ],
    [
      "the bucket refuses",
      () => ((at.bucket.denied = true), good()),
      {},
      /ListObjectVersions.*403.*s3:ListBucketVersions/,
    ],
    [
      "another organization",
      () => ((at.organization.id = conversationId(7)), good()),
      {},
      /The token belongs to organization c0/,
    ],
    ["no permission", () => ((at.organization.roles[1]!.policies = []), good()), {}, /403.*recording:recording:view/],
    ["no stack", good, { stack: "other" }, /no stack other/],
  ])("%s", async (_, file, options, message) => {
    const { code, out, err } = await run(await file(), options);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(message);
    expect(err).toMatch(/^legal-hold reconcile: /);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test("a platform that is slow to answer is asked again, not given up", async () => {
  const id = at.converse(1, [{ id: recordingId(1) }]);
  at.export(id, `${recordingId(1)}.opus`);
  at.server.faults.push(
    { path: /recordingmetadata/, times: 1, status: 503 },
    { path: /details/, times: 1, status: 429, headers: { "retry-after": "0" } },
  );
  expect((await report(caseOf([id]))).code).toBe(0);
});

test.each<[string, unknown]>([
  ["no list", { entities: [] }],
  ["an id that climbs", [{ id: "../../../x" }]],
  ["an id that is a formula", [{ id: "=1+1" }, { id: recordingId(1) }]],
  ["no id", [{}]],
])("an answer about recordings that is %s is a problem of its conversation, not an empty list", async (_, body) => {
  const id = at.converse(1, []);
  at.server.faults.push({ path: /recordingmetadata/, body: JSON.stringify(body) });
  const found = await report(caseOf([id]));
  expect(found.code).toBe(2);
  expect(found.conversations[0]!.problem).toMatch(/not a list|without a usable id/);
});
