/** For an option that may be given again: all that was given, in order. */
export function several(one: string, others: readonly string[] = []): string[] {
  return [...others, one];
}
