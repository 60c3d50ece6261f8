// strings and numbers in which cdktf encodes a token, and some that only look like one
const LIKE_A_TOKEN = /TfToken|Token Value|e\+/;
const LARGEST = 1e15;

/**
 * The result of `resolve` for a value, but `resolve` gets only the parts that may hold a token. The rest stays unchanged,
 * except that undefined members are left out.
 * @param resolve cdktf's own function; called with parts of the value
 */
export function resolveTokens(value: unknown, resolve: (part: unknown) => unknown): unknown {
  if (typeof value !== "object" || value === null) return mayBeToken(value) ? resolve(value) : value;
  if (Array.isArray(value)) {
    // one string may be the token of a list
    if (value.some(mayBeToken)) return resolve(value);
    return value.map((one) => resolveTokens(one, resolve)).filter((one) => one !== undefined);
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return resolve(value);
  const result: { [key: string]: unknown } = {};
  for (const [key, member] of Object.entries(value)) {
    // one key may be the token of a map, and an object with functions may resolve to anything
    if (LIKE_A_TOKEN.test(key) || typeof member === "function") return resolve(value);
    const resolved = resolveTokens(member, resolve);
    if (resolved !== undefined) result[key] = resolved;
  }
  return result;
}

function mayBeToken(value: unknown): boolean {
  if (typeof value === "string") return LIKE_A_TOKEN.test(value);
  if (typeof value === "number") return !(value >= 0 && value < LARGEST);
  return typeof value === "function";
}
