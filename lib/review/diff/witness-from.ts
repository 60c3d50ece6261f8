import { bothDecisions, type Actor, type Deciding, type Hit } from "../../policy/compare";
import type { Witness, WitnessDecision } from "../types";
import type { AccountDigits } from "./digits";

const ASSUMED: { readonly [own in Actor["own"]]: string } = {
  held: "",
  all: "whose own policies, which are not in the stack, allow it",
  none: "without policies of its own",
};
const WITHOUT_POLICIES = ["anonymous", "service", "identityProvider"];

/** The policies that decide a request on two sides. */
export interface Decided {
  readonly from: Deciding | undefined;
  readonly to: Deciding | undefined;
}

/**
 * A request with what both sides say to it; undefined unless `from` denies it and `to` allows it.
 * @param forward whether `from` is the side before
 */
export function witnessFrom(
  { actor, action, resource, context }: Hit,
  { from, to }: Decided,
  digits: AccountDigits,
  forward: boolean,
): Witness | undefined {
  const decided = bothDecisions({ actor, action, resource, from, to }, context);
  if (decided === undefined) return undefined;
  const restored = Object.entries(context).map(([key, value]) => {
    return [key, typeof value === "string" ? digits.restore(value) : value.map((one) => digits.restore(one))] as const;
  });
  return {
    plane: "AWS",
    principal: digits.restore(actor.words),
    assumption: digits.restore(assumed(actor)),
    action,
    resource: digits.restore(resource),
    context: Object.fromEntries(restored),
    before: said(forward ? decided.from : decided.to, actor),
    after: said(forward ? decided.to : decided.from, actor),
  };
}

function assumed({ info, own, holds }: Actor): string {
  if (WITHOUT_POLICIES.includes(info.kind)) return "";
  return holds === undefined ? ASSUMED[own] : `who may have what ${holds} has`;
}

// what stands for policies of their own is in no stack, so no statement of it is named
function said(decision: WitnessDecision, { own }: Actor): WitnessDecision {
  const ASSUMED_STATEMENT = /^Statement 0 of the identity policy\b/;
  if (own !== "all" || !ASSUMED_STATEMENT.test(decision.why)) return decision;
  return { ...decision, why: decision.why.replace(ASSUMED_STATEMENT, "One of their own policies, as assumed,") };
}
