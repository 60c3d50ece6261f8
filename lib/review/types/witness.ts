import type { Plane } from "./inventory";

/** How a request was or is decided. `notThere`: what it is about does not exist on that side. @public */
export interface WitnessDecision {
  readonly verdict: "allowed" | "implicitlyDenied" | "explicitlyDenied" | "notThere";
  /** One sentence. */
  readonly why: string;
}

/** A request whose decision differs between the two sides. @public */
export interface Witness {
  readonly plane: Plane;
  /** ARN of who asks, `anonymous`, a service, or the name of an OAuth client or role. */
  readonly principal: string;
  /** What was assumed of a caller whose own policies are not in the stack; empty when nothing was. */
  readonly assumption: string;
  readonly action: string;
  readonly resource: string;
  /** Condition keys of the request that take part; empty for Genesys Cloud. */
  readonly context: { readonly [key: string]: string | readonly string[] };
  readonly before: WitnessDecision;
  readonly after: WitnessDecision;
}
