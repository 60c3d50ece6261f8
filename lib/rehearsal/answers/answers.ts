import type { ProviderSchemas } from "../schemas/schema";
import type { Value } from "../provider/value";

/** What data sources say, by type and attribute: `{ aws_caller_identity: { account_id: "…" } }`. */
export interface Answers {
  readonly [type: string]: { readonly [attribute: string]: Value };
}

/** Several sets of answers in one; a later one wins, attribute by attribute. */
export function mergeAnswers(...all: readonly Answers[]): Answers {
  const merged: Record<string, Record<string, Value>> = {};
  for (const answers of all)
    for (const [type, given] of Object.entries(answers)) merged[type] = { ...merged[type], ...given };
  return merged;
}

/**
 * Refuses answers that no data source would ever give, such as a mistyped attribute.
 * @throws Error naming each of them
 */
export function checkAnswers(answers: Answers, schemas: ProviderSchemas): void {
  const types = Object.assign({}, ...Object.values(schemas).map((s) => s.data_source_schemas));
  const strangers = Object.entries(answers).flatMap(([type, given]) => {
    const known = types[type]?.block.attributes as object | undefined;
    return known === undefined
      ? [type]
      : Object.keys(given)
          .filter((a) => !(a in known))
          .map((a) => `${type}.${a}`);
  });
  if (strangers.length > 0) throw new Error(`answers: no such data source or attribute: ${strangers.join(", ")}`);
}
