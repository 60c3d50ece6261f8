/** Most decisions for one pair of policies, complete or partial. */
const MOST_DECISIONS = 20_000;
/** Most steps of any kind, about a second: more than storable policies need. */
const MOST_STEPS = 4_000_000;

/** The remaining steps, to limit hostile policies. */
export class Steps {
  constructor(private left = MOST_STEPS) {}

  /** @returns whether any are left */
  take(steps: number): boolean {
    this.left -= steps;
    return this.left > 0;
  }

  get isSpent(): boolean {
    return this.left <= 0;
  }
}

/** The limit of a search for one pair of policies. */
export class Budget {
  private decided = 0;

  constructor(private readonly steps = new Steps()) {}

  /** Counts a decision over some statements. @returns whether any are left */
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
