import { attempt } from "./attempt";
import { cannotConvert, FUNCTIONS, wantsLists } from "./functions";
import { chosenOf } from "./one-type";
import { parseExpression, type Node } from "./parse";
import {
  Absent,
  asMember,
  binary,
  flagIn,
  isOpen,
  ItemSet,
  itemsOf,
  OpenList,
  shown,
  unary,
  Unknown,
  walk,
  WholeBlock,
  type Step,
} from "./values";

/** The context of an expression. */
export interface Scope {
  /** Local names: `each`, `count`, the iterator of a dynamic block. */
  readonly names: ReadonlyMap<string, unknown>;
  /** Resolves a reference: `aws_s3_bucket`, [`evidence`, `arn`]. */
  readonly reference: (root: string, steps: readonly Step[]) => unknown;
  /** Renders a template. */
  readonly template: (text: string, scope: Scope) => unknown;
}

const parsed = new Map<string, Node | undefined>();
const ENOUGH = 2_000;

/** The value of an expression, or `Unknown`. Unknown values within lists and objects are symbols. */
export function evaluateExpression(text: string, scope: Scope): unknown {
  if (!parsed.has(text)) {
    if (parsed.size >= ENOUGH) parsed.clear();
    parsed.set(text, parseExpression(text));
  }
  const node = parsed.get(text);
  return node === undefined ? new Unknown(withValues(text, scope)) : evaluateNode(node, scope);
}

/** The text of an expression with the values of its references, to distinguish it from others with the same text. */
export function withValues(text: string, scope: Scope): string {
  const names = text.match(/[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*/g) ?? [];
  const values = [...new Set(names)].sort().flatMap((name) => {
    const [root = "", ...members] = name.split(".");
    const isHere = scope.names.has(root);
    if (!isHere && members.length === 0) return [];
    const value = shown(isHere ? walk(scope.names.get(root), members, root) : scope.reference(root, members));
    return value === name ? [] : [`${name} = ${value}`];
  });
  return values.length === 0 ? text : `${text} where ${values.join(", ")}`;
}

export function evaluateNode(node: Node, scope: Scope): unknown {
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
      return node.items.map((item) => asMember(evaluateNode(item, scope)));
    case "object":
      return object(node, scope);
    case "if": {
      const test = evaluateNode(node.test, scope);
      const holds = isOpen(test) ? undefined : flagIn(test);
      const [yes, no] = [evaluateNode(node.yes, scope), evaluateNode(node.no, scope)];
      const found = holds === undefined ? undefined : holds ? chosen(yes, no) : chosen(no, yes);
      return found === undefined ? new Unknown(`${shown(test)} ? ${shown(yes)} : ${shown(no)}`) : found;
    }
    case "binary":
      return binary(node.op, evaluateNode(node.left, scope), evaluateNode(node.right, scope));
    case "unary":
      return unary(node.op, evaluateNode(node.of, scope));
    case "for":
      return comprehension(node, scope);
  }
}

// a set and a list become sets
function chosen(one: unknown, other: unknown): unknown {
  const found = chosenOf(one, other);
  const isSet = one instanceof ItemSet || other instanceof ItemSet;
  return isSet && Array.isArray(found) && !(found instanceof OpenList) ? FUNCTIONS["toset"]!(found) : found;
}

function reference(from: Node, scope: Scope): unknown {
  const steps: Step[] = [];
  let node = from;
  while (node.kind === "member" || node.kind === "index") {
    const step = node.kind === "member" ? node.name : evaluateNode(node.at, scope);
    if (typeof step !== "string" && typeof step !== "number") {
      return walk(new Unknown(`${shown(evaluateNode(node.of, scope))}[${shown(step)}]`), steps, "");
    }
    steps.unshift(step);
    node = node.of;
  }
  if (node.kind === "item" || node.kind === "name") {
    const name = node.kind === "item" ? "*" : node.name;
    if (scope.names.has(name)) return walk(scope.names.get(name), steps, name);
    return scope.reference(name, steps);
  }
  return walk(evaluateNode(node, scope), steps, "value");
}

function splat({ of, each }: Node & { kind: "splat" }, scope: Scope): unknown {
  const list = evaluateNode(of, scope);
  const ofOne = (item: unknown) => evaluateNode(each, { ...scope, names: new Map(scope.names).set("*", item) });
  if (list instanceof Unknown) return ofOne(new Unknown(`${list.text}[*]`));
  const perhaps = list instanceof WholeBlock ? list.perhaps() : undefined;
  if (perhaps !== undefined) return new Unknown(`${shown(ofOne(list))} of ${perhaps}`);
  const items = Array.isArray(list) ? (list as unknown[]) : list === null ? [] : [list];
  return items.map((item) => asMember(ofOne(item)));
}

