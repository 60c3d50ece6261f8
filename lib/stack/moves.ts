import { isObject, type JsonObject } from "./json";
import { byType, type Block, type Stack } from "./model";
import { readSynthesized } from "./synthesized";

/**
 * Addresses of the blocks of a stack in another stack: `moved` blocks, and changes between a single instance and the
 * first of several, also of modules, which Terraform recognizes without a `moved` block.
 */
export function movesBetween(before: Stack, after: Stack): ReadonlyMap<string, string> {
  const [old, now] = [addressesIn(before), addressesIn(after)];
  const come = new Map([...now].filter((one) => !old.has(one)).map((one) => [withoutFirst(one), one]));
  const implicit = [...old].flatMap((from) => {
    const to = now.has(from) ? undefined : come.get(withoutFirst(from));
    return to === undefined ? [] : [[from, to] as const];
  });
  const moves = new Map([...implicit, ...after.moved]);
  return new Map([...moves].map(([from, to]) => [from, atLast(to, moves)]));
}

function addressesIn({ resources, data }: Stack): ReadonlySet<string> {
  return new Set([...resources.values(), ...data.values()].flatMap((blocks) => blocks.map(({ address }) => address)));
}

const withoutFirst = (address: string): string => address.replaceAll("[0]", "");

/** A stack with the addresses after a move: Terraform changes only its state. */
export function withMoves(stack: Stack, moves: ReadonlyMap<string, string>): Stack {
  if (moves.size === 0) return stack;
  const rename = (text: string) => {
    let renamed = text;
    for (const [from, to] of moves) {
      if (!renamed.includes(from)) continue;
      const whole = new RegExp(`(^|<|, )${from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=$|[.[>, ])`, "g");
      renamed = renamed.replace(whole, (_, before: string) => before + to);
    }
    return renamed;
  };
  const value = (one: unknown): unknown => {
    if (typeof one === "string") return one.includes("<") ? rename(one) : one;
    if (Array.isArray(one)) return one.map(value);
    if (!isObject(one)) return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, value(member)]));
  };
  const block = (one: Block): Block => ({
    ...one,
    address: rename(one.address),
    attributes: value(one.attributes) as Block["attributes"],
  });
  const all = (blocks: Stack["resources"]) => new Map([...blocks].map(([type, list]) => [type, list.map(block)]));
  // copies what was read, because the stack itself may be parsed again on every access
  const { name, format, outputs, endings, account, partition, region } = stack;
  const frame = stack.frame.map((part) => (part.kind === "module" ? { ...part, address: rename(part.address) } : part));
  const renamed = { resources: all(stack.resources), data: all(stack.data), moved: stack.moved };
  return { name, format, outputs, endings, frame, account, partition, region, ...renamed };
}

// moves may be chained, in any order
function atLast(to: string, moves: ReadonlyMap<string, string>): string {
  let at = to;
  for (let left = moves.size; left > 0; left--) at = moves.get(at) ?? at;
  return at;
}

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

/**
 * A stack including the resources that Terraform forgets (`removed` without destroy): they stay on the platform
 * unchanged. If a new resource of the type is created, it may be the same one, so the forgotten one is omitted.
 */
export function withForgotten(before: Stack, after: Stack): Stack {
  if (![...after.endings.values()].includes("forgotten")) return after;
  const there = blocksIn(before);
  const now = new Set(blocksIn(after).map(({ address }) => address));
  const left = there.filter(({ address }) => !now.has(address) && isForgotten(after, address));
  if (left.length === 0) return after;
  const known = new Set(there.map(({ address }) => address));
  const come = new Set(blocksIn(after).flatMap(({ address, type }) => (known.has(address) ? [] : [type])));
  const stays = left.filter(({ type }) => !come.has(type));
  const { name, format, data, outputs, endings, moved, frame, account, partition, region } = after;
  const resources = byType([...blocksIn(after), ...stays]);
  return { name, format, resources, data, outputs, endings, moved, frame, account, partition, region };
}

/** Whether Terraform forgets the resource at an address: itself, all of its instances, or its module. */
export function isForgotten({ endings }: Stack, address: string): boolean {
  if (endings.get(address) === "forgotten") return true;
  const isIn = (of: string) => address.startsWith(`${of}[`) || address.startsWith(`${of}.`);
  return [...endings].some(([of, ending]) => ending === "forgotten" && isIn(of));
}

function blocksIn({ resources }: Stack): readonly Block[] {
  return [...resources.values()].flat();
}
