import { findPermission, newerPermission, PERMISSIONS_AS_OF, permissionSets } from "../catalog";
import { awsGrants } from "./aws-grants";
import { controlsOf } from "./controls";
import { exportPolicies } from "./export-policies";
import { genesysGrants } from "./genesys-grants";
import type { Manifest } from "./manifest";
import { rowsForOwners } from "./owners";
import type { StackJson } from "./stack-json";

/** Reads from a synthesized stack who may do what on either platform, and what bounds it. */
export function extractManifest(stack: StackJson): Manifest {
  return {
    grants: [...genesysGrants(stack, permissionReason), ...exportPolicies(stack), ...awsGrants(stack)],
    forOwners: rowsForOwners(stack),
    controls: controlsOf(stack),
  };
}

function permissionReason(name: string): string {
  const why = permissionSets.flatMap(({ permissions }) => permissions).find((one) => one.name === name)?.why;
  if (isDocumented(name)) return why ?? "";
  const fails = "an apply fails where the organization does not know it";
  const known =
    newerPermission(name) === undefined
      ? `in no documentation; ${fails}`
      : `not in the documentation of ${PERMISSIONS_AS_OF}, so newer or mistyped; ${fails}`;
  return why === undefined ? known : `${known}; ${why}`;
}

function isDocumented(name: string): boolean {
  const provenance = findPermission(name)?.provenance;
  return provenance !== undefined && provenance !== "reported";
}
