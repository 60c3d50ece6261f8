import { show } from "../../core";
import { DoctorError } from "../http";

const UNITS: { readonly [unit: string]: number } = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** How far back CloudTrail answers without a trail (documented), in days. */
export const HISTORY_DAYS = 90;

/**
 * When a timeline begins.
 * @param given such as `24h`, `90m`, `7d`, or a time in ISO 8601
 * @throws DoctorError
 */
export function sinceOf(given: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,5})([mhd])$/.exec(given.trim()) ?? [];
  const from = unit === undefined ? timeIn(given) : now.getTime() - Number(count) * UNITS[unit]!;
  if (Number.isNaN(from) || from >= now.getTime()) {
    throw new DoctorError(
      `--since: ${show(given)} is neither a time that is past nor how long ago, such as 24h or 7d.`,
    );
  }
  if (now.getTime() - from > HISTORY_DAYS * UNITS["d"]!) {
    throw new DoctorError(
      `--since: CloudTrail answers for ${HISTORY_DAYS} days; ask the trail's bucket for what is older.`,
    );
  }
  return new Date(from);
}

// a year alone would be a time too
function timeIn(given: string): number {
  return /^\d{4}-\d{2}-\d{2}([T ].*)?$/.test(given.trim()) ? Date.parse(given) : Number.NaN;
}
