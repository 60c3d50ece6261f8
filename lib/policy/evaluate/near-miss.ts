import type { PolicyDocument } from "../statement";
import { factsOf, type Facts } from "./context";
import { compileDocument, type CompiledStatement } from "./statement";
import type { DecidingStatement, PolicyKind, PolicySet, Request } from "./types";

/** An allowing statement that names the action but does not apply, for one reason. */
export interface NearMiss {
  readonly statement: DecidingStatement;
  readonly element: "Resource" | "Principal" | "Condition";
  /** The entries of the condition that do not hold. */
  readonly conditions: readonly { readonly operator: string; readonly key: string }[];
}

/** For a request that is not allowed: which statements were meant for it, and what stands in their way. */
export function nearMisses(request: Request, policies: PolicySet): readonly NearMiss[] {
  const facts = factsOf(request, policies);
  const missesIn = (kind: PolicyKind, documents: readonly PolicyDocument[] = []): NearMiss[] =>
    documents.flatMap(compileDocument).flatMap((compiled, index) => miss(kind, compiled, index, facts) ?? []);
  return [
    ...missesIn("identity", policies.identity),
    ...missesIn("resource", policies.resource && [policies.resource]),
    ...missesIn("boundary", policies.boundary && [policies.boundary]),
    ...missesIn("session", policies.session),
    ...missesIn("serviceControl", policies.serviceControl),
  ];
}

function miss(policy: PolicyKind, compiled: CompiledStatement, index: number, facts: Facts): NearMiss | undefined {
  if (compiled.effect !== "Allow" || !compiled.action(facts)) return undefined;
  const unmet = compiled.conditions.filter((condition) => !condition.holds(facts.context));
  const elements: NearMiss["element"][] = [];
  if (!compiled.resource(facts)) elements.push("Resource");
  if (policy === "resource" && compiled.closeness(facts.caller) === "none") elements.push("Principal");
  if (unmet.length > 0) elements.push("Condition");
  const [element] = elements;
  if (element === undefined || elements.length > 1) return undefined;
  const { sid } = compiled;
  const statement = { policy, index, ...(sid === undefined ? {} : { sid }), effect: "Allow" } as const;
  return { statement, element, conditions: unmet.map(({ operator, key }) => ({ operator, key })) };
}
