import { runReconcile } from "../../../lib/cli/reconcile";
import { jobsOf, readJournal } from "../../../lib/export";
import { ExportCase, recordingId } from "../../support/export-case";
import { caseFile, exportCase, reconcileCase } from "../../support/export-runs";

let at: ExportCase;
beforeEach(async () => {
  at = await ExportCase.open();
  at.organization.jobLooks = 2;
  at.organization.lakeUntil = "2026-11-28T06:00:00.000Z";
  at.organization.roles[1]!.policies.push({
    domain: "conversation",
    entityName: "participant",
    actions: ["attributesview"],
  });
});
afterEach(() => at.close());

const DAY = "2026-01-02T03:04:05.000Z";
const held = (value: string) => [{ attributes: {} }, { attributes: { legal_hold: value } }];
/** A conversation with a recording, and an attribute. */
function converse(i: number, start = DAY, value?: string): string {
  const id = at.converse(i, [{ id: recordingId(i) }], start);
  if (value !== undefined) at.organization.conversations.get(id)!.participants = held(value);
  return id;
}
const caseOf = (more: object) => caseFile(at, more);
const JANUARY = "2026-01-01T00:00:00Z/2026-02-01T00:00:00Z";

const run = (file: string, options?: object) => exportCase(at, file, options);
const reconciled = (file: string) => reconcileCase(at, file);
const exported = async () => {
  const path = `${at.folder}/case.json.journal`;
  const entries = await readJournal(path);
  return jobsOf(entries).flatMap(({ batch }) => batch.conversationIds);
};

test("an interval takes every conversation with activity in it, page by page, and run again only what is new", async () => {
  const ids = [1, 2, 3, 4, 5].map((i) => converse(i));
  converse(6, "2026-03-02T03:04:05.000Z");
  const file = caseOf({ intervals: [JANUARY] });
  expect(await run(file)).toMatchObject({ code: 0 });
  expect((await exported()).sort()).toEqual(ids);
  // five pieces of a week at most
  expect(at.organization.detailsJobs.map(({ interval }) => interval)).toHaveLength(5);
  const late = converse(7, "2026-01-30T03:04:05.000Z");
  expect(await run(file)).toMatchObject({ code: 0 });
  expect(await exported()).toHaveLength(6);
  expect((await exported()).at(-1)).toBe(late);
  expect([...at.organization.protectedIds].sort()).toEqual([...ids, late]);
});

test("an attribute narrows it, by its whole value", async () => {
  const [one] = [converse(1, DAY, "true"), converse(2, DAY, "false"), converse(3), converse(4, DAY, "true ")];
  const participantAttribute = { name: "legal_hold", value: "true" };
  await run(caseOf({ intervals: [JANUARY], participantAttribute }));
  expect(await exported()).toEqual([one]);
});

test("where analytics is behind, the search finds more, and the answer is not complete before it caught up", async () => {
  const early = converse(1, "2026-11-28T01:00:00.000Z", "true");
  const late = [2, 3, 4].map((i) => converse(i, "2026-11-28T09:00:00.000Z", "true"));
  converse(5, "2026-11-28T09:00:00.000Z", "no");
  const given = {
    intervals: ["2026-11-27T00:00:00Z/2026-12-01T00:00:00Z"],
    participantAttribute: { name: "legal_hold", value: "true" },
  };
  const file = caseOf(given);
  const first = await reconciled(file);
  expect(first.universe).toMatchObject({ conversations: 4, notKnownAfter: "2026-11-28T06:00:00.000Z" });
  expect(first.universe.found).toEqual([
    "conversations with activity in 2026-11-27T00:00:00Z/2026-12-01T00:00:00Z with attribute legal_hold, from the details job: 1 conversations",
    "2026-11-28T06:00:00.000Z to 2026-11-28T12:00:00.000Z with attribute legal_hold, from the attribute search: 3 conversations",
  ]);
  for (const [i, id] of [early, ...late].entries()) {
    at.bucket.put(
      `${at.organization.id}/year=2026/month=11/day=28/hour=${i === 0 ? 1 : 9}/conversation_id=${id}/${recordingId(i + 1)}.opus`,
    );
  }
  const second = await reconciled(file);
  expect(second).toMatchObject({ code: 3, counts: { states: { exported: 4 } }, recordings: [] });
  at.told.out = "";
  await runReconcile(file, at.folder, {}, at.world);
  expect(at.told.out).toMatch(/Not known yet: conversations after 2026-11-28T06:00:00.000Z/);
});

test("recordings are resolved to their conversations; one that is nowhere ends it", async () => {
  const ids = [1, 2, 3, 4, 5].map((i) => converse(i));
  await run(caseOf({ recordingIds: [recordingId(5), recordingId(2).toUpperCase()], conversationIds: [ids[0]] }));
  expect((await exported()).sort()).toEqual([ids[0], ids[1], ids[4]]);
  const { code, err } = await run(caseOf({ recordingIds: [recordingId(9), recordingId(1)] }), {});
  expect(code).toBe(1);
  expect(err).toMatch(/returns no conversation for recordings a0{7}-.*9: list their conversations/);
});

test("CSV with recordings, intervals and an attribute", async () => {
  const ids = [converse(1, DAY, "yes=1"), converse(2)];
  const csv = `legalHoldId,legalHoldScope,recordingId,interval,participantAttribute\nC,none,${recordingId(2)},${JANUARY},legal_hold=yes=1\n`;
  const { code, out } = await run(at.write("case.csv", csv), { json: true });
  expect(code).toBe(0);
  expect((JSON.parse(out) as { batches: { conversationIds: string[] }[] }).batches[0]!.conversationIds.sort()).toEqual(
    ids,
  );
});

describe("one message, and nothing is changed", () => {
  test.each<[string, object, () => void, RegExp]>([
    [
      "the question fails",
      { intervals: [JANUARY] },
      () => (at.organization.detailsState = "FAILED"),
      /ended as FAILED: the lake is dry/,
    ],
    [
      "an id that climbs",
      { intervals: [JANUARY] },
      () => at.server.faults.push({ path: /results$/, body: '{"conversations":[{"conversationId":"../../x"}]}' }),
      /returned an invalid id/,
    ],
    [
      "a page that leads back",
      { intervals: [JANUARY] },
      () => at.server.faults.push({ path: /results$/, times: 9, body: '{"conversations":[],"cursor":"1"}' }),
      /a page has the cursor of an earlier page/,
    ],
    [
      "no permission to search by attribute",
      { intervals: [JANUARY], participantAttribute: { name: "a", value: "b" } },
      () => at.organization.roles[1]!.policies.pop(),
      /lacks the permission conversation:participant:attributesview/,
    ],
  ])("%s", async (_, more, given, message) => {
    converse(1);
    given();
    const { code, err } = await run(caseOf(more));
    expect(err).toMatch(message);
    expect(code).toBe(1);
    expect(at.organization.jobs.length + at.organization.protectedIds.size).toBe(0);
  });
});
