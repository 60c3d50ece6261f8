/**
 * A change of one field: its path as in the error message, and the new value. `null` takes the field away, `"$null"` is
 * null itself, `{ "$times": n, "of": "…#…" }` a list of n texts with a number each.
 */
export interface Mutation {
  readonly name: string;
  readonly set: { readonly [path: string]: unknown };
  readonly code: string;
  readonly field: string;
}

/** A deep copy of `props` with the fields changed. */
export function mutate<T>(props: T, set: Mutation["set"]): T {
  const copy = structuredClone(props) as { [key: string]: unknown };
  for (const [path, value] of Object.entries(set)) {
    const names = path.split(".");
    const last = names.pop()!;
    let at = copy;
    for (const name of names) at = (at[name] ??= {}) as { [key: string]: unknown };
    if (value === null) delete at[last];
    else at[last] = meant(value);
  }
  return copy as T;
}

function meant(value: unknown): unknown {
  if (value === "$null") return null;
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== "object" || value === null) return value;
  const { $times, of } = value as { readonly $times?: number; readonly of?: string };
  if ($times !== undefined) return Array.from({ length: $times }, (_, i) => of!.replace("#", String(i)));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, meant(part)]));
}
