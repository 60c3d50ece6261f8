import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { runExport } from "../../lib/cli/export";
import { Journal, jobsOf, readJournal } from "../../lib/export";
import { EXPORTER } from "../support/genesys-server";
import { ExportCase, recordingId } from "../support/export-case";

let at: ExportCase;
let waits: number[];
beforeEach(async () => {
  at = await ExportCase.open();
  waits = [];
  at.organization.jobLooks = 4;
  at.organization.exporter = (ids) => {
    for (const id of ids) for (const one of recordingsOf(id)) at.export(id, `${one}.opus`);
    return { totalProcessedRecordings: ids.flatMap(recordingsOf).length };
  };
});
afterEach(() => at.close());

const recordingsOf = (id: string) =>
  at.organization.conversations.get(id)!.recordings.map((one) => (one as { readonly id: string }).id);
const DAYS = ["2026-01-02T03:04:05.000Z", "2026-01-02T03:40:05.000Z", "2026-01-20T03:04:05.000Z"];
/** Three conversations, of which the last began much later than the others; the layout's hour is that of the first. */
const three = () => DAYS.map((day, i) => at.converse(i + 1, [{ id: recordingId(i + 1) }], i === 2 ? day : DAYS[0]));
const caseOf = (conversationIds: readonly string[], legalHoldScope = "all") =>
  at.write("case.json", { legalHoldId: "CASE-1", legalHoldScope, conversationIds });
const journal = () => `${at.folder}/case.json.journal`;
const entries = () => readJournal(journal());

async function run(file: string, options: object = {}, pause = () => Promise.resolve(true)) {
  at.told.out = at.told.err = "";
  const world = { ...at.world, pause: (ms: number) => (waits.push(ms), pause()) };
  const code = await runExport(file, at.folder, { reconcile: false, ...options }, world);
  expect(at.told.out + at.told.err).not.toMatch(/not-to-be-seen|jane|\n\s+at /i);
  return { code, ...at.told };
}

/** What has to be so after an export, however often it was broken off. */
async function expectDone(ids: readonly string[]) {
  const jobs = jobsOf(await entries());
  expect(jobs.flatMap(({ batch }) => batch.conversationIds).sort()).toEqual([...ids].sort());
  expect([...at.organization.started].sort()).toEqual(jobs.map(({ jobId }) => jobId).sort());
  expect(new Set(at.organization.started).size).toBe(at.organization.started.length);
  expect([...at.organization.protectedIds].sort()).toEqual([...ids].sort());
  const files = new Set(at.bucket.versions.map(({ key }) => key.split("/").at(-1)));
  for (const id of ids.flatMap(recordingsOf)) expect(files).toContain(`${id}.opus`);
}

test("a plan says what would be done, and changes nothing", async () => {
  const ids = three();
  at.organization.protectedIds.add(ids[0]!);
  const { code, out, err } = await run(caseOf(ids));
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/3 conversations with 3 recordings/);
  expect(out).toMatch(/to protect {3}2 \(1 are already protected; in the organization: unknown, maximum 1000\)/);
  expect(out).toMatch(
    /3 conversations with 2 jobs, two at a time, 2026-01-02T03:04:00.000Z to 2026-01-20T03:05:00.000Z/,
  );
  expect(out).toMatch(/Nothing was changed: use --run/);
  expect(at.server.received.filter(({ method, path }) => method === "PUT" || path.endsWith("/jobs"))).toEqual([]);
  expect(existsSync(journal())).toBe(false);
});

test("protects first, then exports by jobs that name the conversations, and the journal tells it", async () => {
  const ids = three();
  expect(await run(caseOf(ids), { run: true })).toMatchObject({ code: 0, out: "" });
  await expectDone(ids);
  const changes = at.server.received.filter(
    ({ method, path }) => method === "PUT" || (/POST/.test(method) && path.endsWith("/jobs")),
  );
  expect(changes[0]!.path).toMatch(/deletionprotection$/);
  expect(at.organization.jobs.map(({ recordingJobsQuery }) => recordingJobsQuery)).toMatchObject([
    { action: "EXPORT", integrationId: "integration-1", includeRecordingsWithSensitiveData: false },
    { conversationQuery: { interval: "2026-01-20T03:04:00.000Z/2026-01-20T03:05:00.000Z" } },
  ]);
  expect((await entries()).map(({ type }) => type).slice(0, 4)).toEqual(["export", "protecting", "protected", "batch"]);
  expect(statSync(journal()).mode & 0o777).toBe(0o600);
  expect(readFileSync(journal(), "latin1")).not.toMatch(/not-to-be-seen|bearer/i);
});

