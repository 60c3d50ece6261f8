import type { Attributes } from "../attributes";
import type { Place } from "../model";
import { ignoredIn } from "../sections";

/** A block as it is written, with references. */
export interface RawBlock {
  /** With the module and the index, if there are any. */
  readonly address: string;
  /** Data sources begin with `data.`. */
  readonly type: string;
  readonly attributes: Attributes;
  /** Account and region of its provider. */
  readonly place: Place;
  /** What `each` and `count` are in it. */
  readonly names?: ReadonlyMap<string, unknown>;
}

/** One of a plan or a state, and the arguments that its configuration sets where that is known. */
export interface PlannedBlock extends RawBlock {
  readonly configured?: ReadonlySet<string>;
}

/** What a configuration names: raw values of `local.`, and defaults of `var.`. */
export interface Named {
  readonly locals: ReadonlyMap<string, unknown>;
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** Whether a note gives back what it was given: it does unless changes of that are ignored. */
export function givesInput({ type, attributes }: RawBlock): boolean {
  const ignored = ignoredIn(attributes["lifecycle"]);
  return type === "terraform_data" && !ignored.some((name) => name === "all" || name === "input");
}
