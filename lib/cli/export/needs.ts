import {
  attributeSearch,
  exportVerification,
  legalHoldExport,
  sensitiveData,
  type GrantedPermission,
} from "../../catalog";
import type { CaseFile } from "../../export";
import type { ExportOptions } from "./options";

/** Permissions in Genesys Cloud that an export takes, each with its reason. */
export function exportNeeds(
  { sensitiveData: sensitive }: ExportOptions,
  { participantAttribute }: Pick<CaseFile, "participantAttribute">,
): readonly GrantedPermission[] {
  return [
    legalHoldExport,
    exportVerification,
    ...(participantAttribute === undefined ? [] : [attributeSearch]),
    ...(sensitive ? [sensitiveData] : []),
  ].flatMap(({ permissions }) => permissions);
}
