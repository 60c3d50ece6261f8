import type { Budget, Callers, Holders } from "../../policy/compare";
import type { Statement } from "../../stack";
import { statementGrant } from "../inventory";
import type { InventoryGrant, Party, Who } from "../types";
import type { KeyedStatement } from "./canonical";
import type { AccountDigits } from "./digits";
import type { KnownSearches } from "./known-searches";
import type { Evidence } from "./meant";
import type { Held, Side } from "./side";

/** Which statement may have changed what is decided, and whose it is. */
export interface Delta extends KeyedStatement {
  /** `identity`: the owner is who asks; `resource`: the owner is what is asked for. */
  readonly of: "identity" | "resource";
  readonly owner: string;
}

/** Two sides, of which one may allow what the other denies. */
export interface Sides {
  readonly from: Side;
  readonly to: Side;
  readonly digits: AccountDigits;
  /** Whether `from` is the side before. */
  readonly forward: boolean;
  /** How much may still be looked at for the policies of one owner. */
  readonly budget: Budget;
  /**
   * `withoutOpen`: denials that depend on values which may be anything are left out. `strict`: what cannot be read allows
   * nothing in `from` and everything in `to`. `elsewhere`: who is made elsewhere may do whatever is not denied. @default as
   * it was read
   */
  readonly reading?: "withoutOpen" | "strict" | "elsewhere";
  /** What lies where evidence lies. @default what actions amount to is not asked */
  readonly evidence?: Evidence;
  /** How much may still be looked at for what actions amount to, so that nothing else is left out for it. */
  readonly forMeaning: Budget;
  /** Who may ask, by the owner of the policies that tell them apart; the same in both directions. */
  readonly callers: Map<string, Callers>;
  /** Who may have policies, by their owner and what is asked for; the same in both directions. */
  readonly holders: Map<string, Holders>;
  /** The rows of statements; the same in both directions. */
  readonly rows: StatementRows;
  /** What was found in stacks that differ from this one in names only. */
  readonly known?: KnownSearches;
}

/** The rows of the statements of a stack: one that went and came back otherwise is a row of four changes. */
export class StatementRows {
  private readonly made = new Map<Held, Map<Statement, InventoryGrant>>();

  constructor(private readonly digits: AccountDigits) {}

  /** The row of a statement of whoever holds it. */
  of(held: Held, statement: Statement, account: string): InventoryGrant {
    let rows = this.made.get(held);
    if (rows === undefined) this.made.set(held, (rows = new Map()));
    let row = rows.get(statement);
    if (row === undefined) rows.set(statement, (row = this.rowOf(held, statement, statement, account)));
    return row;
  }

  /** The row that names a part of a statement only. */
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
