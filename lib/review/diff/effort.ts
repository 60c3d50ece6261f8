/** Steps for one stack: more than any stack that can be deployed needs, and about a second. */
const MOST = 4_000_000;

/** How much may still be looked at; somebody may write a stack that would take for ever. */
export class Effort {
  constructor(private left = MOST) {}

  /** Counts steps. @returns whether there is anything left */
  spend(steps: number): boolean {
    this.left -= steps;
    return this.left > 0;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }
}

/** Why nothing was found may mean nothing, when there is nothing left. */
export const TOO_MUCH = "there is too much to look at";
