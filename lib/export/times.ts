/** A time in a uniform format, so that strings sort chronologically; undefined for an invalid time. */
export function isoTime(value: unknown): string | undefined {
  const time = new Date(value as Date | string);
  return value === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/**
 * How long a new recording may take to appear in the platform's queries and in jobs, in milliseconds: 48 hours
 * (documented for recording jobs).
 */
export const LATE_MS = 48 * 3_600_000;

/**
 * The time until which a new item may still appear.
 * @param from ISO 8601 in UTC
 * @param now ISO 8601 in UTC
 * @returns undefined if that time has passed
 */
export function lateUntil(from: string, now: string): string | undefined {
  const until = new Date(Date.parse(from) + LATE_MS).toISOString();
  return until > now ? until : undefined;
}
