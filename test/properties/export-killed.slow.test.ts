import { spawn } from "node:child_process";
import { join } from "node:path";
import { runExport } from "../../lib/cli/export";
import { jobsOf, readJournal } from "../../lib/export";
import { ExportCase, recordingId } from "../support/export-case";

const MAIN = join(__dirname, "../../lib/cli/main.ts");
const KILLS = 50;
// a whole run takes about as many; the last ones are killed while they wait for a job
const REQUESTS = 34;

let at: ExportCase;
afterEach(() => at.close());

/** Runs the command line as a process of its own, and kills it when the server gets the nth request, or a bit later. */
async function runAndKill(file: string, nth: number, laterMs: number): Promise<NodeJS.Signals | null> {
  const args = ["--import", "tsx", MAIN, "export", file, at.folder, "--run", "--no-reconcile"];
  const { PATH } = process.env;
  const child = spawn(process.execPath, args, { env: { PATH, ...at.world.env }, stdio: "ignore" });
  const { received } = at.server;
  received.push = (...more) => {
    if (received.length + 1 === nth) setTimeout(() => child.kill("SIGKILL"), laterMs);
    return Array.prototype.push.apply(received, more);
  };
  return new Promise((done) => child.once("exit", (_, signal) => done(signal)));
}

test(`killed at ${KILLS} points and run again: each job started once, nothing lost or left unprotected`, async () => {
  let killed = 0;
  for (let i = 0; i < KILLS; i++) {
    at = await ExportCase.open();
    at.organization.jobLooks = 2;
    const exported: string[] = [];
    at.organization.exporter = (ids) => (exported.push(...ids), { totalProcessedRecordings: ids.length });
    const days = ["02", "02", "20"].map((day) => `2026-01-${day}T03:04:05.000Z`);
    const ids = days.map((day, n) => at.converse(n + 1, [{ id: recordingId(n + 1) }], day));
    const given = { legalHoldId: "CASE-1", legalHoldScope: "all", conversationIds: ids };
    const file = at.write("case.json", given);
    const nth = 1 + ((i * 7) % REQUESTS);
    if ((await runAndKill(file, nth, i % 2 === 0 ? 0 : 5)) === "SIGKILL") killed++;
    const world = { ...at.world, pause: () => Promise.resolve(true) };
    const code = await runExport(file, at.folder, { run: true, reconcile: false }, world);
    const jobs = jobsOf(await readJournal(`${file}.journal`));
    const { started, protectedIds } = at.organization;
    expect({ nth, code, err: code === 0 ? "" : at.told.err }).toEqual({ nth, code: 0, err: "" });
    expect({ nth, exported: exported.sort() }).toEqual({ nth, exported: ids });
    expect([...protectedIds].sort()).toEqual(ids);
    expect([...started].sort()).toEqual(jobs.map(({ jobId }) => jobId).sort());
    expect(jobs.every(({ ended }) => ended?.state === "FULFILLED")).toBe(true);
    if (i < KILLS - 1) await at.close();
  }
  expect(killed).toBeGreaterThan(KILLS * 0.6);
}, 900_000);
