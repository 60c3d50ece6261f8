/** A time as an SDK or a platform gives it, in one form, so that texts sort as times do; undefined for what is none. */
export function isoTime(value: unknown): string | undefined {
  const time = new Date(value as Date | string);
  return value === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/**
 * How long a recording may take to appear in the platform's queries after it was made, and so an export to cover it, in
 * milliseconds: 48 hours (documented for recording jobs).
 */
export const LATE_MS = 48 * 3_600_000;

/**
 * Until when something may still come.
 * @param from ISO 8601 in UTC
 * @param now ISO 8601 in UTC
 * @returns undefined when that time is over
 */
export function lateUntil(from: string, now: string): string | undefined {
  const until = new Date(Date.parse(from) + LATE_MS).toISOString();
  return until > now ? until : undefined;
}
