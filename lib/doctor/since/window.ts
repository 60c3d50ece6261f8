import { show } from "../../core";
import { DoctorError } from "../http";

const UNITS: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** How many days back CloudTrail's event history reaches (documented). */
export const HISTORY_DAYS = 90;

/**
 * Start of a timeline.
 * @param given such as `24h`, `90m`, `7d`, or a time in ISO 8601
 * @throws DoctorError
 */
export function sinceOf(given: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(given.trim()) ?? [];
  const from = unit === undefined ? timeIn(given) : now.getTime() - Number(count) * UNITS[unit]!;
  if (Number.isNaN(from) || from >= now.getTime()) {
    throw new DoctorError(`--since: ${show(given)} is neither a past time nor a duration, such as 24h or 7d.`);
  }
  if (now.getTime() - from > HISTORY_DAYS * UNITS["d"]!) {
    throw new DoctorError(
      `--since: CloudTrail's event history covers ${HISTORY_DAYS} days; older events are in the trail's bucket.`,
    );
  }
  return new Date(from);
}

// Date.parse would accept a year alone
function timeIn(given: string): number {
  return /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(given.trim()) ? Date.parse(given) : Number.NaN;
}
