import type { Path } from "../read";
import { isPattern } from "./arn";
import { fits } from "./patterns";
import type { Remark } from "./rule";

/** Remarks on the items of a list that stand there twice, or that a pattern beside them covers. */
export function covered(
  items: readonly { readonly value: string; readonly at: Path }[],
  title: string,
  plain: (text: string) => string,
): readonly Remark[] {
  if (items.length < 2) return [];
  const texts = items.map(({ value }) => plain(value));
  const patterns = byStart(texts.filter(isPattern));
  const first = new Map<string, number>();
  texts.forEach((text, i) => first.has(text) || first.set(text, i));
  return items.flatMap(({ value, at }, i): Remark[] => {
    const text = texts[i]!;
    const by = first.get(text)! < i ? value : patterns(text);
    return by === undefined ? [] : [{ title, at, got: value, message: `${value} is covered by ${by}.` }];
  });
}

// thousands of resources are compared with those patterns only that begin like them
function byStart(patterns: readonly string[]): (text: string) => string | undefined {
  const alike = new Map<string, string[]>();
  for (const pattern of patterns) {
    const start = pattern.split(/[*?]/, 1)[0]!;
    const known = alike.get(start);
    if (known === undefined) alike.set(start, [pattern]);
    else known.push(pattern);
  }
  const lengths = [...new Set([...alike.keys()].map((start) => start.length))];
  return (text) =>
    lengths
      .flatMap((length) => alike.get(text.slice(0, length)) ?? [])
      .find((pattern) => pattern !== text && fits(pattern, text));
}
