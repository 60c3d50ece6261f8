import { groupedBy } from "../core";
import { recordOf } from "../policy";
import type { PolicyKind } from "../policy/lint";
import { descriptorOf, isJson, parseJson, readAccess, type Block, type PlacedPolicy, type Stack } from "../stack";
import { kindOf } from "./kinds";

/** One policy of a stack. @public */
export interface StackPolicy {
  /** Terraform address of the resource. */
  readonly address: string;
  /** The argument that holds it, as names and places in lists. */
  readonly argument: readonly (string | number)[];
  readonly kind: PolicyKind;
  /** The document with symbols such as `<aws_s3_bucket.b.arn>` for what is not known. */
  readonly document: unknown;
}

/** A policy of which nothing can be said, and why. @public */
export interface UnreadPolicy {
  readonly address: string;
  readonly why: string;
}

/** Every policy of a stack, in the order of the stack, and those that cannot be read. */
export function policiesIn(stack: Stack): {
  readonly policies: readonly StackPolicy[];
  readonly unread: readonly UnreadPolicy[];
} {
  const placed = placedBySource(stack);
  const documents = [...stack.resources.values()].flatMap((blocks) =>
    blocks.flatMap((block) => (isEcho(block, placed) ? [] : documentsOf(block, placed.get(block.address) ?? []))),
  );
  const read = new Set(documents.map(({ address }) => address));
  const unread = [...placed].flatMap(([address, all]) => {
    const why = all.find(({ unknown, document }) => document === undefined && unknown !== undefined)?.unknown;
    return why === undefined || read.has(address) ? [] : [{ address, why }];
  });
  return { policies: documents.filter(isPolicy), unread };
}

function placedBySource(stack: Stack): ReadonlyMap<string, readonly PlacedPolicy[]> {
  const { identities, boundaries, resources } = readAccess(stack);
  const placed = [...[...identities.values(), ...resources.values()].flat(), ...boundaries.values()];
  return groupedBy(placed, ({ source }) => source);
}

// a plan shows a policy that is set apart in the arguments of its owner too; the reader places it once
function isEcho(block: Block, placed: ReadonlyMap<string, readonly PlacedPolicy[]>): boolean {
  return block.type === "aws_s3_bucket" && descriptorOf(block.type) !== undefined && !placed.has(block.address);
}

/** A document with statements; without a kind where it is about something else than access. */
type Document = Omit<StackPolicy, "kind"> & { readonly kind: PolicyKind | undefined };

const isPolicy = (document: Document): document is StackPolicy => document.kind !== undefined;

function documentsOf(block: Block, placed: readonly PlacedPolicy[]): readonly Document[] {
  const { address, type, attributes } = block;
  const places = placed.map(({ kind }) => kind);
  return [...textsIn(attributes, [])].flatMap(({ text, argument }): Document[] => {
    const document = documentIn(`${address}.${argument.join(".")}`, text);
    if (document === undefined) return [];
    const name = String(argument.filter((step) => typeof step === "string").at(-1));
    const found = { type, argument: name, variant: attributes["type"], places };
    const kind = isOfData(document) ? undefined : kindOf(found, namesPrincipals(document));
    return [{ address, argument, kind, document }];
  });
}

interface PlacedText {
  readonly text: string;
  readonly argument: readonly (string | number)[];
}

function* textsIn(value: unknown, argument: readonly (string | number)[]): Generator<PlacedText> {
  if (typeof value === "string") yield { text: value, argument };
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsIn(item, [...argument, i]);
  else for (const [name, member] of Object.entries(recordOf(value) ?? {})) yield* textsIn(member, [...argument, name]);
}

/** @throws Error where a member stands twice in it: one reading of several is no judgement */
function documentIn(place: string, text: string): unknown {
  if (!/^\s*\{/.test(text) || !text.includes("Statement") || !isJson(text)) return undefined;
  const document = parseJson(place, text);
  return Object.hasOwn(document, "Statement") ? document : undefined;
}

// the policy of what may be in messages or logs has statements too, and is about no access
const isOfData = (document: unknown): boolean => hasMember(document, ["DataIdentifier"]);

const namesPrincipals = (document: unknown): boolean => hasMember(document, ["Principal", "NotPrincipal"]);

function hasMember(document: unknown, names: readonly string[]): boolean {
  const statements = recordOf(document)?.["Statement"];
  const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  return list.some((one) => names.some((name) => Object.hasOwn(recordOf(one) ?? {}, name)));
}
