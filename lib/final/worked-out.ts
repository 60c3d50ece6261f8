import { namedValues, withLiterals } from "./literals";
import { list, valueAt } from "./plain";
import { RIVALS, THROUGH } from "./rivals";
import type { Named } from "./survey";
import type { Attributes } from "./written";

// a pure reference to another resource or data source is compared as written
const REFERENCE = /^\$\{(?!(each|count|local|var)\.)[\w-]+(\.[\w-]+|\[\d+\])+\}$/;

/**
 * A resource as written, and each of its instances if Terraform evaluates its values: functions of literals, `for_each`,
 * `count`. Values that are known only after an apply stay references.
 */
export function workedOut(one: Named): readonly Named[] {
  const texts = THROUGH.includes(one.type) ? ["template_body", "desired_state", "type_name"] : [];
  const names = [...(RIVALS[one.type] ?? []).map(({ by }) => by), ...texts].flatMap((by) =>
    list(valueAt(one.attributes, by)),
  );
  const isOpen = (text: unknown) => typeof text === "string" && text.includes("${") && !REFERENCE.test(text);
  if (!names.some((name) => isOpen(typeof name === "string" ? withLiterals(name, one.stack) : name))) return [one];
  return [one, ...instancesOf(one).map((attributes) => ({ ...one, attributes }))];
}

function instancesOf({ type, attributes, stack }: Named): readonly Attributes[] {
  // the stack reader is loaded only if there is something to evaluate
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { readStack } = require("../stack") as typeof import("../stack");
  const { "//": _, ...own } = attributes;
  const text = JSON.stringify({ ...namedValues(stack), resource: { [type]: { one: own } } });
  const blocks = readStack(stack.node.id, text).stack.resources.get(type) ?? [];
  return blocks.map(
    (block) => JSON.parse(JSON.stringify(block.attributes).replace(/<([^<>"]+)>/g, "${$1}")) as Attributes,
  );
}
