import type { GrantKind, PlacedPolicy } from "../placed";
import { statementsOf, type Statement } from "../policy-parts";

const HELD: readonly GrantKind[] = ["identity", "boundary"];
const OF_A_RESOURCE: readonly GrantKind[] = ["bucket", "key", "queue", "topic", "trust"];
/** Where a statement has to say which resource it is about; the policies of others are about their owner without it. */
const NAMES_RESOURCE: readonly GrantKind[] = [...HELD, "serviceControl", "bucket"];

/** A policy that AWS takes from nobody, since a statement lacks what its kind has to have, is not known: what stands there before stays. */
export function withoutRefused(policy: PlacedPolicy): PlacedPolicy {
  const { document, ...rest } = policy;
  if (document === undefined) return policy;
  const fault = statementsOf(document)
    .map((one) => faultOf(one, policy.kind))
    .find((one) => one !== undefined);
  if (fault === undefined) return policy;
  return { ...rest, unknown: `AWS refuses it: ${fault}`, text: JSON.stringify(document) };
}

function faultOf(statement: Statement, kind: GrantKind): string | undefined {
  const { Action, NotAction, Resource, NotResource, Principal, NotPrincipal } = statement;
  if (Action === undefined && NotAction === undefined) return "a statement has no Action";
  const named = Principal !== undefined || NotPrincipal !== undefined;
  if (HELD.includes(kind) && named) return "a statement names a principal";
  if (OF_A_RESOURCE.includes(kind) && !named) return "a statement has no Principal";
  const about = Resource !== undefined || NotResource !== undefined;
  return NAMES_RESOURCE.includes(kind) && !about ? "a statement has no Resource" : undefined;
}
