import type { Risk } from "../../stack";
import type { ControlValue, GrantKind, Inventory, InventoryGrant, Plane } from "./inventory";

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
  /** Why the effect is unknown; only with the verdict `unknown`. */
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
  /** Meanings of the actions for which it is unknown whether they change. */
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

/** The worst of all rows. `same` also where only harmless edits were made. @public */
export type ReviewVerdict = "irreversible" | "broader" | "unknown" | "narrower" | "same";

/** What the deployer needs or gains otherwise than before. Takes no part in the verdict. @public */
export interface DeployerChange {
  /** Actions and permissions, by Terraform type: `aws_s3_bucket: s3:CreateBucket`. */
  readonly needsMore: readonly string[];
  readonly needsLess: readonly string[];
  readonly gainsMore: readonly string[];
  readonly gainsLess: readonly string[];
  /** What somebody else has to do by hand that they had not to do before. */
  readonly byHandMore: readonly string[];
}

/** A row about what somebody changed outside of Terraform since the last apply, in a console or by an API. @public */
export interface Drift {
  readonly change: Change;
  /** Whether the plan leaves it as it is: otherwise it is taken back. */
  readonly stays: boolean;
  /** Whether it widened access, weakened a protection, or may have stopped exports; such a row alone gives exit code 3. */
  readonly counts: boolean;
}

/** How many resources of a type were not compared. @public */
export interface NotCompared {
  readonly type: string;
  readonly count: number;
}

/** The comparison of one stack. @public */
export interface StackReview {
  readonly name: string;
  readonly status: "added" | "removed" | "changed" | "same";
  readonly verdict: ReviewVerdict;
  /** Worst first: broader and unknown before narrower, then by risk. */
  readonly changes: readonly Change[];
  readonly deployer: DeployerChange;
  /** What was changed outside of Terraform since the last apply; only of a plan. */
  readonly drift?: readonly Drift[];
  /** Resources that are of no type that this review reads, by type; empty where the text of the stack did not change. */
  readonly notCompared: readonly NotCompared[];
  /** Undefined for an added stack, and where the text of the stack did not change. */
  readonly before?: Inventory;
  /** Undefined for a removed stack, and where the text of the stack did not change. */
  readonly after?: Inventory;
}

/** The comparison of two outputs. @public */
export interface Review {
  readonly verdict: ReviewVerdict;
  /** By name. */
  readonly stacks: readonly StackReview[];
}
