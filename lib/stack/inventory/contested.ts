import type { Access } from "../placed";
import { control, settingsOf, type Setting } from "../setting";

const CONTESTED = control(
  "contested",
  "Policy set by several resources, of which the last applied counts",
  "adds",
  "protection",
);

/** Resources that have one policy at AWS and several in the stack: which of them is in force depends on the order of the apply. */
export function contestedPolicies({ resources }: Access): readonly Setting[] {
  return [...resources].flatMap(([owner, policies]) => {
    const sources = policies.filter(({ apart }) => apart).map(({ source }) => source);
    if (sources.length < 2) return [];
    return settingsOf({ kind: "policy of", name: owner, by: "name" }, sources[0]!, [[CONTESTED, [...sources].sort()]]);
  });
}
