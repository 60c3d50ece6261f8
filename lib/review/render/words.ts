import { addTo } from "../../core";
import { hostsOnly } from "../condition-words";
import type { Report, ReportStack } from "../report";
import type {
  Change,
  ControlValue,
  Drift,
  InventoryGrant,
  ReviewVerdict,
  Risk,
  StackReview,
  Witness,
  WitnessDecision,
} from "../types";

/** Who or what a risk is about, for people. */
export const RISK_WORDS: { readonly [risk in Risk]: string } = {
  external: "outsiders",
  protection: "the evidence",
  access: "insiders",
  setting: "a setting",
};

/** The verdict as a word: where somebody answers for all that is worse, it is not `same`, which would say that nothing was. */
export function verdictWord(verdict: ReviewVerdict, waived: number): ReviewVerdict | "waived" {
  return waived > 0 && (verdict === "same" || verdict === "narrower") ? "waived" : verdict;
}

/** The same of one stack. */
export function stackWord({ verdict, rows }: ReportStack): ReviewVerdict | "waived" {
  return verdictWord(verdict, rows.filter(({ waiver }) => waiver !== undefined).length);
}

/** A verdict as a sentence. */
const VERDICT_WORDS: { readonly [verdict in ReviewVerdict]: string } = {
  irreversible: "Something is lost that reverting the change does not restore.",
  broader: "Someone can do more than before, or a protection was removed.",
  unknown: "It is unknown whether someone can do more than before.",
  narrower: "Nobody can do more than before; somebody can do less.",
  same: "Nobody can do more or less than before.",
};

const DECISIONS: { readonly [verdict in WitnessDecision["verdict"]]: string } = {
  allowed: "allowed",
  implicitlyDenied: "denied",
  explicitlyDenied: "denied",
  notThere: "not there",
};

/** How a request was decided, for people. */
export function decisionWords({ verdict, why }: WitnessDecision): string {
  return why === "" || verdict === "notThere" ? DECISIONS[verdict] : `${DECISIONS[verdict]}: ${why}`;
}

/** `2 broader, 1 narrower, 1 waived`; `no rows` where there are none. */
export function countWords({ irreversible, broader, unknown, narrower, waived, drift }: Report["counts"]): string {
  const outside = { "changed outside Terraform": drift };
  const parts = Object.entries({ irreversible, broader, unknown, narrower, waived, ...outside }).filter(
    ([, count]) => count > 0,
  );
  return parts.length === 0 ? "no rows" : parts.map(([name, count]) => `${count} ${name}`).join(", ");
}

/** Above the rows about what was changed by hand. */
const DRIFT_TITLE = "Changed outside Terraform since the last apply";

/** A row about what was changed by hand, as a sentence, and whether the plan takes it back. */
export function driftWords({ change, stays }: Drift): string {
  const after = stays ? "The plan does not change it." : "It remains until this plan is applied, which reverts it.";
  return [change.meaning ?? "", change.summary, after].filter(Boolean).join(" ");
}

/** What a reader in a hurry has to know: the worst row that nobody answers for, or that there is none. */
export function headline({ stacks, verdict, counts }: Report): string {
  if (verdict === "narrower" || verdict === "same") {
    if (counts.waived === 0) return VERDICT_WORDS[verdict];
    const less = verdict === "narrower" ? " Otherwise, someone can do less." : "";
    return `Waived: ${plural(counts.waived, "row")} that someone has accepted.${less}`;
  }
  const rows = stacks.flatMap((stack) => stack.rows).filter(({ waiver }) => waiver === undefined);
  const counted = rows.filter(({ change }) => change.verdict === verdict);
  const [worst] = counted.sort((a, b) => RANK.indexOf(a.change.risk) - RANK.indexOf(b.change.risk));
  const outside = stacks.flatMap(({ stack }) => stack.drift ?? []).find((drift) => drift.counts);
  if (worst === undefined && outside !== undefined) {
    const { meaning, summary } = outside.change;
    return `${DRIFT_TITLE}: ${meaning ?? summary} Evidence may have been changed or missed in the meantime.`;
  }
  return worst === undefined
    ? VERDICT_WORDS[verdict]
    : `Most severe for ${RISK_WORDS[worst.change.risk]}: ${worst.change.meaning ?? worst.change.summary}`;
}

const RANK: readonly Risk[] = ["external", "protection", "access", "setting"];

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A value of a control, for people, where its own words are missing. */
export function valueWords(value: ControlValue | undefined, shown: string): string {
  if (shown !== "") return shown;
  return value === undefined ? "not there" : value === null ? "not set" : String(value);
}

