import type { Attributes } from "./attributes";
import { instancesOf } from "./instances";
import { NOWHERE } from "./places";
import type { RawBlock } from "./resolve/raw-block";

/** Resolves a value in a block, with the block's `each` and `count`. */
export type ResolveIn = (value: unknown, block: RawBlock) => unknown;

/**
 * The arguments of a module call with several instances: values that differ between instances by instance key, the
 * others once. So the notation of the keys (set, map or number) does not matter.
 * @param body as written
 * @param resolved the same, resolved for a single instance
 */
export function callsOf(address: string, body: Attributes, resolved: Attributes, resolveIn: ResolveIn): Attributes {
  if (body["count"] === undefined && body["for_each"] === undefined) return resolved;
  const call: RawBlock = { address, type: "module", attributes: body, place: NOWHERE };
  const calls = instancesOf(call, (value) => resolveIn(value, call));
  if (calls.some(({ names }) => names === undefined)) return resolved;
  const { count: _, for_each: __, ...rest } = resolved;
  // Terraform treats the first of several instances and a single instance as the same
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
