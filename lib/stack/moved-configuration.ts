import { isObject, type JsonObject } from "./json";
import type { Stack } from "./model";
import { readSynthesized } from "./synthesized";

/** Sections without expressions, or with addresses that must stay as they are. */
const AS_WRITTEN = new Set(["variable", "moved", "removed", "import", "//"]);
/** Number of path steps that name a block, by the first step. */
const STEPS: { readonly [root: string]: number } = { data: 3 };

/**
 * A stack whose configuration uses the new addresses of moved blocks, so that unknown expressions refer to them, at any
 * depth. Moves of single instances are not applied.
 */
export function withMovedBlocks(stack: Stack, moves: ReadonlyMap<string, string>): Stack {
  if (moves.size === 0 || stack.format !== "synthesized" || stack.text === undefined) return stack;
  const there = [...[...stack.resources.values()].flat(), ...stack.frame].map(({ address }) => address);
  const isIn = (one: string) => there.some((address) => address.startsWith(`${one}[`));
  const whole = new Map(
    [...moves].filter(([from, to]) => {
      if (!isBlock(from) || !isBlock(to) || from.split(".")[0] !== to.split(".")[0]) return false;
      return !(there.includes(from) && isIn(from)) && !there.includes(to) && !isIn(to);
    }),
  );
  if (whole.size === 0) return stack;
  const json = JSON.parse(stack.text) as JsonObject;
  const { found } = stack;
  return { ...readSynthesized(stack.name, moved(json, whole)), ...(found && { found }) };
}

function isBlock(address: string): boolean {
  const steps = address.split(".");
  return /^[\w.-]+$/.test(address) && steps.length === stepsOf(steps);
}

function stepsOf([root = ""]: readonly string[]): number {
  return STEPS[root] ?? 2;
}

function moved(json: JsonObject, moves: ReadonlyMap<string, string>): JsonObject {
  const sections = Object.entries(json).map(([section, body]) => {
    if (AS_WRITTEN.has(section)) return [section, body];
    const value = valueOf(body, "", moves);
    if (section === "resource") return [section, eachOf(value, (types) => placed(types, moves))];
    return [section, section === "module" ? eachOf(value, (all) => renamed(all, "module", moves)) : value];
  });
  return Object.fromEntries(sections) as JsonObject;
}

// JSON syntax allows a section as an object or as a list of objects
function eachOf(section: unknown, change: (one: JsonObject) => unknown): unknown {
  if (Array.isArray(section)) return section.map((one) => (isObject(one) ? change(one) : one));
  return isObject(section) ? change(section) : section;
}

function placed(types: JsonObject, moves: ReadonlyMap<string, string>): unknown {
  return Object.fromEntries(
    Object.entries(types).map(([type, all]) => [type, eachOf(all, (blocks) => renamed(blocks, type, moves))]),
  );
}

function renamed(blocks: JsonObject, kind: string, moves: ReadonlyMap<string, string>): unknown {
  const nameOf = (name: string) => moves.get(`${kind}.${name}`)?.slice(kind.length + 1) ?? name;
  return Object.fromEntries(Object.entries(blocks).map(([name, body]) => [nameOf(name), body]));
}

function valueOf(value: unknown, key: string, moves: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") {
    const isPath = key === "replace_triggered_by" && !value.includes("${");
    return isPath ? inText(`\${${value}}`, moves).slice(2, -1) : inText(value, moves);
  }
  if (Array.isArray(value)) return value.map((one) => valueOf(one, key, moves));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, valueOf(member, name, moves)]));
}

const PART = /(?:\$\$|%%)\{|[$%]\{|\\[^$%]|["{}]|(?<![\w.-])[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)+|[^]/g;

// braces contain an expression, in which quotation marks contain a string again
function inText(text: string, moves: ReadonlyMap<string, string>): string {
  if (!/[$%]\{/.test(text)) return text;
  const within: ("expression" | "quoted")[] = [];
  return text.replace(PART, (part) => {
    const at = within.at(-1);
    if (at === "expression") {
      if (part === "}") within.pop();
      else if (part === "{") within.push("expression");
      else if (part === '"') within.push("quoted");
      else return addressed(part, moves);
    } else if (part === "${" || part === "%{") within.push("expression");
    else if (part === '"' && at === "quoted") within.pop();
    return part;
  });
}

function addressed(path: string, moves: ReadonlyMap<string, string>): string {
  const steps = path.split(".");
  const length = stepsOf(steps);
  const to = moves.get(steps.slice(0, length).join("."));
  return to === undefined ? path : [to, ...steps.slice(length)].join(".");
}
