import type { Budget, Callers, Holders } from "../../policy/compare";
import type { KeyedStatement } from "./canonical";
import type { AccountDigits } from "./digits";
import type { Evidence } from "./meant";
import type { KnownSearches } from "./known-searches";
import type { Side } from "./side";
import type { StatementRows } from "./statement-rows";

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
