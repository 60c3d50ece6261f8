const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const DATE = /^\d{4}-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?)?$/;

export function parseNumber(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text) : undefined;
}

/** Milliseconds of an ISO 8601 date or of seconds since 1970; AWS takes both. */
export function parseDate(text: string): number | undefined {
  if (/^-?\d+$/.test(text)) return Number(text) * 1000;
  if (!DATE.test(text)) return undefined;
  const time = Date.parse(text.includes("T") && !/(Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text);
  return Number.isNaN(time) ? undefined : time;
}

/** Whether a date is one that the calendar has; a number of seconds is. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?/.exec(text) ?? [];
  if (year === undefined) return true;
  if (parseDate(text) === undefined) return false;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(month) >= 1 && Number(month) <= 12 && Number(day ?? 1) >= 1 && Number(day ?? 1) <= days;
}

export function parseBool(text: string): boolean | undefined {
  const value = text.toLowerCase();
  return value === "true" ? true : value === "false" ? false : undefined;
}
