import { FUNCTIONS } from "./functions";
import { parseExpression, type Node } from "./parse";
import { asMember, isOpen, isTrue, shown, Unknown, walk, WholeBlock, type Step } from "./values";

/** Where an expression stands. */
export interface Scope {
  /** Values of names that mean something here only: `each`, `count`, the iterator of a dynamic block. */
  readonly names: ReadonlyMap<string, unknown>;
  /** The value of a reference: `aws_s3_bucket`, [`evidence`, `arn`]. */
  readonly reference: (root: string, steps: readonly Step[]) => unknown;
  /** The value of a text that may hold expressions. */
  readonly template: (text: string, scope: Scope) => unknown;
}

const parsed = new Map<string, Node | undefined>();
const ENOUGH = 2_000;

/** The value of an expression, or `Unknown`. Within lists and objects what is not known is a symbol. */
export function evaluateExpression(text: string, scope: Scope): unknown {
  if (!parsed.has(text)) {
    if (parsed.size >= ENOUGH) parsed.clear();
    parsed.set(text, parseExpression(text));
  }
  const node = parsed.get(text);
  return node === undefined ? new Unknown(withValues(text, scope)) : evaluate(node, scope);
}

// what an expression depends on tells it from one that is written alike
function withValues(text: string, scope: Scope): string {
  const names = [...new Set(text.match(/\b(?:local|var|data\.\w+)\.[A-Za-z_][\w-]*/g) ?? [])].sort();
  const values = names.slice(0, 50).map((name) => {
    const [root = "", ...members] = name.split(".");
    return `${name} = ${shown(scope.reference(root, members))}`;
  });
  return values.length === 0 ? text : `${text} where ${values.join(", ")}`;
}

function evaluate(node: Node, scope: Scope): unknown {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "template":
      return scope.template(node.text, scope);
    case "name":
    case "member":
    case "index":
    case "item":
      return reference(node, scope);
    case "splat":
      return splat(node, scope);
    case "call":
      return call(node, scope);
    case "list":
      return node.items.map((item) => asMember(evaluate(item, scope)));
    case "object":
      return object(node, scope);
    case "if": {
      const test = evaluate(node.test, scope);
      if (isOpen(test)) {
        return new Unknown(`${shown(test)} ? ${shown(evaluate(node.yes, scope))} : ${shown(evaluate(node.no, scope))}`);
      }
      return evaluate(isTrue(test) ? node.yes : node.no, scope);
    }
    case "binary":
      return binary(node.op, evaluate(node.left, scope), evaluate(node.right, scope));
    case "unary": {
      const of = evaluate(node.of, scope);
      if (isOpen(of)) return new Unknown(`${node.op}${shown(of)}`);
      return node.op === "!" ? !isTrue(of) : -Number(of);
    }
    case "for":
      return comprehension(node, scope);
  }
}

function reference(from: Node, scope: Scope): unknown {
  const steps: Step[] = [];
  let node = from;
  while (node.kind === "member" || node.kind === "index") {
    const step = node.kind === "member" ? node.name : evaluate(node.at, scope);
    if (typeof step !== "string" && typeof step !== "number") {
      return new Unknown(`${shown(evaluate(node.of, scope))}[${shown(step)}]`);
    }
    steps.unshift(step);
    node = node.of;
  }
  if (node.kind === "item" || node.kind === "name") {
    const name = node.kind === "item" ? "*" : node.name;
    if (scope.names.has(name)) return walk(scope.names.get(name), steps, name);
    return scope.reference(name, steps);
  }
  return walk(evaluate(node, scope), steps, "value");
}

function splat({ of, each }: Node & { kind: "splat" }, scope: Scope): unknown {
  const list = evaluate(of, scope);
  if (list instanceof Unknown) return new Unknown(`${list.text}[*]${pathOf(each)}`);
  const items = Array.isArray(list) ? (list as unknown[]) : list === null ? [] : [list];
  return items.map((item) => asMember(evaluate(each, { ...scope, names: new Map(scope.names).set("*", item) })));
}

// only for the text of what is not known
function pathOf(node: Node): string {
  return node.kind === "member" ? `${pathOf(node.of)}.${node.name}` : node.kind === "item" ? "" : "[…]";
}

