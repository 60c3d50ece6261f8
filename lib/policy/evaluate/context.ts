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

/** Condition keys of a request, found without regard to case. */
export class Context {
  private values = new Map<string, string | readonly string[] | undefined>();

  constructor(context: { readonly [key: string]: string | readonly string[] }) {
    for (const key in context) this.values.set(lower(key), context[key]!);
  }

  /** A context that says what a map of keys in lower case holds at the time. */
  static over(values: Map<string, string | readonly string[] | undefined>): Context {
    const context = new Context({});
    context.values = values;
    return context;
  }

  /** Value of a key in lower case; an empty list is as if the key were absent. */
  get(lowerKey: string): string | readonly string[] | undefined {
    const value = this.values.get(lowerKey);
    return typeof value === "object" && value.length === 0 ? undefined : value;
  }
}

const known = new Map<string, string>();

const ENOUGH = 2_000;

/** Lower case, remembered: the same few dozen keys and actions come with every request. */
export function lower(text: string): string {
  let result = known.get(text);
  if (result === undefined) {
    result = text.toLowerCase();
    if (known.size < ENOUGH) known.set(text, result);
  }
  return result;
}
