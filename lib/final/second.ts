import { TerraformStack, type TerraformElement } from "cdktf";
import { show, type Faults } from "../core";
import { withLiterals, namedValues } from "./literals";
import { valueAt, list } from "./plain";
import { namedBy, RIVALS, THROUGH, type Thing } from "./rivals";
import { survey, type Named } from "./survey";
import { through } from "./through";
import { addressOf, isBlock, resolved, writtenOf, type Block, type Attributes } from "./written";

// a pure reference to another resource or data source is compared as written
const REFERENCE = /^\$\{(?!(each|count|local|var)\.)[\w-]+(\.[\w-]+|\[\d+\])+\}$/;

/** Names and addresses of the resources of an export. */
interface Known {
  readonly types: ReadonlySet<string>;
  /** Every address at which the export writes. */
  readonly all: ReadonlySet<string>;
  /** Literal names, by kind of thing. */
  readonly names: Map<Thing, Set<string>>;
  /** Addresses of blocks that have the name of a thing, in the stack of the export. */
  readonly addresses: Map<Thing, Set<string>>;
}

/**
 * Refuses a second configuration of a bucket, a key, a role, a queue or a topic of an export anywhere in the app: a user's
 * own resource, an override that creates one, an element that writes one. Codes `SECOND_CONFIGURATION`,
 * `SECOND_BUCKET_POLICY`, `PLANES_DISAGREE`, and `TEMPLATE_UNREAD` for a template beside it that cannot be read. Resources in
 * modules, and names that are known only after an apply, are not seen.
 * @param blocks the resources of the export
 * @param written addresses that it writes without a construct for each
 * @param acknowledged addresses of templates that need not be read
 */
export function refuseSecond(
  check: TerraformElement,
  blocks: readonly Block[],
  faults: Faults,
  written: readonly string[] = [],
  acknowledged: readonly string[] = [],
): void {
  const stack = TerraformStack.of(check);
  const known = knownOf(blocks, written);
  const isOfAws = blocks.some((one) => one.terraformResourceType.startsWith("aws_"));
  const others = survey(stack, new Set(blocks), known.all).flatMap((one) => {
    const [asWritten, ...instances] = workedOut(one);
    const { made, unread } = through(instances.length > 0 ? instances : [asWritten!]);
    // a template in another stack may belong to another account: `docs/own-stack.md`
    if (unread !== undefined && isOfAws && one.stack === stack && !acknowledged.includes(one.address))
      refuseUnread(one, unread, faults);
    return [asWritten!, ...instances, ...made];
  });
  followNames(others, stack, known);
  for (const { type, path, address, stack: at, attributes, isKept } of others) {
    if (at === stack && known.all.has(address)) refuseMerged(path, address, faults);
    if (isKept) continue;
    for (const { thing, by, beside, only, code, why } of RIVALS[type] ?? []) {
      if (!beside.some((one) => known.types.has(one)) || (only !== undefined && attributes[only] === undefined))
        continue;
      const target = textsOf(valueAt(attributes, by), at).find((text) =>
        isOurs(text, thing, known, at === stack ? undefined : at),
      );
      if (target === undefined) continue;
      faults.add({
        code,
        field: path,
        got: `${type} for ${show(target)}`,
        allowed: why,
        fix: "Remove it, and say in the props of the export what it is to do.",
      });
    }
  }
}

function refuseUnread({ path, type, address }: Named, what: string, faults: Faults): void {
  faults.add({
    code: "TEMPLATE_UNREAD",
    field: path,
    got: `${type}, of which this is not read: ${what}`,
    allowed: "beside evidence what can be read: it could put another policy on the bucket, the key or the role",
    fix:
      "Give the template itself with literal names (template_body), or put it in a stack of its own. Otherwise read it, " +
      `and say so to the export: aws.acknowledgeUnreadTemplates: [${show(address)}].`,
  });
}

// cdktf merges the output of elements at one address, so an attribute of the other element would be added to ours
function refuseMerged(path: string, address: string, faults: Faults): void {
  faults.add({
    code: "PLANES_DISAGREE",
    field: path,
    got: `writes ${address} as well`,
    allowed: "one construct for each address: cdktf puts what two write into one, and this one is judged",
    fix: "Give it another logical id, or say in the props of the export what it is to do.",
  });
}