test("run again it does nothing, and takes only what is new", async () => {
  const ids = three();
  await run(caseOf(ids.slice(0, 2)), { run: true });
  await run(caseOf(ids.slice(0, 2)), { run: true });
  expect(at.organization.jobs).toHaveLength(1);
  await run(caseOf(ids), { run: true });
  expect(at.organization.jobs).toHaveLength(2);
  await expectDone(ids);
});

test("reconciles in the end", async () => {
  const ids = three().slice(0, 2);
  const { code, out } = await run(caseOf(ids), { run: true, reconcile: true });
  expect(out).toMatch(/Complete: every recording/);
  expect(code).toBe(0);
});

describe("broken off at a step of the journal and run again, each job is there once", () => {
  // seven lines and more; beyond the last one nothing breaks off
  test.each(Array.from({ length: 30 }, (_, i) => [i >> 1, i % 2 === 0 ? "before" : "after"] as const))(
    "step %i, %s it is on the disk",
    async (step, when) => {
      const ids = three();
      const real = Object.getOwnPropertyDescriptor(Journal.prototype, "append")!.value as Journal["append"];
      let count = -1;
      const spy = jest.spyOn(Journal.prototype, "append").mockImplementation(async function (this: Journal, entry) {
        const own = ++count === step;
        if (own && when === "before") throw new Error("killed");
        await real.call(this, entry);
        if (own) throw new Error("killed");
      });
      const first = await run(caseOf(ids), { run: true });
      spy.mockRestore();
      if (count < step) expect(first.code).toBe(0);
      else expect(first).toMatchObject({ code: 1, err: expect.stringMatching(/failed \(Error\)/) as string });
      expect(await run(caseOf(ids), { run: true })).toMatchObject({ code: 0 });
      await expectDone(ids);
      expect(at.organization.jobs).toHaveLength(2);
    },
  );
});

test("an answer that never came: the job is found, not created again", async () => {
  const ids = three();
  at.server.faults.push({ path: /recording\/jobs$/, method: "POST", times: 2, loseAnswer: true });
  expect(await run(caseOf(ids), { run: true })).toMatchObject({ code: 0 });
  expect(at.server.faults[0]!.times).toBe(0);
  expect(at.organization.jobs).toHaveLength(2);
  await expectDone(ids);
});

test("a job that was not created is created when several looks did not find it", async () => {
  const ids = three();
  at.server.faults.push({ path: /recording\/jobs$/, method: "POST", times: 1, status: 502 });
  expect(await run(caseOf(ids), { run: true })).toMatchObject({ code: 0 });
  await expectDone(ids);
  expect(waits.length).toBeGreaterThan(5);
});

test("others' jobs take both places: it waits, longer each time", async () => {
  const ids = three().slice(0, 1);
  const theirs = [1, 2].map((i) => ({
    id: `theirs-${i}`,
    state: "PROCESSING",
    user: { id: "x" },
    recordingJobsQuery: {},
  }));
  at.organization.jobs.push(...theirs);
  const ends = () => {
    if (waits.length === 4) theirs[0]!.state = "FULFILLED";
    return Promise.resolve(true);
  };
  expect(await run(caseOf(ids), { run: true }, ends)).toMatchObject({ code: 0 });
  expect(waits.slice(0, 4)).toEqual([2000, 3000, 4500, 6750]);
  expect(at.organization.started).toEqual(["job-3"]);
});

test("a token that expires in the middle is renewed; 429 and 5xx are waited for", async () => {
  const ids = three();
  let count = 0;
  const expire = () => {
    if (++count === 2) at.server.sessions.expireAll();
    return Promise.resolve(true);
  };
  at.server.faults.push(
    { path: /deletionprotection/, times: 1, status: 503 },
    { path: /recording\/jobs$/, times: 1, status: 429, headers: { "retry-after": "0" } },
  );
  expect(await run(caseOf(ids), { run: true }, expire)).toMatchObject({ code: 0 });
  expect(at.server.received.filter(({ path }) => path === "/oauth/token")).toHaveLength(2);
  await expectDone(ids);
});

