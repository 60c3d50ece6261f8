import { spawnSync } from "node:child_process";
import { appendFileSync, existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { runReconcile } from "../../../lib/cli/reconcile";
import { runVerify } from "../../../lib/cli/verify/run";
import type { VerifyReport } from "../../../lib/export";
import { ExportCase, recordingId } from "../../support/export-case";
import { TimeStamping } from "../../support/time-stamping";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
if (!hasOpenssl) console.warn("skipped: no openssl");

(hasOpenssl ? describe : describe.skip)("a time stamp of the manifest", () => {
  let at: ExportCase;
  let service: TimeStamping;
  let folder: string;
  beforeAll(async () => void (service = await TimeStamping.open()), 60_000);
  afterAll(() => service.close());
  beforeEach(async () => {
    at = await ExportCase.open();
    folder = join(at.folder, "manifest");
    delete service.answers;
  });
  afterEach(() => at.close());

  async function manifest(timestamp = service.url) {
    const id = at.converse(1, [{ id: recordingId(1) }]);
    at.export(id, `${recordingId(1)}.opus`);
    const file = at.write("case.json", { legalHoldId: "C", legalHoldScope: "none", conversationIds: [id] });
    at.told.err = "";
    const code = await runReconcile(file, at.folder, { manifest: folder, timestamp }, at.world);
    return { code, err: at.told.err };
  }
  async function verify(timestampCa?: string): Promise<VerifyReport> {
    at.told.out = "";
    await runVerify(folder, { json: true, timestampCa }, at.world);
    return JSON.parse(at.told.out) as VerifyReport;
  }

  test("is asked for by the hash alone, kept beside the manifest, and holds", async () => {
    const { code, err } = await manifest();
    expect(code).toBe(0);
    expect(err).toMatch(/Time stamp of http:\/\/127\.0\.0\.1:\d+\/: \w{3} .* GMT\n/);
    expect(statSync(join(folder, "manifest.tsr")).mode & 0o077).toBe(0);
    expect(await verify(service.authority)).toMatchObject({ manifest: [], timestamp: "checked" });
    expect(await verify()).toMatchObject({ manifest: [], timestamp: "not checked" });
  }, 60_000);

  test("does not hold for a manifest that was changed, nor by an authority that nobody trusts", async () => {
    await manifest();
    const other = await TimeStamping.open();
    expect((await verify(other.authority)).manifest).toEqual([
      expect.stringMatching(/^the time stamp is invalid: openssl/),
    ]);
    await other.close();
    appendFileSync(join(folder, "manifest.jsonl"), "\n");
    expect((await verify(service.authority)).manifest.join()).toMatch(/the time stamp is invalid/);
    rmSync(join(folder, "manifest.tsr"));
    expect((await verify(service.authority)).manifest.join()).toMatch(/it has no time stamp/);
  }, 60_000);

  test.each<[string, () => void, RegExp]>([
    [
      "refuses",
      () => (service.answers = () => ({ status: 500, body: Buffer.alloc(0) })),
      /no time stamp \(status 500\)/,
    ],
    ["answers nonsense", () => (service.answers = () => ({ body: Buffer.from("<html>") })), /openssl: /],
    [
      "stamps something else",
      () => (service.answers = () => ({ body: service.stamp(service.otherQuery()) })),
      /is not for this manifest/,
    ],
  ])(
    "a service that %s ends with 1, and the manifest stays",
    async (_, given, message) => {
      given();
      const { code, err } = await manifest();
      expect(err).toMatch(message);
      expect(code).toBe(1);
      expect(existsSync(join(folder, "manifest.jsonl"))).toBe(true);
    },
    60_000,
  );

  test("without a service there is none, and an address has to be one", async () => {
    expect((await manifest("ftp://x")).err).toMatch(/--timestamp: must be an http/);
    expect((await manifest("http://127.0.0.1:9/")).err).toMatch(
      /no time stamp \(not reached\). The manifest is written/,
    );
  }, 60_000);
});
