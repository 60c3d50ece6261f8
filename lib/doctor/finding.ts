/** `error`: ends in a 403 or in lost evidence; `warning`: may; `unknown`: could not be looked at. */
export type Severity = "error" | "warning" | "unknown";

/** One thing that is wrong with a live pair of organization and account. */
export interface Finding {
  /** Id of the check, stable, upper case. */
  readonly id: string;
  readonly severity: Severity;
  /** What is wrong. */
  readonly what: string;
  /** Where: a call, a policy and its statement, a setting. */
  readonly where: string;
  /** Why it ends in a 403 or in lost evidence. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}
