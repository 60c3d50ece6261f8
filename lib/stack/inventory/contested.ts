import { groupedBy } from "../../core";
import { without } from "../attributes";
import { canonical, digest } from "../canonical";
import type { Block, Stack } from "../model";
import type { Access } from "../placed";
import { descriptorOf } from "../registry";
import { saysOf } from "./read-document";
import { control, settingsOf, type ControlValue, type Setting } from "../setting";

const CONTESTED = control(
  "contested",
  "Policy set by several resources, of which the last applied counts",
  "adds",
  "protection",
  { going: "unknown" },
);

// of policies of which one is in force the others say nothing
const CONTESTED_TEXTS = control("contestedTexts", "Texts of these policies", "either", "protection", {
  bounds: "never",
  going: "nothing",
  unclear: "which of them is in force depends on the order of the apply",
});

/** Resources that have one policy at AWS and several different ones in the stack: which of them is in force depends on the order of the apply. */
export function contestedPolicies({ resources }: Access): readonly Setting[] {
  return [...resources].flatMap(([owner, policies]) => {
    const apart = policies.filter((one) => one.apart);
    if (apart.length < 2 || new Set(apart.map(saysOf)).size < 2) return [];
    const sources = apart.map(({ source }) => source);
    return settingsOf({ kind: "policy of", name: owner, by: "name" }, sources[0]!, [
      [CONTESTED, [...sources].sort()],
      [CONTESTED_TEXTS, digest(apart.map(({ document, text }) => document ?? text))],
    ]);
  });
}

const CONTESTED_SETTINGS = control(
  "contestedSettings",
  "Set by several resources, of which the last applied counts",
  "either",
  "protection",
  {
    noun: "choice of several resources, of which the last applied counts,",
    coming: () => true,
    going: "unknown",
    unclear: "which of them is in force depends on the order of the apply",
  },
);

// what has one name at AWS, and one value of each setting
const ONE_OF_EACH: readonly string[] = ["bucket", "notifications of bucket", "queue"];

/** The like of settings, each by a resource of its own: those that several resources set, and not to the same. */
export function contestedSettings(settings: readonly Setting[]): readonly Setting[] {
  const alike = groupedBy(
    settings.filter(({ subject, weight = "apart" }) => weight === "apart" && ONE_OF_EACH.includes(subject.kind)),
    ({ subject, control: { name } }) => JSON.stringify([subject.kind, subject.name, name]),
  );
  const contested = [...alike.values()].filter(
    (all) => new Set(all.map(({ value }) => JSON.stringify(value))).size > 1,
  );
  const bySubject = groupedBy(contested.flat(), ({ subject: { kind, name } }) => `${kind} ${name}`);
  return [...bySubject.values()].flatMap((all) => {
    const { subject, source } = all[0]!;
    const words = all.map((one) => `${one.source}: ${one.control.label} ${valueWords(one.value)}`).sort();
    const about = { kind: `setting of ${subject.kind}`, name: subject.name, by: "name" } as const;
    return settingsOf(about, source, [[CONTESTED_SETTINGS, words]]);
  });
}

const TWICE = control("contestedBlocks", CONTESTED_SETTINGS.label, "adds", "protection", {
  coming: "acts",
  going: "nothing",
  unclear: "which of them is in force depends on the order of the apply",
});

/** What several resources of one type set, and not to the same, of those that no other row tells. */
export function contestedBlocks(stack: Stack): readonly Setting[] {
  return [...stack.resources].flatMap(([type, blocks]) => {
    const { one, sets = [], inert = {} } = descriptorOf(type) ?? {};
    const things = groupedBy(blocks, (block) => thingOf(block, one ?? sets, true) ?? block.address);
    return [...things.values()].flatMap((all) => {
      if (all.length < 2) return [];
      const [first] = all as [Block];
      const said = all.map(({ attributes }) => canonical(without(attributes, Object.keys(inert))));
      if (new Set(said).size < 2 || isTold(first, stack)) return [];
      const which = (one ?? sets).map((argument) => first.attributes[argument]);
      const about = {
        kind: `setting of ${type}`,
        name: which.filter(Boolean).map(String).join(" "),
        by: "name",
      } as const;
      // a destroy of one leaves what the other has set, or has a row of its own
      const told = one === undefined ? TWICE : ({ ...TWICE, going: "unknown" } as const);
      return settingsOf(about, first.address, [[told, all.map(({ address }) => address).sort()]]);
    });
  });
}

function isTold(block: Block, stack: Stack): boolean {
  const { members, policies, settings } = descriptorOf(block.type) ?? {};
  return (
    members !== undefined ||
    policies?.(block, stack).some(({ apart, kind }) => apart && kind !== "boundary") === true ||
    settings?.(block, stack).some(({ subject }) => ONE_OF_EACH.includes(subject.kind)) === true
  );
}

/**
 * What a block sets, which AWS has once, by the arguments that say which; undefined for a name that nobody chose, which is
 * another one each time.
 */
export function thingOf({ attributes, place, provider }: Block, sets: readonly string[], isPlaced = false) {
  const isMadeUp = (name: string) => MADE_UP.includes(name) && (attributes[name] ?? undefined) === undefined;
  if (sets.length === 0 || sets.some(isMadeUp)) return undefined;
  return canonical([sets.map((name) => attributes[name] ?? null), isPlaced && [place, provider, attributes["region"]]]);
}

// Terraform generates one if none is set
const MADE_UP: readonly string[] = ["name", "target_id"];

function valueWords(value: ControlValue): string {
  if (value === null) return "not set";
  return Array.isArray(value) ? value.join(" and ") || "none" : String(value);
}
