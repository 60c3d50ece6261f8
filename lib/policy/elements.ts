import { PRINCIPAL_KINDS } from "./kinds";
import type { PolicyKind } from "./lint/types";
import type { Statement } from "./statement";

type Element = keyof Statement;

const EVERY: { readonly [element in Element]: true } = {
  Sid: true,
  Effect: true,
  Principal: true,
  NotPrincipal: true,
  Action: true,
  NotAction: true,
  Resource: true,
  NotResource: true,
  Condition: true,
};

/** All elements of a statement. */
export const ELEMENTS = Object.keys(EVERY) as readonly Element[];

/**
 * The elements that every statement of a kind of policy needs; of each group, one is enough.
 * @param kind what the policy is attached to
 */
export function demandedOf(kind: PolicyKind): readonly (readonly Element[])[] {
  return [
    ["Effect"],
    ["Action", "NotAction"],
    ...(WITHOUT_RESOURCE.includes(kind) ? [] : [RESOURCE]),
    ...(PRINCIPAL_KINDS.includes(kind) ? [["Principal", "NotPrincipal"] as const] : []),
  ];
}

const RESOURCE: readonly Element[] = ["Resource", "NotResource"];

// a trust policy is about its role; some other policies, such as those of container repositories, take no resource
const WITHOUT_RESOURCE: readonly PolicyKind[] = ["trust", "resource"];

const PRINCIPAL = "Unsupported principal";
const SCP = "SCP syntax error principal";
const TRUST_PRINCIPAL = "Role trust policy syntax error notprincipal";
const TRUST_RESOURCE = "Role trust policy syntax error resource";

/** Elements that a kind of policy does not allow, with the title of AWS's own finding; empty if it has none. */
export const UNSUPPORTED: { readonly [kind in PolicyKind]?: { readonly [element in Element]?: string } } = {
  identity: { Principal: PRINCIPAL, NotPrincipal: PRINCIPAL },
  scp: { Principal: SCP, NotPrincipal: SCP },
  trust: { NotPrincipal: TRUST_PRINCIPAL, Resource: TRUST_RESOURCE, NotResource: TRUST_RESOURCE },
  rcp: { NotPrincipal: "", NotAction: "" },
};

// whether a queue or a topic needs the element is not documented: without it, the policy is about its owner
const OWNER_IS_ENOUGH: readonly PolicyKind[] = ["queue", "topic"];

/** Why AWS refuses a policy with such a statement; undefined if it accepts it. */
export function refusalOf(statement: Statement, kind: PolicyKind): string | undefined {
  const missing = demandedOf(kind).find((names) => lacks(statement, names) && !isForgiven(names, kind));
  if (missing !== undefined) return `a statement has no ${missing[0]}`;
  const surplus = (Object.keys(UNSUPPORTED[kind] ?? {}) as Element[]).find((name) => statement[name] !== undefined);
  return surplus === undefined ? undefined : `a statement has a ${surplus}`;
}

/**
 * Whether AWS accepts a statement that has no effect: KMS keeps key policies with statements without an action or a
 * resource (KMS API Reference, `PutKeyPolicy`, `Policy`).
 */
export function isVoid(statement: Statement, kind: PolicyKind): boolean {
  return kind === "key" && demandedOf(kind).some((names) => lacks(statement, names) && isForgiven(names, kind));
}

function isForgiven(names: readonly Element[], kind: PolicyKind): boolean {
  if (kind === "key") return names.includes("Action") || names === RESOURCE;
  return names === RESOURCE && OWNER_IS_ENOUGH.includes(kind);
}

function lacks(statement: Statement, names: readonly Element[]): boolean {
  return names.every((name) => statement[name] === undefined);
}
