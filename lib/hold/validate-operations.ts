import { checkOperationsKey, checkOtherAccounts, type PeoplesAccounts } from "../aws";
import type { Faults } from "../core";
import type { ExportTarget } from "../policy";
import type { LegalHoldExportProps } from "./props";

/** Checks the operations key, and that there is something for it to encrypt. Codes `OPERATIONS_KEY_UNUSED`, `TRAIL_READERS_UNUSED`. */
export function checkOperations(
  { aws = {}, genesys = {}, acknowledgeOtherAccounts = false }: LegalHoldExportProps,
  target: ExportTarget,
  accounts: PeoplesAccounts,
  faults: Faults,
): void {
  const { operationsKey, holdKeeper, trail } = aws;
  if (operationsKey === undefined) return;
  const at = faults.at("aws").at("operationsKey");
  checkOperationsKey(operationsKey, target, at);
  const { trailReaders } = operationsKey;
  checkOtherAccounts({ trailReaders }, accounts, acknowledgeOtherAccounts, at);
  const idle = trail?.dataEventsBucket === undefined ? "no trail.dataEventsBucket" : "trail.dataEventsKeyArn";
  if (trailReaders !== undefined && (trail?.dataEventsBucket === undefined || trail.dataEventsKeyArn !== undefined)) {
    at.add({
      code: "TRAIL_READERS_UNUSED",
      field: "trailReaders",
      got: `readers beside ${idle}`,
      allowed: "readers of files that this key encrypts: trail.dataEventsBucket without trail.dataEventsKeyArn",
      fix: "Leave trailReaders out, or decide which key encrypts the files.",
    });
  }
  if (holdKeeper !== undefined || genesys.jobNotification?.eventBridge !== undefined || trailReaders !== undefined)
    return;
  faults.at("aws").add({
    code: "OPERATIONS_KEY_UNUSED",
    field: "operationsKey",
    got: "operationsKey, and nothing that it encrypts",
    allowed: "operationsKey beside holdKeeper, genesys.jobNotification.eventBridge or trailReaders",
    fix: "Leave operationsKey out: evidence has its own key.",
  });
}
