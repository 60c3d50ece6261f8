import { blocksOf, type Attributes } from "../attributes";
import { asMember, itemsOf, OpenList, Unknown, WrittenBlock } from "../expression";
import { isObject } from "../json";

/** Evaluates the parts of a dynamic block. */
interface Maker {
  /** The value of `for_each`. */
  readonly list: (each: unknown) => unknown;
  /** The block for one item. @param name of the iterator */
  readonly content: (content: unknown, name: string, value: unknown) => Attributes;
}

/** Whether `dynamic` holds dynamic blocks; within a map it is a name as any other. */
export function isDynamic(value: unknown): boolean {
  const given = blocksOf(value).flatMap((group) => (isObject(group) ? Object.values(group) : [group]));
  return given.length > 0 && given.flatMap(blocksOf).every((one) => isObject(one) && "for_each" in one);
}

/**
 * Attributes with the blocks of `dynamic` blocks. One with an unknown `for_each` stays under `dynamic` and is compared
 * as written.
 */
export function expandDynamic(dynamic: unknown, attributes: Attributes, maker: Maker): Attributes {
  const made = Object.assign(new WrittenBlock(), attributes);
  const left: { [name: string]: unknown } = {};
  for (const group of blocksOf(dynamic)) {
    for (const [label, given] of Object.entries(isObject(group) ? group : {})) {
      for (const one of blocksOf(given)) {
        const over = maker.list(one["for_each"]);
        const iterator = typeof one["iterator"] === "string" ? one["iterator"] : label;
        const content = (key: unknown, value: unknown) =>
          maker.content(blocksOf(one["content"])[0], iterator, { key, value });
        const items = over instanceof OpenList ? undefined : itemsOf(over);
        if (items === undefined) {
          const any = content(new Unknown(`${iterator}.key`), new Unknown(`${iterator}.value`));
          left[label] = [...blocksOf(left[label]), { for_each: asMember(over), content: any }];
          continue;
        }
        const blocks = items.map(([key, value]) => content(key, value));
        if (blocks.length > 0) made[label] = [...blocksOf(made[label]), ...blocks];
      }
    }
  }
  if (Object.keys(left).length > 0) made["dynamic"] = left;
  return made;
}
