import type { Grant } from "./grant";
import type { DecidingStatement, PolicyKind, PolicySet } from "./types";

type ResourceKind = NonNullable<PolicySet["resourceKind"]>;
type Missing = Extract<Grant, { granted: false }>["missing"];

const RESOURCE_NAME: { readonly [kind in ResourceKind]: string } = {
  bucket: "bucket policy",
  key: "key policy",
  trust: "trust policy",
  queue: "queue policy",
  function: "function policy",
  other: "resource policy",
};

const POLICY_NAME: { readonly [kind in Exclude<PolicyKind, "resource">]: string } = {
  identity: "identity policy",
  boundary: "permissions boundary",
  session: "session policy",
  serviceControl: "service control policy",
  resourceControl: "resource control policy",
};

/** Says which statement denies. */
export function whyDenied(action: string, denial: DecidingStatement, kind: ResourceKind): string {
  return `${nameOf(denial, kind)} denies ${action}.`;
}

/** Says which statement allows. */
export function whyAllowed(
  action: string,
  by: readonly DecidingStatement[],
  kind: ResourceKind,
  cross: boolean,
): string {
  const resource = by.find(({ policy }) => policy === "resource");
  const first = by[0];
  if (first === undefined) return `The caller's own side is taken to allow ${action}, and nothing denies it.`;
  if (resource !== undefined && first.policy === "identity" && (cross || kind === "key" || kind === "trust")) {
    const need = cross ? "each for its account" : "both are needed";
    return `${nameOf(first, kind)} and ${lowerFirst(nameOf(resource, kind))} allow ${action}: ${need}.`;
  }
  return `${nameOf(first, kind)} allows ${action}, and nothing denies it.`;
}

/** Says which side would have to allow. */
export function whyNotAllowed(action: string, missing: Missing, kind: ResourceKind): string {
  switch (missing) {
    case "either":
      return `Nothing allows ${action}: no identity policy does, and the ${RESOURCE_NAME[kind]} does not either.`;
    case "identityAfterDelegation":
      return `The ${RESOURCE_NAME[kind]} leaves ${action} to the account, and no identity policy allows it.`;
    case "resource":
      return `No statement of the ${RESOURCE_NAME[kind]} allows ${action} to this caller.`;
    default:
      return `No ${POLICY_NAME[missing]} allows ${action}.`;
  }
}

function nameOf({ policy, sid, index }: DecidingStatement, kind: ResourceKind): string {
  const name = policy === "resource" ? RESOURCE_NAME[kind] : POLICY_NAME[policy];
  return sid === undefined ? `Statement ${index} of the ${name}` : `Statement ${sid} of the ${name}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
