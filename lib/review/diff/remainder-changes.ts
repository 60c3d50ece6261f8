import { once } from "../../core";
import {
  canonical,
  digest,
  hasSymbol,
  inOneLayout,
  META_ARGUMENTS,
  NOTHING_IN_IT,
  PROGRAM,
  remainderOf,
  REMOVED,
  type Block,
  type Remainder,
  type Stack,
} from "../../stack";
import type { ControlChange } from "../types";
import { blockChange } from "./block-change";
import type { OtherStacks } from "./other-stacks";
import { givesNoMore, saySame } from "./policy-texts";
import type { Reading } from "./reading";

/** Control of the rows about what was not read. */
export const NOT_COMPARED = "notCompared";

/** A row for each block with a difference that no other row reports. Equal blocks make no row. */
export function remainderChanges(
  stack: string,
  from: Reading | undefined,
  to: Reading | undefined,
  others: OtherStacks,
): readonly ControlChange[] {
  const [before, after] = [from?.stack, to?.stack];
  const tagKeys = others.askedTags(from, to);
  const [old, now] = [before ? remainderOf(before, tagKeys) : NONE, after ? remainderOf(after, tagKeys) : NONE];
  const [there, here] = [blocksOf(before), blocksOf(after)];
  const shared = before === undefined || after === undefined || before.format === after.format;
  const addresses = [...new Set([...old.keys(), ...now.keys()])];
  // computed on first use: few reviews need it
  const alike = once(() => readdressed(there, here));
  return addresses.flatMap((address) => {
    // a file that was not read may set what a plan shows
    const isFile = (old.get(address) ?? now.get(address))?.type === "file";
    if (!shared && !isFile && !there.has(address) && !here.has(address)) return [];
    // the end of an existing resource has a row of its own
    if (address.startsWith(REMOVED) && there.has(address.slice(REMOVED.length))) return [];
    const [a, b] = [old.get(address), now.get(address)];
    // a block that is read completely has no remainder, but exists; another address runs its provisioners again
    const isMoved = b?.known === true && !b.left.has(PROGRAM);
    const former = a ?? (isMoved ? old.get(alike().get(address) ?? "") : undefined);
    if ([former, b].every((one) => one?.unused ?? one === undefined)) return [];
    const was = former ?? (b && nothingLeft(b, there.get(address)));
    const is = b ?? (a && nothingLeft(a, here.get(address)));
    const paths = differing(was, is, shared).filter((path) => shared || isShown(path, was, is));
    return paths.length === 0 ? [] : [row(stack, paths, was, is)];
  });
}

// plans and states do not show what only Terraform evaluates and what is known only after an apply: such parts cannot
// be compared with a synthesized stack
function isShown(path: string, was: Remainder | undefined, is: Remainder | undefined): boolean {
  const isOpen = (side: Remainder | undefined) => hasSymbol(side?.left.get(path) ?? "");
  return !META_ARGUMENTS.includes(path.split(".")[0]!) && !isOpen(was) && !isOpen(is);
}

const NOTHING: ReadonlyMap<string, string> = new Map();

function blocksOf(stack: Stack | undefined): ReadonlyMap<string, Block> {
  const blocks = stack === undefined ? [] : [...stack.resources.values(), ...stack.data.values()].flat();
  return new Map(blocks.map((block) => [block.address, block]));
}

// blocks of known types are compared by what they configure: at another address with the same arguments they configure
// the same
function readdressed(there: ReadonlyMap<string, Block>, here: ReadonlyMap<string, Block>): ReadonlyMap<string, string> {
  const contentOf = ({ type, attributes }: Block) => `${type} ${canonical(attributes)}`;
  const gone = new Map<string, string>();
  for (const [address, block] of there) if (!here.has(address)) gone.set(contentOf(block), address);
  const come = [...here].filter(([address]) => !there.has(address));
  return new Map(
    come.flatMap(([address, block]) => {
      const former = gone.get(contentOf(block));
      return former === undefined ? [] : [[address, former] as const];
    }),
  );
}

function nothingLeft({ address, type, known }: Remainder, block: Block | undefined): Remainder | undefined {
  if (block === undefined) return undefined;
  const { configured } = block;
  return { address, type, known, left: NOTHING, ...(configured && { configured }) };
}

