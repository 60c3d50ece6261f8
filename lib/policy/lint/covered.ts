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
  const patterns = texts.filter(isPattern);
  return items.flatMap(({ value, at }, i): Remark[] => {
    const text = texts[i]!;
    const first = texts.indexOf(text) < i;
    const by = first ? value : patterns.find((pattern) => pattern !== text && fits(pattern, text));
    return by === undefined ? [] : [{ title, at, got: value, message: `${value} is covered by ${by}.` }];
  });
}
