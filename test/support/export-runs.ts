import { runExport } from "../../lib/cli/export";
import { runReconcile } from "../../lib/cli/reconcile";
import type { ReconcileReport } from "../../lib/export";
import type { ExportCase } from "./export-case";

/** A case file that protects all of what it names. */
export const caseFile = (at: ExportCase, more: object) =>
  at.write("case.json", { legalHoldId: "CASE-1", legalHoldScope: "all", ...more });

/** Exports a case; what is printed has no secret, nothing personal and no stack trace. */
export async function exportCase(at: ExportCase, file: string, options: object = { run: true }) {
  at.told.out = at.told.err = "";
  const code = await runExport(file, at.folder, { reconcile: false, ...options }, at.world);
  expect(at.told.out + at.told.err).not.toMatch(/not-to-be-seen|jane|\n\s+at /i);
  return { code, ...at.told };
}

/** Reconciles a case, and reads the report. */
export async function reconcileCase(at: ExportCase, file: string) {
  at.told.out = "";
  const code = await runReconcile(file, at.folder, { json: true }, at.world);
  return { code, ...(JSON.parse(at.told.out) as ReconcileReport) };
}
