import { show, wholeNumber, word, type Faults, type ShapeOf } from "../core";

/** How long every object is protected from deletion by default. A legal decision: nothing here has a default. @public */
export interface RetentionProps {
  /**
   * `GOVERNANCE`: custodians may shorten it. `COMPLIANCE`: nobody may, not even the account's root user, until it ends;
   * you pay for a mistake until then.
   */
  readonly mode: "GOVERNANCE" | "COMPLIANCE";
  /** Length in days; give this or `years`. */
  readonly days?: number;
  /** Length in years; give this or `days`. */
  readonly years?: number;
  /** Must be true for `COMPLIANCE`. @default false */
  readonly acknowledgeCompliance?: boolean;
}

// S3 allows 100 years (documented: Amazon S3 User Guide, "Object Lock considerations")
const MAX_YEARS = 100;
const DAYS_A_YEAR = 365;

const length = (unit: string, max: number) =>
  wholeNumber({
    code: "RETENTION_LENGTH_INVALID",
    min: 1,
    max,
    unit,
    fix: "Give at least one day; S3 accepts up to 100 years.",
  });

export const retentionShape: ShapeOf<RetentionProps> = {
  mode: word(
    "RETENTION_MODE_INVALID",
    ["GOVERNANCE", "COMPLIANCE"],
    "Use GOVERNANCE unless a regulation asks for retention that nobody can shorten.",
  ),
  days: length("days", MAX_YEARS * DAYS_A_YEAR),
  years: length("years", MAX_YEARS),
  acknowledgeCompliance: "flag",
};

/** Length of a retention in days, a year counted as 365. */
export function retentionDays({ days, years }: RetentionProps): number {
  return days ?? (years ?? 0) * DAYS_A_YEAR;
}

/**
 * Checks the fields of a retention against each other. Codes `RETENTION_MISSING`, `COMPLIANCE_NOT_ACKNOWLEDGED`,
 * `RETENTION_AMBIGUOUS`.
 * @param faults scoped to the retention, so that fields read `retention.days`
 */
export function checkRetention(retention: RetentionProps | undefined, faults: Faults): void {
  const { mode, days, years, acknowledgeCompliance } = retention ?? ({} as Partial<RetentionProps>);
  if (mode === undefined) {
    faults.add({
      code: "RETENTION_MISSING",
      field: "mode",
      got: show(mode),
      allowed: "GOVERNANCE or COMPLIANCE",
      fix: "Ask whoever answers for the hold, and write the mode down: it has no default.",
    });
  } else if (mode === "COMPLIANCE" && acknowledgeCompliance !== true) {
    faults.add({
      code: "COMPLIANCE_NOT_ACKNOWLEDGED",
      field: "acknowledgeCompliance",
      got: show(acknowledgeCompliance),
      allowed: "true beside COMPLIANCE",
      fix: "Set acknowledgeCompliance: true once it is understood that nobody can undo this, or use GOVERNANCE.",
    });
  }
  checkLength(days, years, faults);
}

function checkLength(days: number | undefined, years: number | undefined, faults: Faults): void {
  if (days === undefined && years === undefined) {
    faults.add({
      code: "RETENTION_MISSING",
      field: "days",
      got: show(days),
      allowed: "days or years, one of them",
      fix: "Ask whoever answers for the hold, and write the length down: it has no default.",
    });
  } else if (days !== undefined && years !== undefined) {
    faults.add({
      code: "RETENTION_AMBIGUOUS",
      field: "years",
      got: `days ${show(days)} and years ${show(years)}`,
      allowed: "days or years, one of them",
      fix: "Leave one out; S3 takes one unit.",
    });
  }
}
