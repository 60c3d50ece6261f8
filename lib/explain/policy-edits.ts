import type { Check } from "../policy";
import { decide, locate } from "./decide";
import { againstDenial } from "./denial-edits";
import type { Edit, State } from "./edit";
import { grants } from "./grant-edits";
import type { PartKind } from "./parts";
import { settingEdits } from "./setting-edits";

/** Changes of policies and settings that may admit a check, the smallest and least harmful first. */
export function policyEdits(state: State, check: Check): readonly Edit[] {
  const { parts } = state;
  const decision = decide(state, check, "hopeful");
  if (decision.verdict === "explicitlyDenied") {
    const denials = decision.decidedBy.flatMap((found) => locate(parts, check.plane, found) ?? []);
    return [...settingEdits(state, check), ...denials.flatMap((denial) => againstDenial(state, check, denial))];
  }
  const kinds: readonly PartKind[] = check.plane === "trust" ? ["trust"] : ["identity", check.plane, "boundary"];
  const single = kinds.flatMap((kind) => grants(state, check, kind));
  // across accounts, and for keys, two policies have to allow
  const pairs = kinds.length < 2 ? [] : grants(state, check, "identity").flatMap((first) => follow(first, check));
  return [...single, ...settingEdits(state, check), ...pairs];
}

function follow(first: Edit, check: Check): Edit[] {
  return grants(first.result, check, check.plane).map((second) => ({
    text: `${first.text} ${second.text}`,
    result: second.result,
  }));
}
