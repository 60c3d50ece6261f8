import { isObject } from "../json";
import { evaluateNode } from "./evaluate";
import { FUNCTIONS } from "./functions";
import { asText, ofOneType } from "./one-type";
import { parseExpression, type Node } from "./parse";
import { renderTemplate } from "./template";
import { flagIn, isOpen, jsonOf, numberIn, Unknown } from "./values";

/**
 * The default of a variable, converted to its type: optional members of an object get their defaults, and others are
 * removed. What Terraform would refuse is unknown.
 */
export function defaultOf(name: string, value: unknown, type: unknown): unknown {
  if (type === undefined) return value;
  const node = parseExpression(String(type));
  const converted = node && ofType(value, node);
  return converted === undefined ? new Unknown(`var.${name} = ${jsonOf(value)} of ${String(type)}`) : converted;
}

const PRIMITIVES: { readonly [name: string]: (value: unknown) => unknown } = {
  any: (value) => value,
  string: asText,
  number: (value) => (typeof value === "number" ? value : typeof value === "string" ? numberIn(value) : undefined),
  // a number is not converted to a boolean, but a string is
  bool: (value) => (typeof value === "number" ? undefined : flagIn(value)),
};

function ofType(value: unknown, type: Node): unknown {
  if (value === null) return null;
  if (type.kind === "name") return Object.hasOwn(PRIMITIVES, type.name) ? PRIMITIVES[type.name]!(value) : undefined;
  const [of] = type.kind === "call" ? type.args : [];
  if (type.kind !== "call" || of === undefined) return undefined;
  if (type.name === "object") return of.kind === "object" && isObject(value) ? withMembers(value, of) : undefined;
  if (type.name === "map") {
    const items = isObject(value) ? itemsOf(Object.values(value), of) : undefined;
    return items && Object.fromEntries(Object.keys(value as object).map((name, i) => [name, items[i]]));
  }
  if (!Array.isArray(value)) return undefined;
  if (type.name === "tuple") {
    const types = of.kind === "list" && of.items.length === value.length ? of.items : undefined;
    return types && allOf(types.map((one, i) => ofType(value[i], one)));
  }
  const items = type.name === "list" || type.name === "set" ? itemsOf(value, of) : undefined;
  return items && type.name === "set" ? FUNCTIONS["toset"]!(items) : items;
}

// items of type any are converted to one type
function itemsOf(values: readonly unknown[], of: Node): readonly unknown[] | undefined {
  const items = allOf(values.map((one) => ofType(one, of)));
  return items && (JSON.stringify(of).includes('"any"') ? ofOneType(items) : items);
}

function withMembers(value: object, { entries }: Node & { kind: "object" }): unknown {
  const members = entries.map(([key, type]) => {
    const name = key.kind === "literal" ? String(key.value) : "";
    const given: unknown = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined;
    return [name, memberOf(given, type)] as const;
  });
  return allOf(members.map(([, member]) => member)) && Object.fromEntries(members);
}

function memberOf(given: unknown, type: Node): unknown {
  if (type.kind !== "call" || type.name !== "optional") return given === undefined ? undefined : ofType(given, type);
  const [of, otherwise] = type.args;
  if (of === undefined) return undefined;
  if (given !== undefined && given !== null) return ofType(given, of);
  const value = otherwise === undefined ? null : evaluateNode(otherwise, NOTHING);
  return isOpen(value) ? undefined : ofType(value, of);
}

// what stands for what is missing names nothing
const NOTHING = {
  names: new Map<string, unknown>(),
  template: renderTemplate,
  reference: () => new Unknown("nothing"),
};

function allOf(values: readonly unknown[]): readonly unknown[] | undefined {
  return values.includes(undefined) ? undefined : values;
}
