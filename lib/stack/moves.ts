import { isObject } from "./json";
import type { Block, Stack } from "./model";

/** A stack under the addresses that its blocks have after a move: Terraform changes its state, and nothing else. */
export function withMoves(stack: Stack, moved: ReadonlyMap<string, string>): Stack {
  if (moved.size === 0) return stack;
  const rename = (text: string) => {
    let renamed = text;
    for (const [from, to] of moved) {
      if (!renamed.includes(from)) continue;
      const whole = new RegExp(`(^|<|, )${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=$|[.[>, ])`, "g");
      renamed = renamed.replace(whole, (_, before: string) => before + to);
    }
    return renamed;
  };
  const value = (one: unknown): unknown => {
    if (typeof one === "string") return one.includes("<") ? rename(one) : one;
    if (Array.isArray(one)) return one.map(value);
    if (!isObject(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, value(member)]));
  };
  const block = (one: Block): Block => ({
    ...one,
    address: rename(one.address),
    attributes: value(one.attributes) as Block["attributes"],
  });
  const all = (blocks: Stack["resources"]) => new Map([...blocks].map(([type, list]) => [type, list.map(block)]));
  // what was read of it, not the stack itself: that may be one that is read again whenever it is looked at
  const { name, format, outputs, endings, frame, account, partition, region } = stack;
  const moves = { resources: all(stack.resources), data: all(stack.data), moved: stack.moved };
  return { name, format, outputs, endings, frame, account, partition, region, ...moves };
}
