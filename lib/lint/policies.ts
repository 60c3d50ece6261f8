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
  POLICY_KINDS,
  type Block,
  type PlacedPolicy,
  type Stack,
  type GrantKind,
} from "../stack";

// for types whose policies the reader does not classify, or classifies differently
const BY_TYPE: readonly (readonly [type: RegExp, kind: PolicyKind])[] = [
  [/^aws_iam_|^aws_ssoadmin_/, "identity"],
  [/^aws_s3_bucket(_policy)?$/, "bucket"],
  [/^aws_kms_/, "key"],
  [/^aws_sqs_/, "queue"],
  [/^aws_sns_/, "topic"],
  [/^aws_vpc_endpoint/, "endpoint"],
  [/access_point/, "access-point"],
];

/** One policy of a stack. @public */
export interface StackPolicy {
  readonly address: string;
  /** Path of the argument that contains it; empty if the arguments together form one statement. */
  readonly argument: readonly (string | number)[];
  readonly kind: PolicyKind;
  /** Account of the resource, if the stack names it. */
  readonly account?: string;
  /** The document, with placeholders such as `<aws_s3_bucket.b.arn>` for unknown values. */
  readonly document: unknown;
}

/** A policy that cannot be checked, and why. @public */
export interface UnreadPolicy {
  readonly address: string;
  readonly why: string;
}

/**
 * All policies of a stack, in its order, and those that cannot be read: policies that the reader does not understand,
 * policy arguments with unknown values, modules, whose resources are defined elsewhere, and other files of the stack.
 */
export function policiesIn(stack: Stack): {
  readonly policies: readonly StackPolicy[];
  readonly unread: readonly UnreadPolicy[];
} {
  const placed = groupedBy(placedPolicies(readAccess(stack)), ({ source }) => source);
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
    if (open !== undefined) add(address, `its principals are known only after the apply (${open})`);
  }
  for (const block of blocks) {
    const why = unreadIn(block, judged);
    if (why !== undefined) add(block.address, why);
  }
  for (const { kind, address } of stack.frame) {
    if (kind === "module") add(address, "its resources are not in the input");
    if (kind === "file") add(address, "Terraform loads it with the stack, and it is not read");
  }
  return {
    policies: documents.filter(isPolicy).map(({ text: _, ...policy }) => policy),
    unread: [...unread].map(([address, why]) => ({ address, why })),
  };
}

// a plan also shows a separate policy resource in the arguments of its owner, which the reader counts once
function isEcho(block: Block, placed: ReadonlyMap<string, readonly PlacedPolicy[]>): boolean {
  return block.type === "aws_s3_bucket" && descriptorOf(block.type) !== undefined && !placed.has(block.address);
}

// names of policy arguments of AWS resources of any type; other arguments, such as `ssl_policy`, do not match
const FOR_POLICIES = /^((assume_role|inline|session|access|resource|key)_)?polic(y|ies)(_document)?$/;

// why a policy argument is not known, if the reader does not handle it
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

/** A document with statements; without a kind if it is not about access. */
type Document = Omit<StackPolicy, "kind"> & { readonly kind: PolicyKind | undefined; readonly text: string };

const isPolicy = (document: Document): document is Document & StackPolicy => document.kind !== undefined;

function documentsOf(block: Block, placed: readonly PlacedPolicy[]): readonly Document[] {
  const { address, type, attributes } = block;
  const account = hasSymbol(block.place.account) ? {} : { account: block.place.account };
  const places = placed.map(({ kind }) => kind);
  return [...textsIn(attributes, [])].flatMap(({ text, argument }): Document[] => {
    const document = documentIn(`${address}.${argument.join(".")}`, text);
    if (document === undefined) return [];
    const name = String(argument.filter((step) => typeof step === "string").at(-1));
    const found = { type, argument: name, variant: attributes["type"], places };
    const kind = isOfData(document) ? undefined : kindOf(found, namesPrincipals(document));
    return [{ address, argument, kind, ...account, document, text }];
  });
}

// a permission of a function, layer or event bus is a policy statement without a document
function statementOf({ kind, source, document }: PlacedPolicy): readonly Document[] {
  if (document === undefined || (kind !== "function" && kind !== "other")) return [];
  return [{ address: source, argument: [], kind: "resource", document, text: "" }];
}

// a principal that a resource creates is neither a service nor everyone
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

/** @throws Error if a member is duplicated, because the meaning would depend on the parser */
function documentIn(place: string, text: string): unknown {
  if (!/^\s*\{/.test(text) || !/Statement|\\u/.test(text) || !isJson(text)) return undefined;
  const document = parseJson(place, text);
  return Object.hasOwn(document, "Statement") ? document : undefined;
}

// data protection policies of messages or logs have statements too, but are not about access
const isOfData = (document: unknown): boolean => hasMember(document, ["DataIdentifier"]);

const namesPrincipals = (document: unknown): boolean => hasMember(document, ["Principal", "NotPrincipal"]);

function hasMember(document: unknown, names: readonly string[]): boolean {
  const statements = recordOf(document)?.["Statement"];
  const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
  return list.some((one) => names.some((name) => Object.hasOwn(recordOf(one) ?? {}, name)));
}

// where a policy was found
interface Found {
  /** Terraform type. */
  readonly type: string;
  /** Name of the argument; for a nested argument, the last part. */
  readonly argument: string;
  /** The `type` argument of the resource, which distinguishes policy types of an organization. */
  readonly variant: unknown;
  /** Kinds of policies that the reader found in the same resource. */
  readonly places: readonly GrantKind[];
}

// the kind of a policy; undefined for documents that are not access policies, such as IoT or tag policies
function kindOf({ type, argument, variant, places }: Found, namesPrincipals: boolean): PolicyKind | undefined {
  if (argument === "assume_role_policy") return "trust";
  if (type === "aws_organizations_policy") {
    if (variant === undefined || variant === "SERVICE_CONTROL_POLICY") return "scp";
    return variant === "RESOURCE_CONTROL_POLICY" ? "rcp" : undefined;
  }
  if (type.startsWith("aws_iot_")) return undefined;
  const byType = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
  const placed = new Set(places.map((place) => POLICY_KINDS[place]));
  const [only] = placed;
  if (byType === undefined && placed.size === 1 && only !== undefined) return only;
  return byType ?? (namesPrincipals ? "resource" : "identity");
}
