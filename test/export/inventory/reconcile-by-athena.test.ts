import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ATHENA_OUTPUT, type AthenaSettings } from "../../../lib/catalog";
import { runExport } from "../../../lib/cli/export";
import { runReconcile } from "../../../lib/cli/reconcile";
import type { AwsService } from "../../../lib/doctor";
import { athenaExtras, athenaRecordings } from "../../../lib/evidence";
import type { ReconcileReport } from "../../../lib/export";
import { AthenaStandIn } from "../../support/athena";
import { confirmed, stackJson } from "../../support/doctor-pair";
import { ExportCase, NOW, recordingId } from "../../support/export-case";
import type { ListedObject } from "../../support/reconcile-cases";

const stack = stackJson({
  ...confirmed(),
  aws: { trail: { inventoryBucket: "example-lists", inventoryAthena: true } },
});
const settings = JSON.parse(stack.output![ATHENA_OUTPUT]!.value as string) as AthenaSettings;
const INVENTORY = "2026-11-27T01:00:00.000Z";

let at: ExportCase;
let athena: AthenaStandIn;
beforeEach(async () => {
  at = await ExportCase.open();
  athena = new AthenaStandIn(settings);
  writeFileSync(join(at.folder, "cdk.tf.json"), JSON.stringify(stack));
});
afterEach(async () => {
  athena.close();
  await at.close();
});

const world = () => ({
  ...at.world,
  aws: async (region: string, services?: readonly AwsService[]) => athena.around(await at.world.aws(region, services)),
});

/** The bucket as S3 lists it in an inventory. */
const inventory = (): ListedObject[] =>
  at.bucket.versions.map((one, i, all) => ({
    key: one.key,
    versionId: one.versionId,
    latest: !all.slice(i + 1).some(({ key }) => key === one.key),
    marker: one.marker === true,
    size: one.body.length,
    modified: one.modified.toISOString(),
  }));

async function reconcile(ids: readonly string[], options: object = {}) {
  const file = at.write("case.json", { legalHoldId: "CASE-1", legalHoldScope: "none", conversationIds: ids });
  at.told.out = at.told.err = "";
  const code = await runReconcile(file, at.folder, { athena: true, json: true, ...options }, world());
  const report = JSON.parse(at.told.out.startsWith("{") ? at.told.out : "{}") as ReconcileReport;
  return { code, err: at.told.err, report };
}

test("what the inventory has, what it misses, and what it cannot know", async () => {
  const exportedDate = "2026-11-01T00:00:00Z";
  const later = "2026-11-28T08:00:00Z";
  const id = at.converse(1, [
    { id: recordingId(1), exportedDate },
    { id: recordingId(2), exportedDate },
    { id: recordingId(3), exportedDate: later },
    { id: recordingId(4), exportDate: "2026-11-28T11:00:00Z" },
    { id: recordingId(5), exportedDate },
  ]);
  const none = at.converse(2, []);
  at.export(id, `${recordingId(1)} with a+b ü.opus`);
  at.bucket.hide(at.export(id, `${recordingId(5)}.opus`));
  const extra = at.export(none, "notes.txt");
  athena.deliver(INVENTORY, at.bucket.name, inventory());
  const { code, report } = await reconcile([id, none]);
  expect(code).toBe(2);
  const states = report.recordings.map((one) => [one.recordingId, one.state]);
  expect(states.sort()).toEqual([
    [recordingId(2), "missing"],
    [recordingId(3), "not-known"],
    [recordingId(4), "pending"],
    [recordingId(5), "delete-marker"],
  ]);
  expect(report.recordings.find(({ state }) => state === "missing")!.reason).toContain("exported at 2026-11-01");
  expect(report.counts).toMatchObject({ recordings: 5, states: { exported: 1 }, extras: 1 });
  expect(report.extras).toEqual([extra]);
  expect(report.universe).toMatchObject({ listed: "inventory", asOf: INVENTORY });
  // nothing of the evidence bucket was asked
  expect(at.bucket.calls).toEqual([]);
  expect(athena.calls.filter((call) => call.startsWith("start"))).toEqual(
    Array(2).fill("start in legal-hold-export-evidence of legal_hold_export_evidence"),
  );
  // ids and times only
  expect([...athena.recording.values()].join("")).toMatch(
    /^([0-9a-f-]{36},([0-9a-f-]{36})?,[0-9TZ:.-]*,[0-9TZ:.-]*\n)+$/,
  );
});

