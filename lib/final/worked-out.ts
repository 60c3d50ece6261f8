import { namedValues, withLiterals } from "./literals";
import { list, valueAt } from "./plain";
import { RIVALS, THROUGH } from "./rivals";
import type { Named } from "./survey";
import type { Attributes } from "./written";

// what only a reference to another resource or data source says is compared as it stands
const REFERENCE = /^\$\{(?!(each|count|local|var)\.)[\w-]+(\.[\w-]+|\[\d+\])+\}$/;

/**
 * A resource as it stands, and once more for each of its instances where Terraform works out what it is for: functions of
 * literals, `for_each`, `count`. What only an apply knows stays a reference.
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
  // the reader of stacks is loaded where there is something to work out
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { readStack } = require("../stack") as typeof import("../stack");
  const { "//": _, ...own } = attributes;
  const text = JSON.stringify({ ...namedValues(stack), resource: { [type]: { one: own } } });
  const blocks = readStack(stack.node.id, text).stack.resources.get(type) ?? [];
  return blocks.map(
    (block) => JSON.parse(JSON.stringify(block.attributes).replace(/<([^<>"]+)>/g, "${$1}")) as Attributes,
  );
}
