interface Json {
  [key: string]: unknown;
}

/**
 * Merges one object into another as cdktf does with overrides: lists of the same name are merged, and undefined removes a
 * member.
 * @returns the target
 */
export function merge<T extends object>(target: T, source: object): T {
  const into = target as Json;
  for (const [key, value] of Object.entries(source)) {
    const there = into[key];
    if (Array.isArray(value))
      into[key] = Array.isArray(there) ? [...(there as unknown[]), ...(value as unknown[])] : value;
    else if (typeof value === "object" && value !== null) {
      merge((into[key] = typeof there === "object" && there !== null ? there : {}) as Json, value);
    } else if (value === undefined) delete into[key];
    else into[key] = value;
  }
  return target;
}
