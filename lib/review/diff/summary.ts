import { whenWords } from "../condition-words";
import { gainerOf } from "../gainer";
import { divisionWords } from "../inventory/genesys-rows";
import type { ChangeVerdict, InventoryGrant, Risk, Witness } from "../types";
import { partyWords } from "../who";

/** What a sentence about a changed grant is made from. */
export interface SummaryFacts {
  readonly row: InventoryGrant;
  readonly actions: readonly string[];
  readonly before?: InventoryGrant | undefined;
  readonly after?: InventoryGrant | undefined;
  readonly verdict: ChangeVerdict;
  readonly witness?: Witness;
  readonly risk?: Risk;
  readonly unknown?: string;
}

/** One sentence for people: who may do what now, or no longer. */
export function summaryOf(facts: SummaryFacts): string {
  const { row, actions, verdict, unknown } = facts;
  const what = `${brief(actions)} ${row.plane === "AWS" ? `on ${brief(row.resources)}` : divisionWords(row.resources[0] ?? "")}`;
  const who = row.principal;
  if (verdict === "unknown" && row.unknown !== undefined) {
    return (row.plane === "AWS" ? unreadWords : foreignRoleWords)(facts, row.unknown);
  }
  if (verdict === "unknown") {
    // what a denial that goes denied was not allowed
    const goes = row.effect === "Allow" && facts.before !== undefined && facts.after === undefined;
    return `${who}: it is unknown whether ${what} ${goes ? "is still allowed" : "is newly allowed"} (${unknown}).`;
  }
  if (row.effect === "Deny") return denialWords(facts, what);
  const when = row.plane === "AWS" ? whenWords(row.condition) : row.condition === "" ? "" : ", under conditions";
  if (verdict === "narrower") return `${who} may no longer do ${what}${when}.`;
  return `${who} may now do ${what}${when}${asksForNothing(row) ? ", without an external id" : ""}.`;
}

// nobody who reads the stack knows what such a role grants
function foreignRoleWords({ row, actions, after }: SummaryFacts, why: string): string {
  const may = after === undefined ? "could" : "may";
  return `It is unknown what else ${row.principal} ${may} do: it is given ${brief(actions)} ${divisionWords(row.resources[0]!)}, and ${why}.`;
}

// of a policy that cannot be read there is nothing to say but whose it is
function unreadWords({ row, after }: SummaryFacts, why: string): string {
  const { kind, principal, holder, resources } = row;
  const [may, is] = after === undefined ? ["could", "could not be evaluated"] : ["may", "cannot be evaluated"];
  const what =
    kind === "trust"
      ? `who ${may} act as ${resources[0]!}`
      : holder === undefined
        ? `who ${may} do what with ${resources[0]!}`
        : `what ${principal} ${may} do`;
  const policy = { trust: "the trust policy", boundary: "the boundary" }[kind as string] ?? "a policy";
  return `It is unknown ${what}: ${policy} ${is} (${why}).`;
}

// whoever may ask such an account to act can reach the role through it
function asksForNothing({ kind, external, actions, condition }: InventoryGrant): boolean {
  return kind === "trust" && external && actions.includes("sts:AssumeRole") && !/\bsts:ExternalId\b/i.test(condition);
}

// who is no longer denied stands first: whom a denial is for says who is exempt, and reads the wrong way round
function denialWords({ row, before, after, verdict, witness, risk }: SummaryFacts, what: string): string {
  const { effect, principal, who } = row;
  const facts = { effect, principal, who, verdict, before, after, ...(witness && { witness }), ...(risk && { risk }) };
  const { words } = gainerOf(facts);
  const someone = words === "Others" ? "Others are" : `${words.replace(/^(Anybody), (.*)$/, "$1, $2,")} is`;
  const way = `${someone} ${verdict === "broader" ? "no longer" : "now"} denied ${what}`;
  if (before === undefined) return `${way}: there is a denial for ${after?.principal ?? row.principal}.`;
  if (after === undefined) return `${way}: the denial for ${before.principal} is gone.`;
  if (before.principal === after.principal) {
    return `${way}: the denial for ${before.principal} changed${differenceOf(before, after)}.`;
  }
  return `${way}: ${exemptWords(before, after, words) ?? `the denial was for ${before.principal}, is for ${after.principal}`}.`;
}

// where only who is exempt differs, the difference alone
function exemptWords({ who: was }: InventoryGrant, { who: is }: InventoryGrant, asker: string): string | undefined {
  if (JSON.stringify([was.parties, was.allBut]) !== JSON.stringify([is.parties, is.allBut])) return undefined;
  const [old, now] = [was.but.map(partyWords), is.but.map(partyWords)];
  const come = now.filter((one) => !old.includes(one));
  const gone = old.filter((one) => !now.includes(one));
  if (come.length + gone.length === 0) return undefined;
  if (gone.length === 0 && come.length === 1 && come[0]!.startsWith(asker)) return "it is exempt from the denial now";
  return [
    ...(come.length === 0 ? [] : [`exempt from the denial now: ${brief(come)}`]),
    ...(gone.length === 0 ? [] : [`exempt no longer: ${brief(gone)}`]),
  ].join("; ");
}

// what the denial said that it does not say now, and the other way round
function differenceOf(before: InventoryGrant, after: InventoryGrant): string {
  const parts = ({ condition }: InventoryGrant) => (condition === "" ? [] : condition.split("; "));
  const listed = (["actions", "resources"] as const).map((list) => [before[list], after[list], ""] as const);
  const differences = [...listed, [parts(before), parts(after), "when "] as const].flatMap(([was, is, when]) => {
    const gone = was.filter((one) => !is.includes(one));
    const come = is.filter((one) => !was.includes(one));
    const words = (all: readonly string[]) => (all.length === 0 ? "" : when + brief(all));
    if (gone.length + come.length === 0) return [];
    if (come.length === 0) return [`no longer ${words(gone)}`];
    return [gone.length === 0 ? `now ${words(come)} as well` : `was ${words(gone)}, is ${words(come)}`];
  });
  return differences.length === 0 ? "" : ` (${differences.join("; ")})`;
}

function brief(texts: readonly string[]): string {
  return texts.length > 3 ? `${texts.slice(0, 3).join(", ")} and ${texts.length - 3} more` : texts.join(", ");
}
