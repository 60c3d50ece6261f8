import { isObject } from "../json";
import { FUNCTIONS } from "./functions";
import { parseExpression, type Node } from "./parse";
import { jsonOf, Unknown } from "./values";

/**
 * The default of a variable. Terraform converts it to the type of the variable, so one that is not of it already is not
 * known, and no object with optional members is.
 */
export function defaultOf(name: string, value: unknown, type: unknown): unknown {
  const node = type === undefined ? undefined : parseExpression(String(type));
  if (type === undefined || (node !== undefined && isOf(value, node))) return value;
  const [of] = node?.kind === "call" && node.name === "set" ? node.args : [];
  if (of !== undefined && isListOf(value, of)) return FUNCTIONS["toset"]!(value);
  return new Unknown(`var.${name} = ${jsonOf(value)} of ${String(type)}`);
}

const PRIMITIVES: { readonly [name: string]: string } = { string: "string", number: "number", bool: "boolean" };

function isOf(value: unknown, type: Node): boolean {
  if (value === null) return true;
  if (type.kind === "name") return type.name === "any" || typeof value === PRIMITIVES[type.name];
  const [of] = type.kind === "call" ? type.args : [];
  if (type.kind !== "call" || of === undefined) return false;
  if (type.name === "list") return isListOf(value, of);
  if (!isObject(value)) return false;
  if (type.name === "map") return isListOf(Object.values(value), of);
  if (type.name !== "object" || of.kind !== "object") return false;
  const members = of.entries.map(([key, member]) => [key.kind === "literal" ? String(key.value) : "", member] as const);
  return (
    members.length === Object.keys(value).length &&
    members.every(([name, member]) => Object.hasOwn(value, name) && isOf(value[name], member))
  );
}

// items of any type are converted to one of them all
function isListOf(value: unknown, of: Node): boolean {
  if (!Array.isArray(value)) return false;
  const isAlike = of.kind !== "name" || of.name !== "any" || new Set(value.map((one) => typeof one)).size < 2;
  return isAlike && value.every((one) => isOf(one, of));
}
