import { runExport } from "../../../lib/cli/export";
import { conversationId, ExportCase, recordingId } from "../../support/export-case";
import { caseFile, exportCase, reconcileCase } from "../../support/export-runs";

let at: ExportCase;
beforeEach(async () => {
  at = await ExportCase.open();
  at.organization.jobLooks = 2;
});
afterEach(() => at.close());

const DAY = "2026-01-02T03:04:05.000Z";
const converse = (i: number, start = DAY) => at.converse(i, [{ id: recordingId(i) }], start);
const caseOf = (more: object) => caseFile(at, more);

const run = (file: string, options?: object) => exportCase(at, file, options);
const reconciled = (file: string) => reconcileCase(at, file);
test("what the last reconciliation missed is exported once more, and by the next run when it is late", async () => {
  const id = at.converse(1, [{ id: recordingId(1) }, { id: recordingId(2) }], DAY);
  let count = 0;
  // the second recording comes late: the third job sees it
  at.organization.exporter = () => {
    at.export(id, `${recordingId(1)}.opus`);
    if (++count === 3) at.export(id, `${recordingId(2)}.opus`);
    return { totalProcessedRecordings: 1 };
  };
  const file = caseOf({ conversationIds: [conversationId(1)] });
  const first = await run(file, { run: true, reconcile: true });
  expect(first.code).toBe(2);
  expect(first.out).toMatch(/missing {8}a0{7}-.*2 {2}of c0/);
  expect(at.organization.started).toEqual(["job-1", "job-2"]);
  expect(await run(file, { run: true, reconcile: true })).toMatchObject({ code: 0 });
  expect(at.organization.started).toHaveLength(3);
  await run(file, { run: true, reconcile: true });
  expect(at.organization.started).toHaveLength(3);
});

test("a recording that a job failed for is named with its job", async () => {
  const id = converse(1);
  at.organization.exporter = () => ({ totalFailedRecordings: 1, failedRecordings: [recordingId(1)] });
  const { code, out } = await run(caseOf({ conversationIds: [id] }), { run: true, reconcile: true });
  expect(code).toBe(2);
  expect(out).toMatch(/no export is scheduled; job job-2 failed for it/);
});

test("--wait stays until what may still come is there", async () => {
  const id = converse(1);
  const [recording] = at.organization.conversations.get(id)!.recordings as [{ exportDate?: string }];
  at.organization.exporter = () => ((recording.exportDate = "2026-11-28T12:00:00Z"), { totalProcessedRecordings: 1 });
  let waits = 0;
  const pause = (ms: number) => {
    if (ms >= 60_000 && ++waits === 2) at.export(id, `${recordingId(1)}.opus`);
    return Promise.resolve(true);
  };
  const file = caseOf({ conversationIds: [id] });
  expect(await runExport(file, at.folder, { run: true, wait: true }, { ...at.world, pause })).toBe(0);
  expect(waits).toBe(2);
  expect(at.organization.started).toHaveLength(1);
});

test("a conversation whose recordings are still prepared is pending, not lost", async () => {
  const id = converse(1, "2026-11-28T01:00:00.000Z");
  at.server.faults.push({ path: /recordingmetadata/, status: 202, body: "" });
  const found = await reconciled(caseOf({ conversationIds: [id] }));
  expect(found.conversations).toEqual([
    expect.objectContaining({
      problem: "Genesys Cloud is still preparing its recordings",
      pendingUntil: "2026-11-30T01:00:00.000Z",
    }),
  ]);
  expect(found.code).toBe(3);
});

test("on a terminal it asks, and does it only after a yes", async () => {
  const file = caseOf({ conversationIds: [converse(1)] });
  const asked = (answer: boolean) => ({ ...at.world, confirm: () => Promise.resolve(answer) });
  expect(await runExport(file, at.folder, { reconcile: false }, asked(false))).toBe(0);
  expect(await runExport(file, at.folder, { reconcile: false, dryRun: true }, asked(true))).toBe(0);
  expect(at.organization.jobs).toEqual([]);
  expect(await runExport(file, at.folder, { reconcile: false }, asked(true))).toBe(0);
  expect(at.organization.started).toEqual(["job-1"]);
});

test("what both platforms are asked for is printed, and nobody asked", async () => {
  const { code, out } = await run("no-such-file", { printPolicy: true, manifest: "m", sensitiveData: true });
  expect(code).toBe(0);
  expect(out).toMatch(
    /recording:job:add[^]*attributesview[^]*viewSensitiveData[^]*s3:ListBucketVersions[^]*kms:Decrypt/,
  );
  expect(at.server.received).toEqual([]);
});
