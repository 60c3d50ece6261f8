import type { Attributes } from "../attributes";
import type { Place } from "../model";
import { ignoredIn } from "../sections";

/** A block as written, with references. */
export interface RawBlock {
  /** With module and index. */
  readonly address: string;
  /** Data sources begin with `data.`. */
  readonly type: string;
  readonly attributes: Attributes;
  /** Account and region of its provider. */
  readonly place: Place;
  /** The values of `each` and `count`. */
  readonly names?: ReadonlyMap<string, unknown>;
  /** In a state: addresses, without keys, of all blocks that it depends on. */
  readonly dependsOn?: readonly string[];
}

/** A block of a plan or a state, with the configured arguments if they are known. */
export interface PlannedBlock extends RawBlock {
  readonly configured?: ReadonlySet<string>;
}

/** The named values of a configuration: raw values of `local.`, and defaults of `var.`. */
export interface Named {
  readonly locals: ReadonlyMap<string, unknown>;
  readonly defaults: ReadonlyMap<string, unknown>;
}

/** Whether `terraform_data` returns its input: not if changes of it are ignored. */
export function givesInput({ type, attributes }: RawBlock): boolean {
  const ignored = ignoredIn(attributes["lifecycle"]);
  return type === "terraform_data" && !ignored.some((name) => name === "all" || name === "input");
}
