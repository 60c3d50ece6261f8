import type { Budget, Callers, Holders } from "../../policy/compare";
import type { Statement } from "../../stack";
import { statementGrant } from "../inventory";
import type { InventoryGrant, Party, Who } from "../types";
import type { KeyedStatement } from "./canonical";
import type { AccountDigits } from "./digits";
import type { KnownSearches } from "./known-searches";
import type { Evidence } from "./meant";
import type { Held, Side } from "./side";

/** A statement that may change decisions, and its owner. */
export interface Delta extends KeyedStatement {
  /** `identity`: the owner is the caller; `resource`: the owner is the resource. */
  readonly of: "identity" | "resource";
  readonly owner: string;
}

/** Two sides; requests are searched that `from` denies and `to` allows. */
export interface Sides {
  readonly from: Side;
  readonly to: Side;
  readonly digits: AccountDigits;
  /** Whether `from` is the side before. */
  readonly forward: boolean;
  /** Limit of the search for the policies of one owner. */
  readonly budget: Budget;
  /**
   * `withoutOpen`: denials that depend on unknown values are left out. `strict`: unreadable policies allow nothing in
   * `from` and everything in `to`. `elsewhere`: principals made elsewhere may do whatever is not denied. @default as it
   * was read
   */
  readonly reading?: "withoutOpen" | "strict" | "elsewhere";
  /** Where the evidence is. @default meanings of actions are not searched */
  readonly evidence?: Evidence;
  /** Limit of the search for meanings of actions, separate so that it takes nothing from the main search. */
  readonly forMeaning: Budget;
  /** Callers by the owner of the policies that tell them apart; the same in both directions. */
  readonly callers: Map<string, Callers>;
  /** Principals that may hold policies, by owner and resource; the same in both directions. */
  readonly holders: Map<string, Holders>;
  readonly rows: StatementRows;
  /** Results from stacks that differ from this one only in names. */
  readonly known?: KnownSearches;
}

/** The rows of the statements of a stack, each made once: both directions and both sides ask for the same row. */
export class StatementRows {
  private readonly made = new Map<Held, Map<Statement, InventoryGrant>>();

  constructor(private readonly digits: AccountDigits) {}

  of(held: Held, statement: Statement, account: string): InventoryGrant {
    let rows = this.made.get(held);
    if (rows === undefined) this.made.set(held, (rows = new Map()));
    let row = rows.get(statement);
    if (row === undefined) rows.set(statement, (row = this.rowOf(held, statement, statement, account)));
    return row;
  }

  /** The row of a statement, reduced to a part of it. */
  ofPart(held: Held, statement: Statement, part: Statement, account: string): InventoryGrant {
    const whole = this.of(held, statement, account);
    return part === statement ? whole : this.rowOf(held, statement, part, account, whole.why);
  }

  private rowOf(held: Held, whole: Statement, part: Statement, account: string, why?: string): InventoryGrant {
    const row = statementGrant(held.policyOf.get(whole) ?? held.policies[0]!, part, account, why);
    const texts = (all: readonly string[]) => all.map((text) => this.digits.restore(text));
    return {
      ...row,
      who: this.restored(row.who),
      principal: this.digits.restore(row.principal),
      condition: this.digits.restore(row.condition),
      resources: texts(row.resources),
    };
  }

  private restored({ parties, but, ...more }: Who): Who {
    const restore = (all: readonly Party[]) =>
      all.map(({ name, account, ...one }): Party => {
        const named = { ...one, name: this.digits.restore(name) };
        return account === undefined ? named : { ...named, account: this.digits.restore(account) };
      });
    return { ...more, parties: restore(parties), but: restore(but) };
  }
}
