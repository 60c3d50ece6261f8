import type { Risk } from "../../stack";
import type { ControlValue, GrantKind, InventoryGrant } from "./inventory";
import type { Witness } from "./witness";

/**
 * Which way a change goes. Rows that change nothing are not there; `unknown` counts as broader, and `irreversible` is worse
 * than either: what is lost does not come back by taking the change back.
 */
export type ChangeVerdict = "irreversible" | "broader" | "narrower" | "unknown";

export type { Risk };

interface ChangeBase {
  /** Stable over runs, for waivers and for SARIF: 20 hexadecimal digits over what the row says, without its witness. */
  readonly fingerprint: string;
  readonly verdict: ChangeVerdict;
  readonly risk: Risk;
  /** What it means for evidence and for people, the worst first, such as `delete evidence`; see `docs/review.md`. */
  readonly meanings?: readonly string[];
  /** The same as a sentence that stands before the summary: `role auditor can now delete evidence.` */
  readonly meaning?: string;
  /** One sentence for people; holds names of the configuration, so it has to be escaped. */
  readonly summary: string;
  /** Name of the stack. */
  readonly stack: string;
  /** Terraform address on the side where the change shows: after, unless something went away. */
  readonly source: string;
  /** Why it cannot be told; only with the verdict `unknown`. */
  readonly unknown?: string;
  /** Fingerprint of the row about another name of a thing, where this one follows only from this. */
  readonly follows?: string;
}

/** Somebody may do more or less. @public */
export interface GrantChange
  extends ChangeBase, Pick<InventoryGrant, "plane" | "who" | "principal" | "resources" | "condition"> {
  readonly kind: "grant";
  readonly grantKind: GrantKind;
  /** `Deny` when a denial went away, came, or changed. */
  readonly effect: "Allow" | "Deny";
  /** The actions whose decision changes, in AWS's spelling; a pattern where the service is not in the data. */
  readonly actions: readonly string[];
  /** What the actions would amount to, and is decided as before: elsewhere, or with other values, they are not. */
  readonly asBefore?: readonly string[];
  /** What the actions amount to as far as it cannot be told. */
  readonly untold?: readonly string[];
  /** The rows that the change comes from; undefined on a side where there is none. */
  readonly before?: InventoryGrant;
  readonly after?: InventoryGrant;
  /** A request that is decided otherwise now; there for every `broader` and `narrower` row of a policy. */
  readonly witness?: Witness;
}

/** A setting changed, came or went away. @public */
export interface ControlChange extends ChangeBase {
  readonly kind: "control";
  readonly subject: string;
  /** As in `InventoryControl.control`. */
  readonly control: string;
  readonly label: string;
  /** Undefined when the subject was not there. */
  readonly before?: ControlValue;
  /** Undefined when the subject is not there any more. */
  readonly after?: ControlValue;
  readonly shownBefore: string;
  readonly shownAfter: string;
}

/** What a row of the review is about. @public */
export type Change = GrantChange | ControlChange;
