import { addTo } from "../../core";
import { byRisk } from "../common/severity";
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

export const RISK_WORDS: { readonly [risk in Risk]: string } = {
  external: "outsiders",
  protection: "the evidence",
  access: "insiders",
  setting: "a setting",
};

/** The verdict as a word; `waived` instead of `same` if somebody accepts all that is worse. */
export function verdictWord(verdict: ReviewVerdict, waived: number): ReviewVerdict | "waived" {
  return waived > 0 && (verdict === "same" || verdict === "narrower") ? "waived" : verdict;
}

/** The same for one stack. */
export function stackWord({ verdict, rows }: ReportStack): ReviewVerdict | "waived" {
  return verdictWord(verdict, rows.filter(({ waiver }) => waiver !== undefined).length);
}

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

/** A decision in words. */
export function decisionWords({ verdict, why }: WitnessDecision): string {
  return why === "" || verdict === "notThere" ? DECISIONS[verdict] : `${DECISIONS[verdict]}: ${why}`;
}

/** `2 broader, 1 narrower, 1 waived`; `no rows` if there are none. */
export function countWords({ irreversible, broader, unknown, narrower, waived, drift }: Report["counts"]): string {
  const outside = { "changed outside Terraform": drift };
  const parts = Object.entries({ irreversible, broader, unknown, narrower, waived, ...outside }).filter(
    ([, count]) => count > 0,
  );
  return parts.length === 0 ? "no rows" : parts.map(([name, count]) => `${count} ${name}`).join(", ");
}

const DRIFT_TITLE = "Changed outside Terraform since the last apply";

/** A row about drift as a sentence, and whether the plan reverts it. */
export function driftWords({ change, stays }: Drift): string {
  const after = stays ? "The plan does not change it." : "It remains until this plan is applied, which reverts it.";
  return [change.meaning ?? "", change.summary, after].filter(Boolean).join(" ");
}

/** The most important sentence: the worst row that nobody accepts, or that there is none. */
export function headline({ stacks, verdict, counts }: Report): string {
  if (verdict === "narrower" || verdict === "same") {
    if (counts.waived === 0) return VERDICT_WORDS[verdict];
    const less = verdict === "narrower" ? " Otherwise, someone can do less." : "";
    return `Waived: ${plural(counts.waived, "row")} that someone has accepted.${less}`;
  }
  const rows = stacks.flatMap((stack) => stack.rows).filter(({ waiver }) => waiver === undefined);
  const counted = rows.filter(({ change }) => change.verdict === verdict);
  const [worst] = byRisk(counted);
  const outside = stacks.flatMap(({ stack }) => stack.drift ?? []).find((drift) => drift.counts);
  if (worst === undefined && outside !== undefined) {
    const { meaning, summary } = outside.change;
    return `${DRIFT_TITLE}: ${meaning ?? summary} Evidence may have been changed or missed in the meantime.`;
  }
  return worst === undefined
    ? VERDICT_WORDS[verdict]
    : `Most severe for ${RISK_WORDS[worst.change.risk]}: ${worst.change.meaning ?? worst.change.summary}`;
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}

/** The value of a control in words, if the row has none. */
export function valueWords(value: ControlValue | undefined, shown: string): string {
  if (shown !== "") return shown;
  return value === undefined ? "not there" : value === null ? "not set" : String(value);
}

/** To whom a changed Deny applied and applies, to compare both; empty for other rows. */
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

/** Whether the sentence of a row leaves out some of its actions. */
export function hasMoreActions({ actions }: { readonly actions: readonly string[] }): boolean {
  return actions.length > MOST_IN_SENTENCE;
}

// as in `summaryOf`
const MOST_IN_SENTENCE = 3;

/** The conditions of a request as `key = value`. */
export function contextWords(context: Witness["context"]): readonly string[] {
  return Object.entries(contextHosts(context)).map(([key, value]) => `${key} = ${[value].flat().join(", ")}`);
}

/** The conditions of a request with URLs as host and digest. */
export function contextHosts(context: Witness["context"]): Witness["context"] {
  return Object.fromEntries(
    Object.entries(context).map(([key, value]) => [
      key,
      typeof value === "string" ? hostsOnly(value) : value.map(hostsOnly),
    ]),
  );
}

/** The first of many values, and the number of the others. */
export function atMost<T>(values: readonly T[], most: number): { shown: readonly T[]; more: number } {
  // one more value takes no more room than "1 more"
  if (values.length <= most + 1) return { shown: values, more: 0 };
  return { shown: values.slice(0, most), more: values.length - most };
}

export function followsTitle(follows: readonly Change[]): string {
  return follows.length === 1
    ? "1 row that follows only from this"
    : `${follows.length} rows that follow only from this`;
}

/** What was not compared in a stack, as a sentence; empty if everything was. */
export function notComparedWords({ name, notCompared: types }: StackReview): string {
  if (types.length === 0) return "";
  const each = types.map(({ type, count }) => `${type}: ${count}`).join(", ");
  return `Stack ${name}: ${notComparedTitle(types)}: ${each}.`;
}

function notComparedTitle(types: StackReview["notCompared"]): string {
  const count = types.reduce((sum, one) => sum + one.count, 0);
  return `${plural(count, "resource")} of ${plural(types.length, "type")} ${count === 1 ? "was" : "were"} not compared`;
}

/** A list below the rows. */
interface DeployerWords {
  readonly title: string;
  readonly items: readonly string[];
  /** Whether the items are names rather than sentences. */
  readonly names: boolean;
}

/** The lists below the rows: drift, what was not compared, needs and gains of the deployer, manual steps. */
export function deployerWords({ deployer, notCompared, drift = [] }: StackReview): readonly DeployerWords[] {
  const { gainsMore, gainsLess, needsMore, needsLess, byHandMore } = deployer;
  return [
    { title: DRIFT_TITLE, items: drift.map(driftWords), names: false },
    {
      title: notComparedTitle(notCompared),
      items: notCompared.map(({ type, count }) => `${type}: ${count}`),
      names: true,
    },
    // the provider grants the roles of a new client to the user whose token it runs with (documented)
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

// one line per resource type
function byType(needs: readonly string[]): readonly string[] {
  const types = new Map<string, string[]>();
  for (const need of needs) {
    const at = need.indexOf(": ");
    const type = need.slice(0, Math.max(at, 0));
    addTo(types, type, at < 0 ? need : need.slice(at + 2));
  }
  return [...types].map(([type, names]) => (type === "" ? names.join(", ") : `${type}: ${names.join(", ")}`));
}

/** The two sides and the tool with labels; empty if unknown. */
export function comparedWords({ compared }: Report): readonly (readonly [label: string, words: string])[] {
  if (compared === undefined) return [];
  const { before, after, tool } = compared;
  return [
    ["Before", before],
    ["After", after],
    ["Compared by", tool],
  ];
}

/** Longest shown side: a path may have 4,096 characters (Linux), and its end distinguishes it. */
export const LONGEST_SIDE = 4200;

export const ASSUMED_TITLE = "What every review assumes";