test("what is only later than the inventory ends with 3, and its time is shown; complete by a later one", async () => {
  const id = at.converse(1, [{ id: recordingId(1), exportedDate: "2026-11-28T08:00:00Z" }]);
  athena.deliver(INVENTORY, at.bucket.name, inventory());
  expect((await reconcile([id])).code).toBe(3);
  await reconcile([id], { json: false });
  expect(at.told.out).toMatch(/not-known.*older than the recording's last change/);
  expect(at.told.out).toContain(INVENTORY);
  at.export(id, `${recordingId(1)}.opus`);
  athena.deliver("2026-11-28T09:00:00.000Z", at.bucket.name, inventory());
  expect((await reconcile([id])).code).toBe(0);
});

test("an export reconciles by Athena; what it exported after the inventory is not known yet", async () => {
  const id = at.converse(1, [{ id: recordingId(1) }]);
  const file = at.write("case.json", { legalHoldId: "CASE-1", legalHoldScope: "all", conversationIds: [id] });
  at.organization.jobLooks = 2;
  at.organization.exporter = (ids) => {
    const recordings = ids.flatMap((one) => at.organization.conversations.get(one)!.recordings);
    for (const one of recordings) Object.assign(one, { exportedDate: NOW.toISOString() });
    return {};
  };
  athena.deliver(INVENTORY, at.bucket.name, inventory());
  at.told.out = "";
  const code = await runExport(file, at.folder, { run: true, athena: true, json: true }, world());
  const report = JSON.parse(at.told.out) as ReconcileReport;
  expect({ code, listed: report.universe.listed }).toEqual({ code: 3, listed: "inventory" });
});

test.each([
  ["no inventory yet", () => {}, /no inventory yet/],
  [
    "an inventory of another form",
    () => {
      athena.deliver(INVENTORY, "b", []);
      athena.manifest["fileSchema"] = "Bucket, Key, Size";
    },
    /is not a CSV file that starts with Bucket, Key, VersionId/,
  ],
  [
    "a query that fails",
    () => {
      athena.deliver(INVENTORY, "b", []);
      athena.fails = "HIVE_BAD_DATA: row 7";
    },
    /query 0 of Athena: FAILED, HIVE_BAD_DATA/,
  ],
])("%s is one message", async (_, prepare, words) => {
  const id = at.converse(1, [{ id: recordingId(1) }]);
  prepare();
  const { code, err } = await reconcile([id]);
  expect(code).toBe(1);
  expect(err).toMatch(words);
});

test("a stack without the tables, and a manifest by Athena, are refused", async () => {
  const id = at.converse(1, []);
  expect((await reconcile([id], { manifest: join(at.folder, "m") })).err).toMatch(/writes no manifest/);
  writeFileSync(join(at.folder, "cdk.tf.json"), JSON.stringify(stackJson()));
  expect((await reconcile([id])).err).toMatch(/set aws\.trail\.inventoryAthena/);
});

test("the saved queries of the stack are what is asked, over tables that read what is written", () => {
  const { resource } = stack;
  const queries = Object.values(resource["aws_athena_named_query"]!).map(({ query }) => query);
  expect(new Set(queries)).toEqual(new Set([athenaRecordings().text, athenaExtras().text]));
  expect(athenaRecordings().parameters).toEqual(["organization", "dt", "run", "asOf", "asOf"]);
  const [inventoryTable, recordingTable] = Object.values(resource["aws_glue_catalog_table"]!);
  expect(JSON.stringify(inventoryTable)).toContain(`s3://example-lists/${settings.inventoryFolder}/hive/dt=$\${dt}/`);
  expect(JSON.stringify(recordingTable)).toContain(`s3://example-lists/${settings.queryFolder}/recordings/$\${run}/`);
  expect(JSON.stringify(resource["aws_athena_workgroup"])).toContain('"enforce_workgroup_configuration":true');
});

test("--print-policy neither lists nor reads the evidence", async () => {
  const file = at.write("case.json", { legalHoldId: "CASE-1", legalHoldScope: "none", conversationIds: [] });
  await runReconcile(file, at.folder, { athena: true, printPolicy: true }, world());
  expect(at.told.out).toContain("athena:StartQueryExecution");
  expect(at.told.out).not.toContain(`:::${at.bucket.name}"`);
});
