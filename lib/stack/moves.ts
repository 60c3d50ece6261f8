import { isObject } from "./json";
import type { Block, Stack } from "./model";

/**
 * Addresses of the blocks of a stack in another stack: `moved` blocks, and changes between a single instance and the
 * first of several, also of modules, which Terraform recognizes without a `moved` block.
 */
export function movesBetween(before: Stack, after: Stack): ReadonlyMap<string, string> {
  const [old, now] = [addressesIn(before), addressesIn(after)];
  const come = new Map([...now].filter((one) => !old.has(one)).map((one) => [withoutFirst(one), one]));
  const told = [...old].flatMap((from) => {
    const to = now.has(from) ? undefined : come.get(withoutFirst(from));
    return to === undefined ? [] : [[from, to] as const];
  });
  const moves = new Map([...told, ...after.moved]);
  return new Map([...moves].map(([from, to]) => [from, atLast(to, moves)]));
}

function addressesIn({ resources, data }: Stack): ReadonlySet<string> {
  return new Set([...resources.values(), ...data.values()].flatMap((blocks) => blocks.map(({ address }) => address)));
}

const withoutFirst = (address: string): string => address.replaceAll("[0]", "");

/** A stack with the addresses after a move: Terraform changes only its state. */
export function withMoves(stack: Stack, moves: ReadonlyMap<string, string>): Stack {
  if (moves.size === 0) return stack;
  const rename = (text: string) => {
    let renamed = text;
    for (const [from, to] of moves) {
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
  // copies what was read, because the stack itself may be parsed again on every access
  const { name, format, outputs, endings, account, partition, region } = stack;
  const frame = stack.frame.map((part) => (part.kind === "module" ? { ...part, address: rename(part.address) } : part));
  const renamed = { resources: all(stack.resources), data: all(stack.data), moved: stack.moved };
  return { name, format, outputs, endings, frame, account, partition, region, ...renamed };
}

// moves may be chained, in any order
function atLast(to: string, moves: ReadonlyMap<string, string>): string {
  let at = to;
  for (let left = moves.size; left > 0; left--) at = moves.get(at) ?? at;
  return at;
}
