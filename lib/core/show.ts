const LONGEST = 80;

/**
 * A value as it may appear in an error message: short, on one line, `(not given)` for nothing.
 * Never pass a secret: nothing is hidden here.
 */
export function show(value: unknown): string {
  if (value === undefined || value === null) return "(not given)";
  const text = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? String(value));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