function call({ name, args, spread }: Node & { kind: "call" }, scope: Scope): unknown {
  if (name === "try" || name === "can") return attempt(name, args, scope);
  const given = args.map((arg) => evaluate(arg, scope)).map((one) => (one instanceof WholeBlock ? one.unknown : one));
  const last = given.at(-1);
  const values = spread && Array.isArray(last) ? [...given.slice(0, -1), ...(last as unknown[])] : given;
  const fn = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  // how long a list is after empty or equal items are gone depends on each of them
  const shrinks = name === "length" && args[0]?.kind === "call" && SHRINKING.has(args[0].name) && isOpen(values[0]);
  const open = shrinks || values.some((value) => value instanceof Unknown);
  // a text in which something is not known is still JSON
  const partly = name === "jsonencode" || name === "join" || name === "format";
  const usable = partly && !(name === "jsonencode" && open) ? values.map(asMember) : values;
  const result = fn === undefined || (open && (!partly || name === "jsonencode")) ? undefined : fn(...usable);
  return result === undefined ? new Unknown(`${name}(${values.map(shown).join(", ")})`) : result;
}

const SHRINKING = new Set(["compact", "distinct", "flatten", "toset"]);

function attempt(name: string, args: readonly Node[], scope: Scope): unknown {
  const values = args.map((arg) => evaluate(arg, scope));
  const at = values.findIndex((value) => !(value instanceof Unknown));
  if (at === 0) return name === "can" ? true : values[0];
  return new Unknown(`${name}(${values.map(shown).join(", ")})`);
}

function object({ entries }: Node & { kind: "object" }, scope: Scope): unknown {
  const result: { [name: string]: unknown } = {};
  for (const [key, value] of entries) {
    const name = evaluate(key, scope);
    if (typeof name !== "string" && typeof name !== "number") return new Unknown(`{${shown(name)}: …}`);
    if (name !== "__proto__") result[name] = asMember(evaluate(value, scope));
  }
  return result;
}

function binary(op: string, left: unknown, right: unknown): unknown {
  if (isOpen(left) || isOpen(right)) {
    if (op === "&&" && (left === false || right === false)) return false;
    if (op === "||" && (left === true || right === true)) return true;
    return new Unknown(`${shown(left)} ${op} ${shown(right)}`);
  }
  const [a, b] = [Number(left), Number(right)];
  switch (op) {
    case "==":
      return JSON.stringify(left) === JSON.stringify(right);
    case "!=":
      return JSON.stringify(left) !== JSON.stringify(right);
    case "&&":
      return isTrue(left) && isTrue(right);
    case "||":
      return isTrue(left) || isTrue(right);
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "%":
      return a % b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}

/** Most items that a comprehension goes through: others may be made to explode. */
const MOST = 2_000;

function comprehension(node: Node & { kind: "for" }, scope: Scope): unknown {
  const found = evaluate(node.over, scope);
  // one block, or the only one of several: Terraform goes through the several
  const over = found instanceof WholeBlock ? [found] : found;
  const items =
    typeof over === "object" && over !== null && !(over instanceof Unknown) ? Object.entries(over) : undefined;
  if (items === undefined || items.length > MOST) return new Unknown(`for each of ${shown(over)}`);
  const results: (readonly [unknown, unknown])[] = [];
  for (const [key, item] of items) {
    const index = Array.isArray(over) ? Number(key) : key;
    const names = new Map(scope.names);
    const [first, second] = node.names;
    if (second === undefined) names.set(first!, item);
    else names.set(first!, index).set(second, item);
    const inner = { ...scope, names };
    const when = node.when === undefined ? true : evaluate(node.when, inner);
    if (isOpen(when)) return new Unknown(`for each of ${shown(over)} if ${shown(when)}`);
    if (!isTrue(when)) continue;
    results.push([
      node.key === undefined ? undefined : evaluate(node.key, inner),
      asMember(evaluate(node.value, inner)),
    ]);
  }
  if (node.key === undefined) return results.map(([, value]) => value);
  const object: { [name: string]: unknown } = {};
  for (const [key, value] of results) {
    if (typeof key !== "string" && typeof key !== "number") return new Unknown(`for each of ${shown(over)}`);
    object[key] = node.grouped ? [...((object[key] as unknown[] | undefined) ?? []), value] : value;
  }
  return object;
}
