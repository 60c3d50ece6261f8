import { reviewStack } from "../../../lib/review/diff";
import { descriptorOf, frameReason, harmlessReason, readStack, type Stack } from "../../../lib/stack";

/** A JSON object. */
export interface Json {
  readonly [name: string]: unknown;
}

/** One change of one place in a stack's JSON. */
export interface SingleChange {
  /** Where, and what was done: `resource.aws_s3_bucket.b.bucket: changed`. */
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly done: "changed" | "removed" | "added";
  readonly after: unknown;
  /** What stood there. */
  readonly was?: unknown;
  /** Of what is removed: another value in the same place, which tells whether the place is looked at. */
  readonly other?: unknown;
}

type Path = readonly (string | number)[];

/**
 * Every change of one leaf, every leaf and block removed, and an argument, a block and each meta-argument added to one block
 * of each type.
 */
export function* singleChanges(json: Json): Generator<SingleChange> {
  const extended = new Set<string>();
  for (const path of placesIn(json)) {
    const value = valueAt(json, path);
    const isLeaf = typeof value !== "object" || value === null;
    if (isLeaf) yield change(json, path, "changed", another(value));
    yield {
      ...change(json, path, "removed", undefined),
      ...(isLeaf ? { other: withValue(json, path, another(value)) } : {}),
    };
    const type = path.slice(0, 2).join(".");
    if (!isBody(path) || isLeaf || extended.has(type)) continue;
    extended.add(type);
    for (const [name, added] of ADDED) yield change(json, [...path, name], "added", added);
  }
}

/** Meta-arguments, and an argument and a block that no schema has. */
const ADDED: readonly (readonly [string, unknown])[] = [
  ["argument_of_tomorrow", true],
  ["block_of_tomorrow", [{ flag: true }]],
  ["count", 2],
  ["for_each", ["a", "b"]],
  ["dynamic", { block_of_tomorrow: { for_each: "${var.elsewhere}", content: { a: 1 } } }],
  ["lifecycle", { ignore_changes: ["all"] }],
  ["provisioner", [{ "local-exec": { command: "true" } }]],
  ["connection", { host: "x" }],
  ["provider", "aws.of_tomorrow"],
];

// resource.TYPE.NAME and data.TYPE.NAME
function isBody(path: Path): boolean {
  return path.length === 3 && (path[0] === "resource" || path[0] === "data") && path[1] !== "//";
}

function* placesIn(value: unknown, path: Path = []): Generator<Path> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === "//") continue;
    yield* placesIn(member, [...path, Array.isArray(value) ? Number(name) : name]);
  }
}

function another(value: unknown): unknown {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") return value + 1;
  if (value === null) return "something";
  const text = String(value);
  const other = OTHERS[text];
  if (other !== undefined) return other;
  // a policy stays one, other JSON stays JSON, and a reference becomes another
  const policy = text.replace(/"(Allow|Deny)"/, (_, one: string) => (one === "Allow" ? '"Deny"' : '"Allow"'));
  if (policy !== text) return policy;
  if (text.startsWith("{")) return text.replace("{", '{"of_tomorrow":1,').replace(",}", "}");
  return text.startsWith("${") ? "of-tomorrow" : `${text}-of-tomorrow`;
}

// where a word is one of two, the other
const OTHERS: { readonly [word: string]: string } = {
  Enabled: "Disabled",
  ENABLED: "DISABLED",
  DISABLED: "ENABLED",
  active: "inactive",
};

function change(json: Json, path: Path, done: SingleChange["done"], value: unknown): SingleChange {
  const was = done === "added" ? undefined : valueAt(json, path);
  return { name: `${path.join(".")}: ${done}`, path, done, was, after: withValue(json, path, value) };
}

/** The value at a path. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, name) => (at as Json)[name as string], value);
}

/** A copy with another value at a path; without what stands there where the value is undefined. */
export function withValue(value: unknown, path: Path, by: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return by;
  if (Array.isArray(value)) {
    const items = value as unknown[];
    if (rest.length === 0 && by === undefined) return items.filter((_, i) => i !== name);
    return items.map((item, i) => (i === name ? withValue(item, rest, by) : item));
  }
  const copy = { ...(value as { [member: string]: unknown }) };
  if (rest.length === 0 && by === undefined) delete copy[name];
  else copy[name] = withValue(copy[name], rest, by);
  return copy;
}

/** A change without indexes and without the names of blocks: changes of a kind. */
export function kindOf({ path, done }: SingleChange): string {
  const [section, type, , ...rest] = path.map(String);
  const inside = section === "resource" || section === "data" ? rest : [];
  return `${section}.${type ?? ""} ${inside.filter((name) => !/^\d+$/.test(name)).join(".")}: ${done}`;
}

/** Whether a change makes no row, and there is no reason on record why it needs none. */
export function isSilent(before: Stack, one: SingleChange): boolean {
  if (reasonFor(one) !== undefined) return false;
  const after = read(one.after);
  if (hasRows(before, after)) return false;
  // what is as it is by default may go: another value in its place has to be seen
  return one.other === undefined || !hasRows(after, read(one.other));
}

const read = (json: unknown): Stack => readStack("s", JSON.stringify(json)).stack;

function hasRows(before: Stack, after: Stack): boolean {
  return reviewStack(before, after).changes.length > 0;
}

// a block of which every argument needs none needs none itself
function reasonForAll(section: string, named: readonly string[], was: unknown): string | undefined {
  if (typeof was !== "object" || was === null) return frameReason(section, named.join("."));
  const members = Object.entries(was).map(([name, member]) => {
    return reasonForAll(section, Array.isArray(was) ? named : [...named, name], member);
  });
  return members.every((reason) => reason !== undefined) ? members.join("; ") : undefined;
}

// resource.TYPE.NAME.ARGUMENT.INDEX: a block of which nothing counts, before and after
function isUncounted(counted: (attributes: Json) => Json, { path, was, after }: SingleChange): boolean {
  const [argument, block] = [String(path[3]), path.slice(0, 5)];
  return [after, withValue(after, path, was)].every((side) => {
    const left = counted({ [argument]: valueAt(side, block) })[argument];
    return Array.isArray(left) && left.length === 0;
  });
}

function isBlank(value: unknown): boolean {
  return value === "" || (typeof value === "object" && value !== null && Object.values(value).every(isBlank));
}

/** Why a change needs no row, as the lists of the library have it. */
function reasonFor(one: SingleChange): string | undefined {
  const { path, done, was } = one;
  const [section = "", type = "", , ...rest] = path.map(String);
  const inside = rest.filter((name) => !/^\d+$/.test(name)).join(".");
  if (section === "resource" || section === "data") {
    const name = section === "data" ? `data.${type}` : type;
    const reason = harmlessReason(name, inside);
    const { comes, ends, counted } = descriptorOf(name) ?? {};
    const left = done === "removed" ? counted?.({ [inside]: was })[inside] : undefined;
    if (Array.isArray(left) && left.length === 0) return "as a whole it decides nothing";
    if (counted !== undefined && done === "removed" && isBlank(was)) return "it sets nothing";
    if (counted !== undefined && done !== "added" && isUncounted(counted, one)) return "its block decides nothing";
    if (inside !== "" || reason !== undefined) return reason;
    const whole = done === "removed" ? ends : comes;
    return typeof whole === "string" ? whole : frameReason(section, "");
  }
  const named = path.slice(section === "terraform" ? 1 : 2).filter((name) => typeof name === "string");
  return frameReason(section, named.join(".")) ?? (done === "removed" ? reasonForAll(section, named, was) : undefined);
}
