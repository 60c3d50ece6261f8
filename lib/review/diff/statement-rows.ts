import type { Statement } from "../../stack";
import { statementGrant } from "../inventory";
import type { InventoryGrant, Party, Who } from "../types";
import type { AccountDigits } from "./digits";
import type { Held } from "./side";

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

  private rowOf(held: Held, whole: Statement, said: Statement, account: string, why?: string): InventoryGrant {
    const row = statementGrant(held.policyOf.get(whole) ?? held.policies[0]!, said, account, why);
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
