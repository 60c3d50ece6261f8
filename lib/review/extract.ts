import { permissionSets } from "../catalog";
import { awsGrants } from "./aws-grants";
import { controlsOf } from "./controls";
import { genesysGrants } from "./genesys-grants";
import type { Manifest } from "./manifest";
import type { StackJson } from "./stack-json";

/** Reads from a synthesized stack who may do what on either platform, and what bounds it. */
export function extractManifest(stack: StackJson): Manifest {
  return { grants: [...genesysGrants(stack, permissionReason), ...awsGrants(stack)], controls: controlsOf(stack) };
}

function permissionReason(name: string): string {
  const sets = permissionSets.flatMap(({ permissions }) => permissions);
  return sets.find((permission) => permission.name === name)?.why ?? "";
}
