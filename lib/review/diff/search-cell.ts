import { evaluate, listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { compileDocument } from "../../policy/evaluate/document";
import { factsOf } from "../../policy/evaluate/facts";
import type { CompiledStatement } from "../../policy/evaluate/statement";
import type { Witness, WitnessDecision } from "../types";
import type { Actor } from "./actors";
import type { Effort } from "./effort";
import { freeKeys } from "./free-keys";
import type { Deciding } from "./policies-for";

/** Who asks for what on what, with the policies that decide it on both sides. */
export interface Cell {
  readonly actor: Actor;
  readonly action: string;
  readonly resource: string;
  /** The side on which the request is to be denied. */
  readonly from: Deciding | undefined;
  /** The side on which it is to be allowed. */
  readonly to: Deciding | undefined;
  /** The statement without which nothing would change, and its document. */
  readonly statement: Statement;
  readonly document: PolicyDocument;
  readonly effort: Effort;
}

/** What each side says to a request. */
export interface Decided {
  readonly from: WitnessDecision;
  readonly to: WitnessDecision;
}

/** A request that one side denies and the other allows; `exhausted` says that not every request was looked at. */
export interface CellResult {
  readonly found?: Witness["context"];
  readonly exhausted: boolean;
}

/** Most requests that are decided for one cell. */
const MOST_REQUESTS = 3_000;
const NOT_THERE: WitnessDecision = { verdict: "notThere", why: "It is not there on this side." };
const NOTHING: CellResult = { exhausted: false };

/** Looks for a request of a cell that `from` denies and `to` allows. */
export function searchCell(cell: Cell): CellResult {
  const { actor, action, resource, statement, effort } = cell;
  const deciding = statement.Effect === "Allow" ? cell.to : cell.from;
  if (!effort.spend(8)) return { exhausted: true };
  if (cell.to === undefined || !documents(deciding).includes(cell.document)) return NOTHING;
  const own = compiledOf(cell.document, statement);
  const facts = factsOf({ principal: actor.info, action, resource, context: {} }, {});
  const all = [...new Set([...documents(cell.from), ...documents(cell.to)])];
  const free = freeKeys({ actor, facts, own, statement, account: accountOf(cell), action }, all, effort);
  if (free === undefined) return NOTHING;
  const { keys, complete } = free;
  const count = keys.reduce((product, { values }) => product * values.length, 1);
  const statements = all.reduce((sum, document) => sum + listOf(document.Statement).length, 0);
  let left = MOST_REQUESTS;
  const context: { [key: string]: string | readonly string[] } = {};
  const walk = (at: number): boolean => {
    if (at === keys.length) return left-- > 0 && effort.spend(4 + statements) && decide(cell, context) !== undefined;
    const { name, values } = keys[at]!;
    for (const value of values) {
      if (value === undefined) delete context[name];
      else context[name] = value;
      if (walk(at + 1)) return true;
      if (left <= 0 || effort.isSpent) return false;
    }
    return false;
  };
  if (walk(0)) return { found: { ...context }, exhausted: false };
  return { exhausted: !complete || count > MOST_REQUESTS || effort.isSpent };
}

/** What the sides say to a request; undefined unless `from` denies it and `to` allows it. */
export function decide(
  cell: Pick<Cell, "actor" | "action" | "resource" | "from" | "to">,
  context: Witness["context"],
): Decided | undefined {
  const from = decisionOf(cell, cell.from, context);
  if (from.verdict === "allowed") return undefined;
  const to = decisionOf(cell, cell.to, context);
  return to.verdict === "allowed" ? { from, to } : undefined;
}

type Asked = Pick<Cell, "actor" | "action" | "resource">;

function decisionOf({ actor, action, resource }: Asked, deciding: Deciding | undefined, context: Witness["context"]) {
  if (deciding === undefined) return NOT_THERE;
  const { policies, resourceAccount } = deciding;
  const request = { principal: actor.info, action, resource, context, ...(resourceAccount && { resourceAccount }) };
  const { verdict, why } = evaluate(request, policies);
  return { verdict, why };
}

function accountOf({ from, to }: Cell): string | undefined {
  return to?.resourceAccount ?? from?.resourceAccount;
}

function documents(deciding: Deciding | undefined): readonly PolicyDocument[] {
  if (deciding === undefined) return [];
  const { identity = [], resource, boundary } = deciding.policies;
  return [...identity, ...(resource === undefined ? [] : [resource]), ...(boundary === undefined ? [] : [boundary])];
}

function compiledOf(document: PolicyDocument, statement: Statement): CompiledStatement {
  return compileDocument(document)[listOf<Statement>(document.Statement).indexOf(statement)]!;
}
