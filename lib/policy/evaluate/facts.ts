import { Context, lower } from "./context";
import { callerOf, type Caller } from "./principal";
import type { PolicySet, Request } from "./types";

/** A request, prepared once for all statements. */
export interface Facts {
  readonly caller: Caller;
  readonly action: string;
  readonly resource: string;
  readonly context: Context;
}

export function factsOf(request: Request, policies: PolicySet): Facts {
  return {
    caller: callerOf(request.principal, policies.boundary !== undefined),
    action: lower(request.action),
    resource: request.resource,
    context: new Context(request.context),
  };
}
