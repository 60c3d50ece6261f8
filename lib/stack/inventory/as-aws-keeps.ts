import { isVoid, refusalOf } from "../../policy/elements";
import { POLICY_KINDS, type PlacedPolicy } from "../placed";
import { statementsOf } from "../policy-parts";

/**
 * A policy as it stands in AWS once it was written: without the statements that do nothing. One that AWS takes from nobody
 * is not known, since what stands there before stays.
 */
export function asAwsKeeps(policy: PlacedPolicy): PlacedPolicy {
  const { document, ...rest } = policy;
  const kind = POLICY_KINDS[policy.kind];
  if (document === undefined || kind === undefined) return policy;
  const statements = statementsOf(document);
  const refusal = statements.map((one) => refusalOf(one, kind)).find((one) => one !== undefined);
  if (refusal !== undefined) return { ...rest, unknown: `AWS refuses it: ${refusal}`, text: JSON.stringify(document) };
  const kept = statements.filter((one) => !isVoid(one, kind));
  return kept.length === statements.length ? policy : { ...policy, document: { ...document, Statement: kept } };
}
