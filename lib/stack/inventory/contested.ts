import { groupedBy } from "../../core";
import type { Access } from "../placed";
import { control, settingsOf, type ControlValue, type Setting } from "../setting";

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

function valueWords(value: ControlValue): string {
  if (value === null) return "not set";
  return Array.isArray(value) ? value.join(" and ") || "none" : String(value);
}
