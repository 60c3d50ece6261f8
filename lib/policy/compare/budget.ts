/** Most requests that are decided for one pair of policies, wholly or as far as they are chosen. */
const MOST_DECISIONS = 20_000;
/** Most steps of any kind: more than policies that can be stored need, and about a second. */
const MOST_STEPS = 4_000_000;

/** Steps that may still be taken; somebody may write policies that would take for ever. */
export class Steps {
  constructor(private left = MOST_STEPS) {}

  /** @returns whether there are any left */
  take(steps: number): boolean {
    this.left -= steps;
    return this.left > 0;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }
}

/** How much may still be looked at for one pair of policies. */
export class Budget {
  private decided = 0;

  constructor(private readonly steps = new Steps()) {}

  /** Counts a decision over so many statements. @returns whether there are any left */
  decide(statements: number): boolean {
    this.decided++;
    this.steps.take(statements);
    return !this.isSpent;
  }

  step(steps: number): boolean {
    return this.steps.take(steps);
  }

  get isSpent(): boolean {
    return this.decided >= MOST_DECISIONS || this.steps.isSpent;
  }

  get decisions(): number {
    return this.decided;
  }
}
