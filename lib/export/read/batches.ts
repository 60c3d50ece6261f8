const AT_ONCE = 16;

/** Works on a few items at a time, and gives the results of each few as they are there. */
export async function* inBatches<T, U>(
  items: readonly T[],
  work: (item: T) => Promise<U>,
): AsyncGenerator<readonly U[]> {
  for (let i = 0; i < items.length; i += AT_ONCE) yield await Promise.all(items.slice(i, i + AT_ONCE).map(work));
}

/** Each item made into another as it comes. */
export async function* mapped<T, U>(items: AsyncIterable<T>, to: (item: T) => U): AsyncGenerator<U> {
  for await (const item of items) yield to(item);
}
