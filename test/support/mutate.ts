/** A change of one field: its path as in the error message, and the new value; `null` takes the field away. */
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
    else at[last] = value;
  }
  return copy as T;
}
