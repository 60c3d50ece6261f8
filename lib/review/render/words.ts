import type { Report } from "../report";
import type { Change, ControlValue, ReviewVerdict, Risk, StackReview, WitnessDecision } from "../types";

/** Who or what a risk is about, for people. */
export const RISK_WORDS: { readonly [risk in Risk]: string } = {
  external: "outsiders",
  protection: "the evidence",
  access: "insiders",
  setting: "a setting",
};

/** A verdict as a sentence. */
export const VERDICT_WORDS: { readonly [verdict in ReviewVerdict]: string } = {
  broader: "Somebody can do what they could not do before, or a protection went away.",
  unknown: "Whether somebody can do more cannot be told.",
  narrower: "Nobody can do more than before; somebody can do less.",
  same: "Nobody can do more or less than before.",
};

const DECISIONS: { readonly [verdict in WitnessDecision["verdict"]]: string } = {
  allowed: "allowed",
  implicitlyDenied: "denied, as nothing allows it",
  explicitlyDenied: "denied by a denial",
  notThere: "not there",
};

/** How a request was decided, for people. */
export function decisionWords({ verdict, why }: WitnessDecision): string {
  return why === "" || verdict === "notThere" ? DECISIONS[verdict] : `${DECISIONS[verdict]}: ${why}`;
}

/** `2 broader, 1 narrower, 1 waived`; `no rows` where there are none. */
export function countWords({ broader, unknown, narrower, waived }: Report["counts"]): string {
  const parts = Object.entries({ broader, unknown, narrower, waived }).filter(([, count]) => count > 0);
  return parts.length === 0 ? "no rows" : parts.map(([name, count]) => `${count} ${name}`).join(", ");
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A value of a control, for people, where its own words are missing. */
export function valueWords(value: ControlValue | undefined, shown: string): string {
  if (shown !== "") return shown;
  return value === undefined ? "not there" : value === null ? "not set" : String(value);
}

/** The conditions of a request as `key = value`. */
export function contextWords(context: { readonly [key: string]: string | readonly string[] }): readonly string[] {
  return Object.entries(context).map(
    ([key, value]) => `${key} = ${typeof value === "string" ? value : value.join(", ")}`,
  );
}

/** The first of many; the last entry says how many more there are. */
export function atMost(values: readonly string[], most: number): { shown: readonly string[]; more: number } {
  // one more takes no more room than the words that there is one more
  if (values.length <= most + 1) return { shown: values, more: 0 };
  return { shown: values.slice(0, most), more: values.length - most };
}

/** What a row is about, in a few words. */
export function subjectOf(change: Change): string {
  return change.kind === "grant" ? change.principal : change.subject;
}

/** What the deployer needs or gains otherwise, as sentences; none where nothing changed. */
export function deployerWords({ deployer }: StackReview): readonly { title: string; items: readonly string[] }[] {
  return [
    { title: "The deployer gains", items: deployer.gainsMore },
    { title: "The deployer gains no longer", items: deployer.gainsLess },
    { title: "The deployer must hold in addition", items: deployer.needsMore },
    { title: "The deployer need not hold any more", items: deployer.needsLess },
  ].filter(({ items }) => items.length > 0);
}