function knownOf(blocks: readonly Block[], written: readonly string[]): Known {
  const known: Known = {
    types: new Set(blocks.map((one) => one.terraformResourceType)),
    all: new Set([...blocks.map(addressOf), ...written]),
    names: new Map(),
    addresses: new Map(),
  };
  for (const block of blocks) {
    const [thing, attribute] = namedBy(block.terraformResourceType) ?? [];
    if (thing === undefined) continue;
    put(known.addresses, thing, addressOf(block));
    const name = resolved(writtenOf(block)?.[attribute!], block);
    if (typeof name === "string" && !name.includes("${")) put(known.names, thing, lastPart(name, thing));
  }
  return known;
}

// a user's own data sources and buckets may have the same names
function followNames(others: readonly Named[], stack: TerraformStack, known: Known): void {
  const carriers = others.filter((one) => one.stack === stack && namedBy(one.type) !== undefined);
  let more = true;
  while (more) {
    more = false;
    for (const { type, address, attributes } of carriers) {
      const [thing, attribute] = namedBy(type)!;
      const text = attributes[attribute];
      if (known.addresses.get(thing)?.has(address) || typeof text !== "string") continue;
      if (!isOurs(text, thing, known)) continue;
      put(known.addresses, thing, address);
      more = true;
    }
  }
}

/** @param far the stack of the text, if it is not that of the export */
function isOurs(text: string, thing: Thing, { names, addresses }: Known, far?: TerraformStack): boolean {
  if (!text.includes("${")) {
    // names of roles, queues and keys are unique only within an account, and the account of another stack is not known
    return (far === undefined || thing === "bucket") && (names.get(thing)?.has(lastPart(text, thing)) ?? false);
  }
  return [...(addresses.get(thing) ?? [])].some((address) => {
    if (far === undefined) return refersTo(text, address);
    // cdktf writes a reference to another stack as the address without its dots
    const isThere = () => far.node.findAll().some((one) => isBlock(one) && addressOf(one) === address);
    return text.includes(address.replace(/\./g, "")) || (refersTo(text, address) && !isThere());
  });
}

export function refersTo(text: string, address: string): boolean {
  return new RegExp(`(^|[^\\w.-])${address.replace(/\./g, "\\.")}(?![\\w-])`).test(text);
}

// the name in an ARN or a URL; an alias contains a slash, and a function may have a version after its name
function lastPart(text: string, thing: Thing): string {
  if (thing === "key") return text.slice(text.lastIndexOf(":") + 1);
  if (thing === "function") return text.replace(/^.*:function:/, "").replace(/:.*$/, "");
  return /^(arn:|https:)/.test(text) ? text.slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf(":")) + 1) : text;
}

function textsOf(value: unknown, stack: TerraformStack): readonly string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((one) => typeof one === "string")
    .map((one) => withLiterals(one, stack));
}

function put<K>(sets: Map<K, Set<string>>, key: K, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

// a resource as written, and each of its instances if Terraform evaluates its values: functions of literals, `for_each`,
// `count`. Values that are known only after an apply stay references
function workedOut(one: Named): readonly Named[] {
  const texts = THROUGH.includes(one.type) ? ["template_body", "desired_state", "type_name"] : [];
  const names = [...(RIVALS[one.type] ?? []).map(({ by }) => by), ...texts].flatMap((by) =>
    list(valueAt(one.attributes, by)),
  );
  const isOpen = (text: unknown) => typeof text === "string" && text.includes("${") && !REFERENCE.test(text);
  if (!names.some((name) => isOpen(typeof name === "string" ? withLiterals(name, one.stack) : name))) return [one];
  return [one, ...instancesOf(one).map((attributes) => ({ ...one, attributes }))];
}

function instancesOf({ type, attributes, stack }: Named): readonly Attributes[] {
  // the stack reader is loaded only if there is something to evaluate
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const { readStack } = require("../stack") as typeof import("../stack");
  const { "//": _, ...own } = attributes;
  const text = JSON.stringify({ ...namedValues(stack), resource: { [type]: { one: own } } });
  const blocks = readStack(stack.node.id, text).stack.resources.get(type) ?? [];
  return blocks.map(
    (block) => JSON.parse(JSON.stringify(block.attributes).replace(/<([^<>"]+)>/g, "${$1}")) as Attributes,
  );
}
