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

const WEIGHTS = { apart: 2, inline: 1, default: 0 } as const;

// a setting by a resource of its own takes the place of one in the arguments of the thing, and either that of a default
function strongest(settings: readonly Setting[]): readonly Setting[] {
  const best = new Map<string, number>();
  const keyOf = ({ subject, control, source }: Setting) =>
    `${subject.kind} ${subject.by === "address" ? source : subject.name} ${control.name}`;
  const weightOf = ({ weight = "apart" }: Setting) => WEIGHTS[weight];
  for (const one of settings) best.set(keyOf(one), Math.max(weightOf(one), best.get(keyOf(one)) ?? 0));
  return settings.filter((one) => weightOf(one) === best.get(keyOf(one)));
}
