/** `error`: causes a 403 or loss of evidence; `warning`: may cause one; `unknown`: could not be checked. */
export type Severity = "error" | "warning" | "unknown";

/** One problem found in the organization or the account. */
export interface Finding {
  /** Id of the check, stable, upper case. */
  readonly id: string;
  readonly severity: Severity;
  /** The problem. */
  readonly what: string;
  /** Location: an API call, a policy statement or a setting. */
  readonly where: string;
  /** Why it causes a 403 or loss of evidence. */
  readonly why: string;
  /** How to fix it. */
  readonly fix: string;
}
