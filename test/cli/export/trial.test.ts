import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { runExport } from "../../../lib/cli/export";
import { conversationId, ExportCase, recordingId } from "../../support/export-case";

let at: ExportCase;
beforeEach(async () => {
  at = await ExportCase.open();
  at.organization.jobLooks = 2;
  const id = at.converse(1, [{ id: recordingId(1) }, { id: recordingId(2), media: "screen" }]);
  at.organization.exporter = () => {
    for (const name of [
      `${recordingId(1)}.opus`,
      `${recordingId(1)}.opus_metadata.json`,
      `${recordingId(2)}.webm`,
      `${id}-6a1d0c9b-2f4e-4b73-a5d8-90c3e7f1b2a4.transcript.json`,
    ])
      at.export(id, name);
    return { totalProcessedRecordings: 2 };
  };
});
afterEach(() => at.close());

async function trial(id = conversationId(1)) {
  const record = join(at.folder, "trial.json");
  at.told.out = at.told.err = "";
  const code = await runExport(undefined, at.folder, { trial: id, record }, at.world);
  return { code, ...at.told, record };
}
const recordOf = (record: string) => JSON.parse(readFileSync(record, "utf8")) as { files: object[]; why: string[] };

test("green: one export from end to end, and a record without anything that is of a person", async () => {
  const { code, out, record } = await trial();
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^Green: 2 recordings, 4 files/) as string });
  const text = readFileSync(record, "utf8");
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|jane|not-to-be-seen|operator/i);
  expect(text).not.toContain(at.bucket.name);
  expect(statSync(record).mode & 0o077).toBe(0);
  expect(recordOf(record)).toMatchObject({
    result: "green",
    counts: { recordings: 2, unknownEndings: 1 },
    files: expect.arrayContaining([
      expect.objectContaining({
        name: "year=0000/month=0/day=0/hour=0/conversation_id=<conversation>/<recording>.opus",
        role: "recording",
        hold: "OFF",
      }),
      expect.objectContaining({
        name: "year=0000/month=0/day=0/hour=0/conversation_id=<conversation>/<conversation>-<id>.transcript.json",
      }),
    ]) as object[],
  });
  expect(at.organization.protectedIds.size).toBe(0);
  expect(at.organization.started).toHaveLength(1);
});

test("red, with the reason, and no second job when it is run again", async () => {
  at.organization.exporter = () => ({ totalProcessedRecordings: 0 });
  const { code, out, record } = await trial();
  expect({ code, out }).toEqual({ code: 2, out: expect.stringMatching(/^Red: 2 of 2 recordings: missing/) as string });
  expect(recordOf(record).why).toEqual(["2 of 2 recordings: missing"]);
  await trial();
  expect(at.organization.started).toHaveLength(1);
});

test("one message for what is no conversation, and for two ways at once", async () => {
  expect((await trial("../x")).err).toMatch(/--trial: the id of a conversation/);
  const code = await runExport("case.json", at.folder, { trial: conversationId(1), run: true }, at.world);
  expect(code).toBe(1);
  expect(at.told.err).toMatch(/--trial cannot be used with --run/);
  expect(await runExport(undefined, at.folder, {}, at.world)).toBe(1);
  expect(at.told.err).toMatch(/name a case file/);
});