// in a plan, only configured arguments count: the rest is the platform's answer. A synthesized stack has nothing else;
// a state does not show which are configured, so in two states all count
function configuredIn(was: Remainder | undefined, is: Remainder | undefined): ReadonlySet<string> | undefined {
  const sides = [was, is].filter((side) => side !== undefined);
  const written = sides.filter((side) => side.configured === undefined);
  if (written.length === sides.length) return undefined;
  const heads = written.flatMap(({ left }) => [...left.keys()].map((path) => path.split(".")[0]!));
  const names = new Set([...heads, ...sides.flatMap((side) => [...(side.configured ?? [])])]);
  return names.size === 0 && sides.length === 2 && written.length === 0 ? undefined : names;
}

const NONE: ReadonlyMap<string, Remainder> = new Map();

/** @param isOneForm whether both sides have the same format; formats may order the members of a set differently */
function differing(was: Remainder | undefined, is: Remainder | undefined, isOneForm: boolean): readonly string[] {
  const one = is ?? was;
  if (one === undefined) return [];
  const configured = configuredIn(was, is);
  if (one.ofBoth === true && (was === undefined || is === undefined)) return [];
  const counts = (path: string) => configured === undefined || configured.has(path.split(".")[0]!);
  // other rows report that a block of a known type was added or removed; its unread arguments are part of that
  if (is === undefined)
    return one.known ? [...one.left.keys()].filter((path) => goesWith(path, one.type)) : [...one.left.keys(), ""];
  if (was === undefined) {
    const left = [...one.left].filter(([, value]) => value !== JSON.stringify(NOTHING_IN_IT)).map(([path]) => path);
    const own = left.filter((path) => !isOfWhatIsNew(path, one.type)).filter(counts);
    return one.known ? own : [...one.left.keys(), ""];
  }
  return (
    [...new Set([...was.left.keys(), ...is.left.keys()])]
      .filter((path) => !isAlike(path, was, is) || (isOneForm && valueAt(was, path) !== valueAt(is, path)))
      .filter((path) => !isSamePolicy(path, was, is) && !isSameText(path, was, is))
      // that Terraform refuses to destroy it from now on only protects it
      .filter((path) => path !== "lifecycle.prevent_destroy" || !/^"?true"?$/.test(is.left.get(path) ?? ""))
      .filter(counts)
  );
}

function isAlike(path: string, was: Remainder, is: Remainder): boolean {
  return was.left.get(path) === is.left.get(path);
}

// the notation of an IAM policy does not matter, for any type; policies of AWS IoT have a language of their own
function isSamePolicy(path: string, was: Remainder, is: Remainder): boolean {
  if (!mayHavePolicy(was) || !POLICY.test(path)) return false;
  const [one, other] = [textAt(was, path), textAt(is, path)];
  return one !== undefined && other !== undefined && saySame(one, other);
}

// the text alone shows that a policy gives less, for any type
function givesLess(paths: readonly string[], was: Remainder | undefined, is: Remainder | undefined): boolean {
  if (was === undefined || is === undefined || !mayHavePolicy(was)) return false;
  return paths.every((path) => POLICY.test(path) && givesNoMore(textAt(is, path) ?? "", textAt(was, path) ?? ""));
}

function mayHavePolicy({ known, type }: Remainder): boolean {
  return !known && /^aws_(?!iot_)/.test(type);
}

// the notation of JSON does not matter, unless the text is stored or passed on unchanged
function isSameText(path: string, was: Remainder, is: Remainder): boolean {
  if (was.known || !was.type.startsWith("aws_") || !JSON_TEXT.test(path)) return false;
  const [one, other] = [textAt(was, path), textAt(is, path)];
  return one !== undefined && other !== undefined && inOneLayout(one) === inOneLayout(other);
}

const JSON_TEXT = /(?:^|_)(?:definitions?|pattern|document|schema|configuration|json)$/;

const POLICY = /^(content|[a-z_]*polic(y|ies)[a-z_]*)$/;

function textAt(side: Remainder, path: string): string | undefined {
  const value: unknown = JSON.parse(side.left.get(path) ?? "null");
  return typeof value === "string" ? value : undefined;
}