/** Functions whose result may be shorter, without empty or equal items. */
const SHRINKING = new Set(["compact", "distinct", "flatten", "toset", "setunion"]);
/** Functions that depend neither on the length of a list nor on its order. */
const OF_ITEMS = new Set([...SHRINKING, "tolist", "concat", "reverse", "sort", "sensitive", "nonsensitive"]);

function call({ name, args, spread }: Node & { kind: "call" }, scope: Scope): unknown {
  if (name === "try" || name === "can") return attempt(name, args, (arg) => evaluateNode(arg, scope));
  const given = args.map((arg) => evaluateNode(arg, scope));
  const last = given.at(-1);
  const found = spread && Array.isArray(last) ? [...given.slice(0, -1), ...(last as unknown[])] : given;
  const isRefused = wantsLists(name, found);
  const fn = Object.hasOwn(FUNCTIONS, name) && !isRefused ? FUNCTIONS[name] : undefined;
  const values = found.map(asArgument);
  const isLoose = given.some((value) => value instanceof OpenList);
  const open = values.some((value) => value instanceof Unknown) || (isLoose && (spread || !OF_ITEMS.has(name)));
  // JSON with an unknown value in it is still JSON
  const partly = (name === "join" || name === "format") && !isLoose;
  const usable = partly ? values.map(asMember) : values;
  const result = fn === undefined || (open && !partly) ? undefined : fn(...usable);
  if (result === undefined) {
    const words = `${name}(${values.map(shown).join(", ")}${spread ? "..." : ""})`;
    if (cannotConvert(name, values)) return new Absent(words);
    return new Unknown(isRefused ? `${words} of a set` : words);
  }
  const isOpenList = Array.isArray(result) && (isLoose || (SHRINKING.has(name) && result.some(isOpen)));
  return isOpenList ? OpenList.from(result as unknown[]) : result;
}

function asArgument(value: unknown): unknown {
  if (value instanceof WholeBlock) return value.unknown;
  return value instanceof ItemSet ? [...value] : value;
}

function object({ entries }: Node & { kind: "object" }, scope: Scope): unknown {
  const pairs = entries.map(
    ([key, value]) => [evaluateNode(key, scope), asMember(evaluateNode(value, scope))] as const,
  );
  const isNamed = ([name]: readonly [unknown, unknown]) => typeof name === "string" || typeof name === "number";
  if (pairs.every(isNamed)) return Object.fromEntries(pairs.filter(([name]) => name !== "__proto__"));
  return new Unknown(`{${pairs.map((pair) => pair.map(shown).join(": ")).join(", ")}}`);
}

/** Most items of a comprehension, to limit hostile input. */
const MOST = 2_000;

function comprehension(node: Node & { kind: "for" }, scope: Scope): unknown {
  const found = evaluateNode(node.over, scope);
  // Terraform iterates over the blocks of `count` and `for_each`, not over a single block
  const isOne = found instanceof WholeBlock && found.perhaps() === undefined;
  const over = isOne ? [found] : found;
  const [first = "", second] = node.names;
  const within = (key: unknown, item: unknown): Scope => {
    const names = new Map(scope.names);
    return { ...scope, names: second === undefined ? names.set(first, item) : names.set(first, key).set(second, item) };
  };
  const unknown = () => {
    const any = within(new Unknown(first), new Unknown(second ?? first));
    const parts = [node.key, node.value, node.when].map((part) => (part ? shown(evaluateNode(part, any)) : ""));
    return new Unknown(`for each of ${shown(over)}: ${parts.join(" ")}${node.grouped ? "..." : ""}`);
  };
  const items = itemsOf(over);
  if (items === undefined || items.length > MOST) return unknown();
  const isLoose = over instanceof OpenList;
  const results: (readonly [unknown, unknown])[] = [];
  for (const [key, item] of items) {
    const inner = within(key, item);
    const when = node.when === undefined ? true : evaluateNode(node.when, inner);
    const holds = isOpen(when) ? undefined : flagIn(when);
    if (holds === undefined) return unknown();
    if (!holds) continue;
    const value = asMember(evaluateNode(node.value, inner));
    // the item may not exist, and its value does not show it
    if (isLoose && isOpen(item) && !isOpen(value)) return unknown();
    results.push([node.key === undefined ? undefined : evaluateNode(node.key, inner), value]);
  }
  const values = results.map(([, value]) => value);
  if (node.key === undefined) return isLoose ? OpenList.from(values) : values;
  if (isLoose || results.some(([key]) => typeof key !== "string" && typeof key !== "number")) return unknown();
  const members = new Map<string, unknown>();
  for (const [key, value] of results) {
    const name = String(key);
    // Terraform rejects a key that occurs twice
    if (!node.grouped && members.has(name)) return unknown();
    members.set(name, node.grouped ? [...((members.get(name) as unknown[] | undefined) ?? []), value] : value);
  }
  return Object.fromEntries(members);
}
