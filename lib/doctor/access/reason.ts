import { listOf, type Request, type Statement } from "../../policy";
import type { NearMiss } from "../../policy/evaluate";
import { clean, some } from "../text";

/** Explains in one or two sentences why a statement denies or does not allow a request. */
export function becauseOf(statement: Statement | undefined, request: Request, how: "denies" | NearMiss): string {
  if (how === "denies") return `It denies ${request.action}${conditionWords(statement, request)}.`;
  const says = "It is intended to allow it, but";
  if (how.element === "Resource") {
    const named = some([...listOf(statement?.Resource), ...listOf(statement?.NotResource)], 3);
    return `${says} covers ${named}, and the request is for ${clean(request.resource, 160)}.`;
  }
  if (how.element === "Principal") return `${says} names another principal than the caller.`;
  const unmet = how.conditions.map(({ operator, key }) => unmetWords(statement, request, operator, key));
  return `${says} ${unmet.join(", and ")}.`;
}

function unmetWords(statement: Statement | undefined, request: Request, operator: string, key: string): string {
  const [, keys = {}] = Object.entries(statement?.Condition ?? {}).find(([name]) => same(name, operator)) ?? [];
  const [name = key, values] = Object.entries(keys).find(([candidate]) => same(candidate, key)) ?? [];
  return `${clean(name, 80)} must be ${operator} ${some(listOf(values), 3)}, and the request has ${given(request, name)}`;
}

function conditionWords(statement: Statement | undefined, request: Request): string {
  const parts = Object.entries(statement?.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => {
      return `${clean(key, 80)} ${operator} ${some(listOf(values), 3)} (the request has ${given(request, key)})`;
    }),
  );
  return parts.length === 0 ? "" : ` when ${parts.join(" and ")}`;
}

function given({ context }: Request, key: string): string {
  const found = Object.entries(context).find(([name]) => same(name, key))?.[1];
  return found === undefined ? "no such key" : some(listOf(found), 3);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
