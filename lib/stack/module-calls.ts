import type { Attributes } from "./attributes";
import { instancesOf } from "./instances";
import { NOWHERE } from "./places";
import type { RawBlock } from "./resolve/raw-block";

/** The value of something in a block, with what `each` and `count` are there. */
export type ResolveIn = (value: unknown, block: RawBlock) => unknown;

/**
 * The arguments of a call of a module that is made several times: what is another one in each of them by the key of each, and
 * the rest as it is. So it is the same how its keys are written, whether as a set, as a map or as a number in a text.
 * @param body as it is written
 * @param resolved the same, resolved as that of one
 */
export function callsOf(address: string, body: Attributes, resolved: Attributes, resolveIn: ResolveIn): Attributes {
  if (body["count"] === undefined && body["for_each"] === undefined) return resolved;
  const call: RawBlock = { address, type: "module", attributes: body, place: NOWHERE };
  const calls = instancesOf(call, (value) => resolveIn(value, call));
  if (calls.some(({ names }) => names === undefined)) return resolved;
  const { count: _, for_each: __, ...rest } = resolved;
  // one of one: Terraform takes the first of several for the only one
  const isOnly = body["count"] !== undefined && calls.length === 1;
  const isByKey = body["count"] === undefined && calls.length > 0;
  const often = isByKey ? { for_each: calls.map(keyOf).sort() } : { count: calls.length };
  const own = Object.keys(rest).filter((name) => /\b(?:each|count)\./.test(JSON.stringify(body[name]) ?? ""));
  const values = own.map((name) => {
    const each = calls.map((one) => [keyOf(one), resolveIn(body[name], one)] as const);
    return [name, isOnly ? each[0]![1] : Object.fromEntries(each)] as const;
  });
  return { ...rest, ...Object.fromEntries(values), ...(!isOnly && often) };
}

function keyOf({ names }: RawBlock): string {
  const { key, index } = (names?.get("each") ?? names?.get("count")) as { key?: unknown; index?: unknown };
  return String(key ?? index);
}
