import { createTables, reconcile, type Database } from "../../lib/export";
import { AS_OF, ORG, type ReconcileCase } from "./reconcile-cases";

/** Reconciles cases that lie in one bucket. */
export async function reconcileAll(database: Database, cases: readonly ReconcileCase[]): Promise<void> {
  await createTables(database);
  const fill = (table: string, rows: (one: ReconcileCase) => (string | number | boolean | null)[][]) =>
    database.append(table, cases.flatMap(rows));
  await fill("conversation", (one) => one.conversations.map((id) => [id, null, null, null]));
  await fill("recording", ({ recordings }) =>
    recordings.map((one) => [one.conversationId, one.recordingId, null, one.pendingUntil ?? null, null, null]),
  );
  await fill("listing", ({ objects }) =>
    objects.map((one) => [one.key, one.versionId, one.latest, one.marker, one.size, one.modified]),
  );
  await reconcile(database, { organizationId: ORG, asOf: AS_OF });
}
