import { listOf, statementsOf, type Check } from "../policy";
import { decide, locate } from "./decide";
import { againstDenial } from "./denial-edits";
import type { Edit, State } from "./edit";
import { grants } from "./grant-edits";
import type { PartKind, Parts } from "./parts";

/** Changes of policies and settings that may allow a check, the smallest and least harmful first. */
export function policyEdits(state: State, check: Check): readonly Edit[] {
  const { parts } = state;
  const decision = decide(state, check, "hopeful");
  if (decision.verdict === "explicitlyDenied") {
    // every Deny must be changed, so the order is irrelevant and one at a time is enough
    const denial = decision.decidedBy[0] && locate(parts, check, decision.decidedBy[0]);
    return [...settingEdits(state, check), ...(denial === undefined ? [] : againstDenial(state, check, denial))];
  }
  const kinds: readonly PartKind[] = check.plane === "trust" ? ["trust"] : ["identity", check.plane, "boundary"];
  const single = kinds.flatMap((kind) => grants(state, check, kind));
  // across accounts and for KMS keys, two policies must allow the action
  const pairs = kinds.length < 2 ? [] : grants(state, check, "identity").flatMap((first) => follow(first, check));
  return [...single, ...settingEdits(state, check), ...pairs];
}

function follow(first: Edit, check: Check): Edit[] {
  return grants(first.result, check, check.plane).map((second) => ({
    text: `${first.text} ${second.text}`,
    result: second.result,
  }));
}

/** Changes of settings that policies require: tags of the role. */
function settingEdits(state: State, check: Check): readonly Edit[] {
  const { parts } = state;
  const { roleTags } = parts;
  if (check.plane === "trust" || roleTags === undefined) return [];
  return referencedTags(parts).flatMap(([key, value]) => {
    const own = Object.keys(roleTags).find((name) => name.toLowerCase() === key.toLowerCase());
    if (own !== undefined && roleTags[own] === value) return [];
    const tags = { ...roleTags, [own ?? key]: value };
    const text = `Tag the role with ${own ?? key} = ${value}.`;
    return [{ text, result: { ...state, parts: { ...parts, roleTags: tags } } }];
  });
}

// principal tags that policies compare with one value
function referencedTags({ policies }: Parts): readonly (readonly [string, string])[] {
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
