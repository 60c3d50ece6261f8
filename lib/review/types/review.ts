import type { Change } from "./change";
import type { Inventory } from "./inventory";

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
