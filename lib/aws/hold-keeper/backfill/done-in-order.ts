interface Begun {
  readonly key: string;
  done: boolean;
}

/**
 * Tracks the key up to which all work is done, when work starts in key order and ends in any order. A key may occur several
 * times in a row, once for each version: it counts only when work on a later key has begun, since more versions might follow.
 */
export class DoneInOrder {
  private readonly open: Begun[] = [];
  private last: string | undefined;
  private upTo: string | undefined;

  /** Begins work. @returns a function to call when it is done */
  begin(key: string): () => void {
    if (this.open.length === 0) this.pass(key);
    const begun: Begun = { key, done: false };
    this.open.push(begun);
    return () => {
      begun.done = true;
      while (this.open[0]?.done === true) {
        this.last = this.open.shift()!.key;
        if (this.open[0] !== undefined) this.pass(this.open[0].key);
      }
    };
  }

  /** The last key for which everything is done; undefined if there is none. */
  get doneUpTo(): string | undefined {
    return this.upTo;
  }

  private pass(next: string): void {
    if (this.last !== undefined && this.last !== next) this.upTo = this.last;
  }
}
