/** Something that happened to what an export depends on. */
export interface SinceEvent {
  /** When, ISO 8601. */
  readonly at: string;
  readonly where: "AWS" | "Genesys Cloud" | "Terraform";
  /** What it happened to, as the stack calls it: `bucket`, `role`. */
  readonly what: string;
  /** The call, or what the audit log calls the change. */
  readonly call: string;
  /** ARN or id of who did it. */
  readonly who: string | undefined;
  /** Address, or the service that did it for somebody. */
  readonly from: string | undefined;
  /** Code of the error that it ended in; undefined for what was done. */
  readonly error: string | undefined;
}

/** What happened in a time, the oldest first. */
export interface Timeline {
  /** ISO 8601. */
  readonly since: string;
  readonly events: readonly SinceEvent[];
  /** What could not be asked, and why. */
  readonly notAsked: readonly string[];
}
