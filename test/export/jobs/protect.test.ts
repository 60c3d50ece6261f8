import { jobsOf, readJournal } from "../../../lib/export";
import { conversationId, ExportCase, recordingId } from "../../support/export-case";
import { caseFile, exportCase, reconcileCase } from "../../support/export-runs";

let at: ExportCase;
beforeEach(async () => {
  at = await ExportCase.open();
  at.organization.jobLooks = 2;
});
afterEach(() => at.close());

const DAY = "2026-01-02T03:04:05.000Z";
// the local server has no limit of its own
const run = (file: string, options: object = { run: true }) =>
  exportCase(at, file, { callsPerMinute: "100000", ...options });
const steps = async (file: string) => (await readJournal(`${file}.journal`)).map(({ type }) => type);
const recordings = (id: string) => at.organization.conversations.get(id)!.recordings;
const changes = () => at.server.received.filter(({ method }) => method === "PUT");

describe("the limit of the organization, refused in the middle", () => {
  test("stops before any job, says how far it came, and the same command goes on where there is room", async () => {
    const numbers = Array.from({ length: 150 }, (_, i) => i);
    const ids = numbers.map((i) => at.converse(i, [{ id: recordingId(i) }]));
    // of others' cases; with these 100 of ours fit, and no more
    for (let i = 0; i < 880; i++) at.organization.protectedIds.add(conversationId(10_000 + i));
    const file = caseFile(at, { conversationIds: ids });
    const { code, err } = await run(file);
    expect(code).toBe(1);
    expect(err).toMatch(/protected 100 of 150 conversations, then: .*400.*Fix this and run it again/);
    expect(at.organization.jobs).toHaveLength(0);
    expect(await steps(file)).toEqual(["export", "protecting", "protected", "protecting"]);
    expect((await run(file)).err).toMatch(/protected 0 of 50 conversations/);
    for (let i = 0; i < 30; i++) at.organization.protectedIds.delete(conversationId(10_000 + i));
    expect(await run(file)).toMatchObject({ code: 0 });
    expect(ids.filter((id) => !at.organization.protectedIds.has(id))).toEqual([]);
    expect(jobsOf(await readJournal(`${file}.journal`)).flatMap(({ batch }) => batch.conversationIds)).toHaveLength(
      150,
    );
  });
});

describe("retention that is extended instead", () => {
  const early = {
    deleteDate: "2027-01-01T00:00:00.000Z",
    archiveDate: "2026-06-01T00:00:00Z",
    archiveMedium: "CLOUDARCHIVE",
  };
  const late = { deleteDate: "2040-01-01T00:00:00.000Z" };
  const options = { run: true, extendRetention: "2033-12-31" };
  const three = () => [
    at.converse(1, [{ id: recordingId(1), ...early }, { id: recordingId(2), ...late }, { id: recordingId(3) }], DAY),
    at.converse(2, [{ id: recordingId(4), ...early }], DAY),
    at.converse(3, [{ id: recordingId(5), ...late }], DAY),
  ];

  test("moves the delete dates that come before the day, and nothing else; again it does nothing", async () => {
    const ids = three();
    const file = caseFile(at, { conversationIds: ids });
    const plan = await run(file, { extendRetention: "2033-12-31" });
    expect(plan.out).toMatch(
      /to extend {4}2 recordings of 2 conversations, .* 2033-12-31T00:00:00.000Z; nothing is protected/,
    );
    expect(changes()).toEqual([]);
    expect(await run(file, options)).toMatchObject({ code: 0 });
    expect(recordings(ids[0]!)).toMatchObject([
      {
        deleteDate: "2033-12-31T00:00:00.000Z",
        archiveDate: "2026-06-01T00:00:00.000Z",
        archiveMedium: "CLOUDARCHIVE",
      },
      late,
      {},
    ]);
    expect(recordings(ids[0]!)[2]).not.toHaveProperty("deleteDate");
    expect(at.organization.protectedIds.size).toBe(0);
    // before the first job
    const paths = changes().map(({ path }) => path);
    expect(paths.findIndex((path) => path.includes("/jobs/"))).toBe(2);
    expect((await steps(file)).slice(0, 5)).toEqual(["export", "extending", "extended", "extending", "extended"]);
    await run(file, options);
    expect(changes()).toHaveLength(paths.length);
    expect((await reconcileCase(at, file)).counts.recordings).toBe(5);
  });

  test("refused in the middle it stops before any job, and goes on by the same command", async () => {
    const ids = three();
    const file = caseFile(at, { conversationIds: ids });
    at.server.faults.push({ path: new RegExp(`recordings/${recordingId(4)}$`), times: 1, status: 409 });
    const { code, err } = await run(file, options);
    expect(code).toBe(1);
    expect(err).toMatch(/extended the retention in 1 of 2 conversations, then: .*409.*run it again/);
    expect(at.organization.jobs).toHaveLength(0);
    expect(await run(file, options)).toMatchObject({ code: 0 });
    expect(recordings(ids[1]!)).toMatchObject([{ deleteDate: "2033-12-31T00:00:00.000Z" }]);
  });

  test.each([
    ["held", "2033-12-31", /only with the scope "all"/],
    ["all", "2026-11-28", /EXPORT_RETENTION_INVALID/],
    ["all", "2033-02-30", /EXPORT_RETENTION_INVALID/],
    ["all", "7 years", /EXPORT_RETENTION_INVALID/],
  ])("scope %s and %s are refused, and nothing was changed", async (legalHoldScope, extendRetention, message) => {
    const file = caseFile(at, { conversationIds: three(), legalHoldScope });
    const { code, err } = await run(file, { run: true, extendRetention });
    expect(err).toMatch(message);
    expect({ code, changes: changes() }).toEqual({ code: 1, changes: [] });
  });
});

test("what is more than five years old is protected, and left out of the jobs with what to do", async () => {
  const young = at.converse(1, [{ id: recordingId(1) }], "2021-11-29T00:00:00.000Z");
  const old = at.converse(2, [{ id: recordingId(2) }], "2021-11-27T00:00:00.000Z");
  const file = caseFile(at, { conversationIds: [young, old] });
  const { code, err } = await run(file);
  expect(code).toBe(0);
  expect(err).toMatch(/Left out, 1 conversation:\n.*2 {2}is more than five years old: .*agedConversationInterval/);
  expect([...at.organization.protectedIds].sort()).toEqual([young, old]);
  const [job, more] = jobsOf(await readJournal(`${file}.journal`));
  expect([job!.batch.conversationIds, more]).toEqual([[young], undefined]);
});

test("an interval over six years is asked for week by week", async () => {
  const start = "2024-03-01T10:00:00.000Z";
  const id = at.converse(1, [{ id: recordingId(1) }], start);
  const file = caseFile(at, { intervals: ["2020-11-01T00:00:00Z/2026-11-01T00:00:00Z"], legalHoldScope: "none" });
  expect(await run(file)).toMatchObject({ code: 0 });
  const asked = at.organization.detailsJobs.map(({ interval }) => interval.split("/").map((end) => Date.parse(end)));
  expect(asked).toHaveLength(313);
  expect(Math.max(...asked.map(([from = 0, to = 0]) => to - from))).toBe(7 * 86_400_000);
  expect(jobsOf(await readJournal(`${file}.journal`)).map(({ batch }) => batch.conversationIds)).toEqual([[id]]);
}, 60_000);
