import { groupedBy } from "../core";
import { listOf, recordOf } from "../policy";
import type { PolicyKind } from "../policy/lint";
import {
  descriptorOf,
  hasSymbol,
  isJson,
  parseJson,
  placedPolicies,
  readAccess,
  readDocument,
  type Block,
  type PlacedPolicy,
  type Stack,
} from "../stack";
import { kindOf } from "./kinds";

/** One policy of a stack. @public */
export interface StackPolicy {
  /** Terraform address of the resource. */
  readonly address: string;
  /** The argument that holds it, as names and places in lists; empty where all arguments together say one statement. */
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

/**
 * Every policy of a stack, in the order of the stack, and those that cannot be read: what the reader places and does not
 * understand, arguments for a policy whose value is not known, and modules, whose resources are elsewhere.
 */
export function policiesIn(stack: Stack): {
  readonly policies: readonly StackPolicy[];
  readonly unread: readonly UnreadPolicy[];
} {
  const placed = placedBySource(stack);
  const blocks = [...stack.resources.values()].flat().filter((block) => !isEcho(block, placed));
  const documents = blocks.flatMap((block) => {
    const own = placed.get(block.address) ?? [];
    const written = documentsOf(block, own);
    return written.length > 0 ? written : own.flatMap(statementOf);
  });
  const judged = new Set(documents.map(({ text }) => text));
  const unread = new Map<string, string>();
  const add = (address: string, why: string): void => void (unread.has(address) || unread.set(address, why));
  for (const { document, unknown, text, source, writtenAt } of [...placed.values()].flat()) {
    const isJudged = text !== undefined && judged.has(text);
    if (document === undefined && unknown !== undefined && !isJudged) add(writtenAt ?? source, unknown);
  }
  for (const { address, document } of documents.filter(({ argument }) => argument.length === 0)) {
    const open = principalsIn(document).find((one) => COULD_BE_ANYBODY.test(one));
    if (open !== undefined) add(address, `whom it lets in is known only after the apply (${open})`);
  }
  for (const block of blocks) {
    const why = unreadIn(block, judged);
    if (why !== undefined) add(block.address, why);
  }
  for (const { kind, address } of stack.frame)
    if (kind === "module") add(address, "what it makes is not in what was read");
  return {
    policies: documents.filter(isPolicy).map(({ text: _, ...policy }) => policy),
    unread: [...unread].map(([address, why]) => ({ address, why })),
  };
}

function placedBySource(stack: Stack): ReadonlyMap<string, readonly PlacedPolicy[]> {
  return groupedBy(placedPolicies(readAccess(stack)), ({ source }) => source);
}

// a plan shows a policy that is set apart in the arguments of its owner too; the reader places it once
function isEcho(block: Block, placed: ReadonlyMap<string, readonly PlacedPolicy[]>): boolean {
  return block.type === "aws_s3_bucket" && descriptorOf(block.type) !== undefined && !placed.has(block.address);
}

// arguments for a policy of AWS, whatever the type; those with other texts, such as `ssl_policy`, have other names
const FOR_POLICIES = /^((assume_role|inline|session|access|resource|key)_)?polic(y|ies)(_document)?$/;

// why the policy of a block is not known, where the reader does not place it
function unreadIn({ type, attributes }: Block, judged: ReadonlySet<string>): string | undefined {
  if (!/^aws(cc)?_/.test(type)) return undefined;
  for (const { text, argument } of textsIn(attributes, [])) {
    const name = argument.filter((step) => typeof step === "string").at(-1) ?? "";
    if (!FOR_POLICIES.test(name) && !(type === "aws_organizations_policy" && name === "content")) continue;
    if (judged.has(text) || !(hasSymbol(text) || type.startsWith("aws_iam_"))) continue;
    const read = readDocument(text);
    if ("unknown" in read) return read.unknown;
  }
  return undefined;
}

/** A document with statements; without a kind where it is about something else than access. */
type Document = Omit<StackPolicy, "kind"> & { readonly kind: PolicyKind | undefined; readonly text: string };

const isPolicy = (document: Document): document is Document & StackPolicy => document.kind !== undefined;

function documentsOf(block: Block, placed: readonly PlacedPolicy[]): readonly Document[] {
  const { address, type, attributes } = block;
  const places = placed.map(({ kind }) => kind);
  return [...textsIn(attributes, [])].flatMap(({ text, argument }): Document[] => {
    const document = documentIn(`${address}.${argument.join(".")}`, text);
    if (document === undefined) return [];
    const name = String(argument.filter((step) => typeof step === "string").at(-1));
    const found = { type, argument: name, variant: attributes["type"], places };
    const kind = isOfData(document) ? undefined : kindOf(found, namesPrincipals(document));
    return [{ address, argument, kind, document, text }];
  });
}

// a permission of a function, a layer or an event bus is a statement of a policy, and its text is nowhere
function statementOf({ kind, source, document }: PlacedPolicy): readonly Document[] {
  if (document === undefined || (kind !== "function" && kind !== "other")) return [];
  return [{ address: source, argument: [], kind: "resource", document, text: "" }];
}

// what a resource makes is no service, and not everybody
const COULD_BE_ANYBODY = /^<(var|data|module|local|each|count)\b[^<>]*>$/;

function principalsIn(document: unknown): readonly string[] {
  const { Principal } = recordOf(listOf<unknown>(recordOf(document)?.["Statement"])[0]) ?? {};
  return Object.values(recordOf(Principal) ?? {}).map(String);
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
  if (!/^\s*\{/.test(text) || !/Statement|\\u/.test(text) || !isJson(text)) return undefined;
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
