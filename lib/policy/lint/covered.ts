import { groupedBy } from "../../core";
import type { Path } from "../read";
import { isPattern } from "./arn";
import { fits } from "./patterns";
import { remarksOn, type Remark } from "./rule";

/** Remarks on items of a list that are duplicates, or covered by another pattern of the list. */
export function covered<T extends { readonly value: string; readonly at: Path }>(
  items: readonly T[],
  title: string,
  textOf: (item: T) => string,
): readonly Remark[] {
  if (items.length < 2) return [];
  const texts = items.map(textOf);
  const patterns = byStart(texts.filter(isPattern));
  const seen = new Set<string>();
  return remarksOn(items, ({ value, at }, i): Remark[] => {
    const text = texts[i]!;
    const by = seen.has(text) ? value : patterns(text);
    seen.add(text);
    return by === undefined ? [] : [{ title, at, got: value, message: `${value} is covered by ${by}.` }];
  });
}

// an index by beginning, because there may be thousands of resources
function byStart(patterns: readonly string[]): (text: string) => string | undefined {
  if (patterns.length === 0) return () => undefined;
  const alike = groupedBy(patterns, (pattern) => pattern.split(/[*?]/, 1)[0]!);
  const lengths = [...new Set([...alike.keys()].map((start) => start.length))];
  return (text) =>
    lengths
      .flatMap((length) => alike.get(text.slice(0, length)) ?? [])
      .find((pattern) => pattern !== text && fits(pattern, text));
}
