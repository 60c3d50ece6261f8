/** A cache of the last few computed values, by key. Its owner decides how long it lives. */
export class Recent<K, V> {
  private readonly kept = new Map<K, V>();

  constructor(private readonly most: number) {}

  /** The value, computed if it is not cached. */
  get(key: K, make: () => V): V {
    let found = this.kept.get(key);
    if (found === undefined) {
      found = make();
      for (const [oldest] of this.kept) {
        if (this.kept.size < this.most) break;
        this.kept.delete(oldest);
      }
      this.kept.set(key, found);
    }
    return found;
  }
}
