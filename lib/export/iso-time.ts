/** A time as an SDK or a platform gives it, in one form, so that texts sort as times do; undefined for what is none. */
export function isoTime(value: unknown): string | undefined {
  const time = new Date(value as Date | string);
  return value === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
