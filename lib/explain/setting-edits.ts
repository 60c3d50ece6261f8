import { listOf, statementsOf, type Check } from "../policy";
import type { Edit, State } from "./edit";
import type { Parts } from "./parts";

/** Changes of settings that policies ask for: tags of the role. */
export function settingEdits(state: State, check: Check): readonly Edit[] {
  const { parts } = state;
  const { roleTags } = parts;
  if (check.plane === "trust" || roleTags === undefined) return [];
  return askedTags(parts).flatMap(([key, value]) => {
    const own = Object.keys(roleTags).find((name) => name.toLowerCase() === key.toLowerCase());
    if (own !== undefined && roleTags[own] === value) return [];
    const tags = { ...roleTags, [own ?? key]: value };
    const text = `Tag the role with ${own ?? key} = ${value}.`;
    return [{ text, result: { ...state, parts: { ...parts, roleTags: tags } } }];
  });
}

// tags of the caller that policies compare with one value
function askedTags({ policies }: Parts): readonly (readonly [string, string])[] {
  const statements = Object.values(policies).flatMap((list) =>
    list.flatMap(({ document }) => (document === undefined ? [] : statementsOf(document))),
  );
  return statements.flatMap(({ Condition }) =>
    Object.values(Condition ?? {}).flatMap((keys) =>
      Object.entries(keys).flatMap(([key, values]) => {
        const tag = /^aws:PrincipalTag\/(.+)$/i.exec(key)?.[1];
        const plain = listOf(values).filter((value) => !/[*?$]/.test(value) && !/^(true|false)$/.test(value));
        return tag === undefined ? [] : plain.map((value) => [tag, value] as const);
      }),
    ),
  );
}
