import { symbolsIn } from "../resolve/symbols";
import type { Node } from "./parse";
import { Absent, asMember, shown, Unknown, WholeBlock } from "./values";

type Evaluate = (node: Node) => unknown;

/** The value of `try` or `can`. */
export function attempt(name: string, args: readonly Node[], evaluate: Evaluate): unknown {
  const found = args.findIndex((arg) => !isRefused(arg, evaluate));
  if (name === "can" && found !== 0) return false;
  const at = Math.max(found, 0);
  const [first, ...others] = args.slice(at).map(evaluate);
  const perhaps = args.slice(at, at + 1).flatMap((arg) => perhapsIn(arg, evaluate));
  if (perhaps.length === 0 && isThere(first)) return name === "can" ? true : first;
  return new Unknown(`${[`${name}(${[first, ...others].map(shown).join(", ")})`, ...perhaps].join(" of ")}`);
}

// Terraform rejects an expression that contains a part that is surely missing, or a text that it cannot convert
function isRefused(node: Node, evaluate: Evaluate): boolean {
  const isIn = (part: Node) => isRefused(part, evaluate);
  if (node.kind === "list") return node.items.some(isIn);
  if (node.kind === "if") return isIn(node.test);
  if (node.kind === "call" && (node.name === "try" || node.name === "can")) return false;
  if (node.kind === "call" && node.args.some(isIn)) return true;
  return ["call", "member", "index"].includes(node.kind) && evaluate(node) instanceof Absent;
}

// attributes and variables exist even if their values are unknown; a part of a computed value may not
const IS_THERE = /^<(?:var\.[\w-]+|(?!(?:var|local|module|each|count|self|path)\.)(?:data\.)?[\w-]+\.[\w-]+\.\w+)>$/;

function isThere(value: unknown): boolean {
  if (value instanceof Unknown || value instanceof WholeBlock) return value instanceof WholeBlock;
  return symbolsIn(JSON.stringify(asMember(value)) ?? "").every((one) => IS_THERE.test(one));
}

// one of several blocks whose number is unknown
function perhapsIn(node: Node, evaluate: Evaluate): readonly string[] {
  const own = node.kind === "index" ? evaluate(node.of) : undefined;
  const perhaps = own instanceof WholeBlock ? own.perhaps() : undefined;
  const parts = Object.values(node).flat(2) as readonly unknown[];
  const inner = parts.filter((part): part is Node => typeof part === "object" && part !== null && "kind" in part);
  return [...(perhaps === undefined ? [] : [perhaps]), ...inner.flatMap((part) => perhapsIn(part, evaluate))];
}
