interface Begun {
  readonly key: string;
  done: boolean;
}

/**
 * Tells up to which key work is done that is begun in the order of keys and ends in any order. A key may come several
 * times in a row, once for each version: it counts when work on a later key has begun, since more of it might come.
 */
export class DoneInOrder {
  private readonly open: Begun[] = [];
  private last: string | undefined;
  private upTo: string | undefined;

  /** Begins work. @returns what to call when it is done */
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

  /** The last key of which everything is done; undefined when there is none. */
  get doneUpTo(): string | undefined {
    return this.upTo;
  }

  private pass(next: string): void {
    if (this.last !== undefined && this.last !== next) this.upTo = this.last;
  }
}
