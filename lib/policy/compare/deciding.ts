import { evaluate } from "../evaluate/evaluate";
import type { PolicySet } from "../evaluate/types";
import type { Actor } from "./caller";

/** What decides a request on one side. */
export interface Deciding {
  readonly policies: PolicySet;
  /** Account of the resource, if it is not in its ARN. */
  readonly resourceAccount?: string;
}

/** What decides a request on both sides; undefined if the resource does not exist there. */
export interface Both {
  /** The side that should deny the request. */
  readonly from: Deciding | undefined;
  /** The side that should allow it. */
  readonly to: Deciding | undefined;
}

/** Caller, action and resource, with the policies that decide. */
export interface DecidedRequest extends Both {
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
}

/** A request that one side denies and the other allows. */
export interface Hit {
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  readonly context: { readonly [key: string]: string | readonly string[] };
}

/** The decisions of both sides; undefined unless `from` denies the request and `to` allows it. */
export function bothDecisions(cell: DecidedRequest, context: Hit["context"]) {
  const from = decisionOf(cell, cell.from, context);
  if (from.verdict === "allowed") return undefined;
  const to = decisionOf(cell, cell.to, context);
  return to.verdict === "allowed" ? { from, to } : undefined;
}

function decisionOf(
  { actor, action, resource }: DecidedRequest,
  deciding: Deciding | undefined,
  context: Hit["context"],
) {
  if (deciding === undefined) return { verdict: "notThere", why: "It is not there on this side." } as const;
  const { policies, resourceAccount } = deciding;
  const request = { principal: actor.info, action, resource, context, ...(resourceAccount && { resourceAccount }) };
  const { verdict, why } = evaluate(request, policies);
  return { verdict, why };
}
