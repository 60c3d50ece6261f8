import { divisionWords } from "../division-words";
import { whenWords } from "../condition-words";
import type { ChangeVerdict, InventoryGrant, Witness } from "../types";

/** What a sentence about a changed grant is made from. */
export interface SummaryFacts {
  readonly row: InventoryGrant;
  readonly actions: readonly string[];
  readonly before?: InventoryGrant | undefined;
  readonly after?: InventoryGrant | undefined;
  readonly verdict: ChangeVerdict;
  readonly witness?: Witness;
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
  if (verdict === "unknown") return `${who}: it cannot be told whether ${what} is allowed that was not (${unknown}).`;
  if (row.effect === "Deny") return denialWords(facts, what);
  const when = row.plane === "AWS" ? whenWords(row.condition) : row.condition === "" ? "" : ", under conditions";
  if (verdict === "narrower") return `${who} may no longer do ${what}${when}.`;
  return `${who} may now do ${what}${when}${asksForNothing(row) ? ", without an external id" : ""}.`;
}

// nobody who reads the stack knows what such a role grants
function foreignRoleWords({ row, actions, after }: SummaryFacts, why: string): string {
  const may = after === undefined ? "could" : "may";
  return `It cannot be told what else ${row.principal} ${may} do: it is given ${brief(actions)} ${divisionWords(row.resources[0]!)}, and ${why}.`;
}

// of a policy that cannot be read there is nothing to say but whose it is
function unreadWords({ row, after }: SummaryFacts, why: string): string {
  const { kind, principal, holder, resources } = row;
  const [may, is] = after === undefined ? ["could", "could not be read"] : ["may", "cannot be read"];
  const what =
    kind === "trust"
      ? `who ${may} act as ${resources[0]!}`
      : holder === undefined
        ? `who ${may} do what with ${resources[0]!}`
        : `what ${principal} ${may} do`;
  const policy = { trust: "the trust policy", boundary: "the boundary" }[kind as string] ?? "a policy";
  return `It cannot be told ${what}: ${policy} ${is} (${why}).`;
}

// whoever may ask such an account to act can reach the role through it
function asksForNothing({ kind, external, actions, condition }: InventoryGrant): boolean {
  return kind === "trust" && external && actions.includes("sts:AssumeRole") && !/\bsts:ExternalId\b/i.test(condition);
}

// who is no longer denied stands first: whom a denial is for says who is exempt, and reads the wrong way round
function denialWords({ row, before, after, verdict, witness }: SummaryFacts, what: string): string {
  const free = `${someone(witness)} no longer denied ${what}`;
  const bound = `${someone(witness)} now denied ${what}`;
  const way = verdict === "broader" ? free : bound;
  if (before === undefined) return `${way}: there is a denial for ${after?.principal ?? row.principal}.`;
  if (after === undefined) return `${way}: the denial for ${before.principal} is gone.`;
  if (before.principal === after.principal) return `${way}: the denial for ${before.principal} changed.`;
  return `${way}: the denial was for ${before.principal}, is for ${after.principal}.`;
}

function someone(witness: Witness | undefined): string {
  const { principal = "" } = witness ?? {};
  const [, kind, name] = /^arn:[\w-]+:iam::\d*:(role|user)\/(.+)$/.exec(principal) ?? [];
  // the name of nobody in particular
  if (witness === undefined || principal === "anonymous" || name === "x") return "Others are";
  return `${kind === undefined ? principal : `${kind} ${name}`} is`;
}

function brief(texts: readonly string[]): string {
  return texts.length > 3 ? `${texts.slice(0, 3).join(", ")} and ${texts.length - 3} more` : texts.join(", ");
}
