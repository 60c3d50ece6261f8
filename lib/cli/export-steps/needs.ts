import {
  attributeSearch,
  exportVerification,
  legalHoldExport,
  sensitiveData,
  type GrantedPermission,
} from "../../catalog";
import type { ExpectedAws, Expectation } from "../../doctor";
import { manifestPolicy, reconcilePolicy, type CaseFile } from "../../export";
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

/** What both platforms are asked for, for people; every option of an export counts. */
export function needsText({ genesys }: Expectation, place: ExpectedAws, options: ExportOptions): string {
  const everything = { name: "any", value: "any" };
  const lines = exportNeeds(options, { participantAttribute: everything }).map(
    ({ name, why }) => `  ${name.padEnd(46)}${why}`,
  );
  const arns = { ...place, bucket: place.bucketName, organizationId: genesys.organizationId };
  const policies = [reconcilePolicy(arns), ...(options.manifest === undefined ? [] : [manifestPolicy(arns)])];
  return `${[
    "Genesys Cloud, for an operator's client, not that of the data actions (the last search only for cases by attribute):",
    ...lines,
    "",
    "AWS, the smallest policy; Genesys Cloud writes by a role of its own:",
    ...policies.map((policy) => JSON.stringify(policy, null, 2)),
  ].join("\n")}\n`;
}