function valueAt(side: Remainder, path: string): string | undefined {
  return side.inOrder?.get(path) ?? side.left.get(path);
}

// what ends with a block though nothing else of it does: a program that runs then, and the checks of a data source
function goesWith(path: string, type: string): boolean {
  return /^provisioner\..*\.when$/.test(path) || (type.startsWith("data.") && path.startsWith("lifecycle."));
}

// a new resource has no former lifecycle, but its actions run; its tags only matter as conditions, and for a role or user
// as its own attributes; the provider appends to the start of a name, so that its name is only known after apply
function isOfWhatIsNew(path: string, type: string): boolean {
  const [head = ""] = path.split(".");
  const isLabel = head === "tags" || head === "tags_all";
  return (
    (head === "lifecycle" && !path.startsWith("lifecycle.action_trigger")) ||
    (isLabel && type !== "aws_iam_role" && type !== "aws_iam_user") ||
    path === "name_prefix" ||
    path === "bucket_prefix"
  );
}

function row(stack: string, paths: readonly string[], was?: Remainder, is?: Remainder): ControlChange {
  const one = (is ?? was)!;
  const status = was === undefined ? "is new" : is === undefined ? "is gone" : "changed";
  // the deepest paths name the change; the block in a list is named if nothing below it changed
  const named = paths.filter((path) => path !== "" && !paths.some((other) => other.startsWith(`${path}.`))).sort();
  const subject = one.address;
  const isLess = givesLess(paths, was, is);
  const what = named.length === 0 ? "" : ` (${inShort(named.map((path) => wordsOf(path, was, is)))})`;
  const valuesOf = (side: Remainder | undefined) =>
    side === undefined ? null : paths.map((path) => valueAt(side, path) ?? null);
  const identity = [NOT_COMPARED, subject, named, digest(valuesOf(was)), digest(valuesOf(is))];
  return blockChange(stack, subject, NOT_COMPARED, identity, {
    ...(isLess && { verdict: "narrower", risk: "setting" }),
    summary: `${subject} ${status}${what}; ${isLess ? "it gives less" : decidesWords(named, [was, is])}.`,
    label: "Not compared",
    ...(was && { before: named }),
    ...(is && { after: named }),
    shownBefore: was === undefined ? "not there" : shown(was, named),
    shownAfter: is === undefined ? "not there" : shown(is, named),
    ...(!isLess && {
      unknown: one.known ? "an argument that this review does not read" : `this review does not read ${one.type}`,
    }),
  });
}

// a check may ask for the caller who runs Terraform: it decides whether to apply, and nothing afterwards
function decidesWords(paths: readonly string[], sides: readonly (Remainder | undefined)[]): string {
  const isCheck = (path: string) => /^lifecycle\.(?:pre|post)condition(?:\.|$)/.test(path);
  if (paths.length === 0 || !paths.every(isCheck)) return "what that decides is not known to this review";
  const texts = sides.flatMap((side) => (side === undefined ? [] : paths.map((path) => valueAt(side, path) ?? "")));
  const asks = texts.some((text) => text.includes("aws_iam_session_context")) ? " of who runs it" : "";
  return `Terraform evaluates this check${asks} before it continues; this review does not know what it allows`;
}

function wordsOf(path: string, was: Remainder | undefined, is: Remainder | undefined): string {
  return was !== undefined && is !== undefined && isAlike(path, was, is) ? `the order of ${path}` : path;
}

const MOST = 4;

function inShort(paths: readonly string[]): string {
  return paths.length > MOST ? `${paths.slice(0, MOST).join(", ")} and ${paths.length - MOST} more` : paths.join(", ");
}

// a text may be a secret: only values in other forms are shown
function shown(one: Remainder, paths: readonly string[]): string {
  if (paths.length === 0) return "there";
  return paths
    .slice(0, MOST)
    .map((path) => `${path} ${valueWords(valueAt(one, path))}`)
    .join(", ");
}

const SHOWN = /^"?(?:-?\d+(?:\.\d+)?|true|false|arn:[^"\\]{1,200}|\d{12})"?$/;

function valueWords(json: string | undefined): string {
  if (json === undefined) return "not set";
  return SHOWN.test(json) ? `= ${json.replace(/"/g, "")}` : `= (${canonical(json).length} characters, ${digest(json)})`;
}