test("a job with failed recordings ends with 2, and its conversations are tried once more when it is run again", async () => {
  const ids = three().slice(0, 1);
  const writes = at.organization.exporter!;
  at.organization.exporter = () => ({ totalFailedRecordings: 1, errorMessage: "of Jane Doe" });
  const { code, err } = await run(caseOf(ids), { run: true });
  expect(code).toBe(2);
  expect(err).toMatch(/Job 1: 1 recordings failed/);
  at.organization.exporter = writes;
  expect(await run(caseOf(ids), { run: true })).toMatchObject({ code: 0 });
  expect(at.organization.started).toHaveLength(2);
});

test("broken off by a person: 130, and it goes on", async () => {
  const ids = three();
  expect(await run(caseOf(ids), { run: true }, () => Promise.resolve(false))).toMatchObject({ code: 130 });
  expect(await run(caseOf(ids), { run: true })).toMatchObject({ code: 0 });
  await expectDone(ids);
});

test("scopes: held exports only what is protected, none protects nothing", async () => {
  const ids = three();
  at.organization.protectedIds.add(ids[1]!);
  await run(caseOf(ids, "held"), { run: true });
  expect(jobsOf(await entries()).flatMap(({ batch }) => batch.conversationIds)).toEqual([ids[1]]);
  await run(caseOf(ids, "none"), { run: true, journal: `${at.folder}/other.journal` });
  expect([...at.organization.protectedIds]).toEqual([ids[1]]);
  expect(at.organization.started).toHaveLength(3);
});

describe("refused, and nothing was changed", () => {
  test.each<[string, (ids: readonly string[]) => void, object, RegExp]>([
    [
      "permissions, all in one list",
      () =>
        (at.organization.roles[1]!.policies = at.organization.roles[1]!.policies.filter(
          (one) => one.entityName !== "job" && one.domain !== "analytics",
        )),
      {},
      /cannot be run:\n( {2}- .*\n)* {2}- the caller lacks the permission recording:job:add\n( {2}- .*\n)*.*analytics:conversationDetail:view/,
    ],
    ["the limit of the organization", () => {}, { protected: "998" }, /1001 conversations would be protected/],
    [
      "two integrations",
      () => at.organization.integrations.push({ ...at.organization.integrations[0]!, id: "i2" }),
      {},
      /more than one integration/,
    ],
    [
      "numbers",
      () => {},
      { perJob: "0", protected: "x" },
      /--protected: .*EXPORT_PROTECTED_INVALID[^]*--per-job: .*EXPORT_PER_JOB_INVALID/,
    ],
    [
      "options and the stack at once",
      () => {},
      { perJob: "0", run: true, dryRun: true, stack: "other" },
      /3 faults:\n {2}--per-job: .*\n {2}--run and --dry-run: .*\n {2}.*no stack other/,
    ],
    ["an integration that is no id", () => {}, { integrationId: "../x" }, /EXPORT_INTEGRATION_INVALID/],
    [
      "a journal that others may read",
      () => writeFileSync(journal(), "", { mode: 0o644 }),
      {},
      /other users can read it/,
    ],
    [
      "a journal that is none",
      () => writeFileSync(journal(), '{"type":"export"}\n', { mode: 0o600 }),
      {},
      /is not a database of this tool/,
    ],
  ])("%s", async (_, given, options, message) => {
    const ids = three();
    given(ids);
    const { code, err } = await run(caseOf(ids), { run: true, ...options });
    expect(err).toMatch(message);
    expect(code).toBe(1);
    expect(at.organization.jobs.length + at.organization.protectedIds.size).toBe(0);
  });
});

test("the journal of another client is not gone on with", async () => {
  const ids = three();
  await run(caseOf(ids), { run: true });
  at.organization.roles[0]!.policies = at.organization.roles[1]!.policies;
  at.signInAs(EXPORTER);
  const { code, err } = await run(caseOf(ids), { run: true });
  expect(code).toBe(1);
  expect(err).toMatch(/the journal belongs to another clientId/);
});
