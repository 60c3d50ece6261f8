const AT_ONCE = 16;

/** Processes items in small batches, and yields the results of each batch. */
export async function* inBatches<T, U>(
  items: readonly T[],
  work: (item: T) => Promise<U>,
): AsyncGenerator<readonly U[]> {
  for (let i = 0; i < items.length; i += AT_ONCE) yield await Promise.all(items.slice(i, i + AT_ONCE).map(work));
}

/** Maps the items of an async iterable. */
export async function* mapped<T, U>(items: AsyncIterable<T>, to: (item: T) => U): AsyncGenerator<U> {
  for await (const item of items) yield to(item);
}