/** What a changed denial was and is for, so that both bounds can be compared; empty of anything else. */
export function boundWords(change: Change): readonly (readonly [label: string, words: string])[] {
  if (change.kind !== "grant" || change.effect !== "Deny") return [];
  const { before, after } = change;
  if (before === undefined || after === undefined) return [];
  return [
    ["denial was", grantWords(before)],
    ["denial is", grantWords(after)],
  ];
}

function grantWords({ principal, actions, resources, condition }: InventoryGrant): string {
  const when = condition === "" ? "" : `, when ${condition}`;
  return `${principal}: ${actions.join(", ")} on ${resources.join(", ")}${when}`;
}

/** Whether a row's own sentence leaves some of its actions out. */
export function hasMoreActions({ actions }: { readonly actions: readonly string[] }): boolean {
  return actions.length > MOST_IN_SENTENCE;
}

// as many as `summaryOf` names
const MOST_IN_SENTENCE = 3;

/** The conditions of a request as `key = value`. */
export function contextWords(context: Witness["context"]): readonly string[] {
  return Object.entries(contextHosts(context)).map(([key, value]) => `${key} = ${[value].flat().join(", ")}`);
}

/** The conditions of a request, in which addresses on the internet are host and digest. */
export function contextHosts(context: Witness["context"]): Witness["context"] {
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key,
      typeof value === "string" ? hostsOnly(value) : value.map(hostsOnly),
    ]),
  );
}

/** The first of many; the last entry says how many more there are. */
export function atMost<T>(values: readonly T[], most: number): { shown: readonly T[]; more: number } {
  // one more takes no more room than the words that there is one more
  if (values.length <= most + 1) return { shown: values, more: 0 };
  return { shown: values.slice(0, most), more: values.length - most };
}

/** Above what follows from another name alone. */
export function followsTitle(follows: readonly Change[]): string {
  return follows.length === 1
    ? "1 row that follows only from this"
    : `${follows.length} rows that follow only from this`;
}

/** What was not compared of a stack, as a sentence; empty where all was. */
export function notComparedWords({ name, notCompared: types }: StackReview): string {
  if (types.length === 0) return "";
  const each = types.map(({ type, count }) => `${type}: ${count}`).join(", ");
  return `Stack ${name}: ${notComparedTitle(types)}: ${each}.`;
}

function notComparedTitle(types: StackReview["notCompared"]): string {
  const count = types.reduce((sum, one) => sum + one.count, 0);
  return `${plural(count, "resource")} of ${plural(types.length, "type")} ${count === 1 ? "was" : "were"} not compared`;
}

/** A list beside the rows. */
interface DeployerWords {
  readonly title: string;
  readonly items: readonly string[];
  /** Whether the items are names rather than sentences. */
  readonly names: boolean;
}

/** What stands below the rows: drift, what was not compared, what the deployer needs or gains, what is done by hand. */
export function deployerWords({ deployer, notCompared, drift = [] }: StackReview): readonly DeployerWords[] {
  const { gainsMore, gainsLess, needsMore, needsLess, byHandMore } = deployer;
  return [
    { title: DRIFT_TITLE, items: drift.map(driftWords), names: false },
    {
      title: notComparedTitle(notCompared),
      items: notCompared.map(({ type, count }) => `${type}: ${count}`),
      names: true,
    },
    // the provider grants a new client's roles to the user whose token it runs with (documented)
    {
      title: "Roles granted to the user whose token runs Terraform (not shown in any plan)",
      items: gainsMore,
      names: true,
    },
    { title: "Roles no longer granted to the user whose token runs Terraform", items: gainsLess, names: true },
    { title: "By hand, outside of Terraform", items: byHandMore, names: false },
    { title: "Additional permissions for the identity that runs Terraform", items: byType(needsMore), names: true },
    {
      title: "Permissions that the identity that runs Terraform no longer needs",
      items: byType(needsLess),
      names: true,
    },
  ].filter(({ items }) => items.length > 0);
}

// one line for each type of resource
function byType(needs: readonly string[]): readonly string[] {
  const types = new Map<string, string[]>();
  for (const need of needs) {
    const at = need.indexOf(": ");
    const type = need.slice(0, Math.max(at, 0));
    addTo(types, type, at < 0 ? need : need.slice(at + 2));
  }
  return [...types].map(([type, names]) => (type === "" ? names.join(", ") : `${type}: ${names.join(", ")}`));
}

/** The two sides and the tool, each with its label; empty where it was not told what was compared. */
export function comparedWords({ compared }: Report): readonly (readonly [label: string, words: string])[] {
  if (compared === undefined) return [];
  const { before, after, tool } = compared;
  return [
    ["Before", before],
    ["After", after],
    ["Compared by", tool],
  ];
}

/** Longest side that is shown: a path may have 4,096 characters (Linux), and its end tells it from others. */
export const LONGEST_SIDE = 4200;

/** Above what a review takes for given. */
export const ASSUMED_TITLE = "What every review assumes";
