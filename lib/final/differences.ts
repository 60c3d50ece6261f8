import type { Guard } from "./guards";
import { areIn, list, object, plain, sameText } from "./plain";
import type { Attributes } from "./written";

/** One attribute whose final value differs from the created one. */
export interface Difference {
  readonly attribute: string;
  readonly made: unknown;
  readonly written: unknown;
}

/** Changed attributes that may weaken an export, except policies. */
export function differencesOf(guard: Guard, made: Attributes, written: Attributes): readonly Difference[] {
  const names = [...new Set([...Object.keys(made), ...Object.keys(written)])];
  return names.flatMap((attribute): readonly Difference[] => {
    if (guard.free?.includes(attribute) || guard.policies?.[attribute] !== undefined) return [];
    const [one, other] = [plain(made[attribute]), plain(written[attribute])];
    if (sameText(one, other)) return [];
    if (attribute === "depends_on") return namesAll(one, other) ? [] : [{ attribute, made: one, written: other }];
    if (attribute === "lifecycle") return lifecycleDifferences(guard, one, other);
    return guard.keeps?.[attribute]?.(one, other) ? [] : [{ attribute, made: one, written: other }];
  });
}

function namesAll(made: unknown, written: unknown): boolean {
  const others = list(written);
  return list(made).every((one) => others.includes(one));
}

// lifecycle settings of a construct must stay; these are the changes that are allowed
function lifecycleDifferences(guard: Guard, made: unknown, written: unknown): readonly Difference[] {
  const [one, other] = [object(made), object(written)];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name): readonly Difference[] => {
    const [before, after] = [one[name], other[name]];
    const stays = LIFECYCLE[name]?.(before, after, guard) ?? sameText(before, after);
    return stays ? [] : [{ attribute: `lifecycle.${name}`, made: before, written: after }];
  });
}

type Stays = (made: unknown, written: unknown, guard: Guard) => boolean;

const LIFECYCLE: { readonly [name: string]: Stays } = {
  prevent_destroy: (made, written) => made !== true || written === true,
  create_before_destroy: () => true,
  // conditions may be added, but not removed
  precondition: areIn,
  postcondition: areIn,
  // Terraform does not revert changes of ignored attributes
  ignore_changes: (made, written, { free = [] }) =>
    namesAll(made, written) &&
    list(written).every((name) => list(made).includes(name) || free.includes(String(name).split(/[.[]/)[0]!)),
};
