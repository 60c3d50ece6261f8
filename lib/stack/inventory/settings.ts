import { isDeepStrictEqual } from "node:util";
import { groupedBy } from "../../core";
import type { Stack } from "../model";
import { descriptorOf } from "../registry";
import type { Setting } from "../setting";

/** Everything in a stack that bounds what grants can do, protects evidence, or exposes something. */
export function readSettings(stack: Stack): readonly Setting[] {
  const all = [...stack.resources].flatMap(([type, blocks]) => {
    const read = descriptorOf(type)?.settings;
    return read === undefined ? [] : blocks.flatMap((block) => read(block, stack));
  });
  return strongest(all);
}

const WEIGHTS = { apart: 2, written: 1, inline: 1, default: 0 } as const;

// a setting by a resource of its own takes the place of one in the arguments of the thing, and either that of a default. An
// argument that is written and says something else sets it again at the next apply
function strongest(settings: readonly Setting[]): readonly Setting[] {
  const keyOf = ({ subject, control, source }: Setting) =>
    `${subject.kind} ${subject.by === "address" ? source : subject.name} ${control.name}`;
  const alike = groupedBy(settings, keyOf);
  return settings.flatMap((one): readonly Setting[] => {
    const others = alike.get(keyOf(one)) ?? [];
    const best = Math.max(...others.map(weightOf));
    if (weightOf(one) === best) return [one];
    const isSame = others.some((other) => weightOf(other) === best && isDeepStrictEqual(other.value, one.value));
    return one.weight === "written" && !isSame ? [{ ...one, weight: "apart" }] : [];
  });
}

function weightOf({ weight = "apart" }: Setting): number {
  return WEIGHTS[weight];
}
