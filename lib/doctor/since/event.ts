/** A change of something that an export depends on. */
export interface SinceEvent {
  /** Time, ISO 8601. */
  readonly at: string;
  readonly where: "AWS" | "Genesys Cloud" | "Terraform";
  /** The changed resource, by its role in the stack: `bucket`, `role`. */
  readonly what: string;
  /** The API call, or the action in the audit log. */
  readonly call: string;
  /** ARN or id of the caller. */
  readonly who: string | undefined;
  /** Source address, or the service that acted on behalf of the caller. */
  readonly from: string | undefined;
  /** Error code of a call that failed; undefined for a call that succeeded. */
  readonly error: string | undefined;
}

/** Events in a period, the oldest first. */
export interface Timeline {
  /** ISO 8601. */
  readonly since: string;
  readonly events: readonly SinceEvent[];
  /** Sources that could not be read, and why. */
  readonly notAsked: readonly string[];
}
