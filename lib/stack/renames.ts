import { matchesGlob } from "../core/glob";
import { canonical } from "./canonical";
import { nameOf } from "./descriptors/genesyscloud/names";
import type { Block, Stack } from "./model";
import { withMoves } from "./moves";
import { arnOf, descriptorOf } from "./registry";

/** A resource with another name or address that is otherwise the same in its stack. */
export interface Rename {
  /** Terraform type. */
  readonly type: string;
  /** Terraform addresses before and after. */
  readonly from: string;
  readonly to: string;
  readonly was: Named;
  readonly is: Named;
}

/** Name of a resource. */
export interface Named {
  readonly name: string;
  /** For Genesys Cloud resources, which have no ARN, type and name. */
  readonly arn: string;
}

interface Type {
  readonly own: string;
  readonly refer: readonly string[];
  /**
   * Whether the platform identifies it by id, so another name is only a new label, but another address is another
   * resource.
   */
  readonly byId?: true;
}

const BY_ID: Type = { own: "name", refer: [], byId: true };

/** The name argument of a type, and the arguments with which other blocks refer to it by name. */
const TYPES: { readonly [type: string]: Type } = {
  aws_s3_bucket: { own: "bucket", refer: ["bucket", "target_bucket", "id"] },
  aws_iam_role: { own: "name", refer: ["role", "roles", "id"] },
  aws_iam_user: { own: "name", refer: ["user", "users", "id"] },
  aws_iam_group: { own: "name", refer: ["group", "groups", "id"] },
  aws_iam_policy: { own: "name", refer: [] },
  aws_sqs_queue: { own: "name", refer: [] },
  aws_sns_topic: { own: "name", refer: [] },
  aws_lambda_function: { own: "function_name", refer: ["function_name"] },
  aws_kms_alias: { own: "name", refer: [] },
  aws_kms_key: BY_ID,
  genesyscloud_auth_role: BY_ID,
  genesyscloud_oauth_client: BY_ID,
  genesyscloud_integration: BY_ID,
  genesyscloud_integration_credential: BY_ID,
  genesyscloud_integration_action: BY_ID,
  genesyscloud_flow: BY_ID,
};

/**
 * Resources with another name or address than before: those at the same address, and those that are equal except for
 * the name. Empty if it is uncertain that only the name changed: if the new name existed before, or if a pattern in a
 * policy matches only one of the names.
 */
export function renamesOf(before: Stack, after: Stack): readonly Rename[] {
  const found = Object.keys(TYPES).flatMap((type) => ofType(type, before, after));
  if (found.length === 0) return [];
  const [old = "", now = ""] = [before, after].map((stack) => JSON.stringify([...stack.resources, ...stack.data]));
  const patterns = [...new Set([...patternsIn(old), ...patternsIn(now)])];
  return found.filter((rename) => {
    const isKept = rename.was.arn === rename.is.arn;
    // a role without a known name has no known session ARNs
    if (formsOf(rename.was.arn).length !== formsOf(rename.is.arn).length) return false;
    const isTaken = formsOf(rename.is.arn).some((form) => refersTo(form).test(old));
    // a condition that still names the old alias no longer matches
    const isLeft = rename.type === "aws_kms_alias" && formsOf(rename.was.arn).some((form) => refersTo(form).test(now));
    return isKept || (!isTaken && !isLeft && patterns.every((pattern) => takesInAlike(pattern, rename)));
  });
}

// quoted strings that match several names, also in nested JSON policies
function patternsIn(json: string): readonly string[] {
  const quoted = json.split(/\\*"/).filter((one) => /[*?]|\$\{/.test(one));
  return quoted.map((one) => one.replace(/\$\{[^}]*\}/g, "*"));
}

function ofType(type: string, before: Stack, after: Stack): readonly Rename[] {
  const [old, now] = [thingsOf(type, before), thingsOf(type, after)];
  if (old.length === 0 || now.length === 0) return [];
  const arns = { old: new Set(old.map(({ arn }) => arn)), now: new Set(now.map(({ arn }) => arn)) };
  const addresses = { old: new Set(old.map(({ from }) => from)), now: new Set(now.map(({ from }) => from)) };
  // another name at the same address
  const stayed = (TYPES[type]!.byId ? [] : now).flatMap((is) => {
    const was = old.find(({ from }) => from === is.from);
    return was === undefined || was.arn === is.arn || arns.old.has(is.arn) || arns.now.has(was.arn)
      ? []
      : [[was, is] as const];
  });
  // another address with equal content
  const gone = old.filter(({ from }) => !addresses.now.has(from));
  const come = now.filter(({ from }) => !addresses.old.has(from));
  const contents = new Map<Thing, string>();
  const content = (thing: Thing) => {
    let text = contents.get(thing);
    if (text === undefined) contents.set(thing, (text = contentOf(thing)));
    return text;
  };
  const moved = come.flatMap((is) => {
    const alike = gone.filter((was) => was.arn === is.arn || (content(was) === content(is) && !arns.now.has(was.arn)));
    const same = come.filter((other) => other.arn === is.arn || content(other) === content(is));
    return alike.length === 1 && same.length === 1 ? [[alike[0]!, is] as const] : [];
  });
  // without the rest of the ARN, the alias may belong to another region
  const isOne = ({ name }: Thing, all: readonly Thing[]) =>
    type !== "aws_kms_alias" || all.filter((other) => other.name === name).length === 1;
  const found = [...stayed, ...moved].filter(([was, is]) => isOne(was, old) && isOne(is, now));
  return found.map(([was, is]) => ({ type, from: was.from, to: is.from, was, is }));
}

interface Thing extends Named {
  readonly from: string;
  readonly block: Block;
}

// a key has no name
function titleOf(block: Block): string {
  return block.type === "aws_kms_key" ? block.address : nameOf(block);
}

/** Maximum length of an ARN (IAM API Reference, `arnType`). */
const LONGEST_ARN = 2048;

function thingsOf(type: string, stack: Stack): readonly Thing[] {
  const { own, byId } = TYPES[type]!;
  return (stack.resources.get(type) ?? []).flatMap((block) => {
    const called = byId ? titleOf(block) : block.attributes[own];
    const [name, arn] = [called, byId ? `${type} ${String(called)}` : arnOf(block)];
    if (typeof name !== "string" || arn === undefined || arn.startsWith("<") || arn.length > LONGEST_ARN) return [];
    return [{ from: block.address, name, arn, block }];
  });
}

/** The content of a resource without its name. */
function contentOf({ block: { attributes, type }, name, arn }: Thing): string {
  const own = TYPES[type]?.own ?? "name";
  const rest = Object.entries(attributes).filter(([key]) => ![own, "id", "arn"].includes(key));
  return canonical(Object.fromEntries(rest))
    .replace(refersTo(arn), "<itself>")
    .replaceAll(JSON.stringify(name), '"<itself>"');
}

/** A stack in which renamed resources have their new names and addresses. */
export function withNames(stack: Stack, renames: readonly Rename[]): Stack {
  const moved = new Map(renames.filter(({ from, to }) => from !== to).map(({ from, to }) => [from, to]));
  const named = renames.filter(({ was, is }) => was.arn !== is.arn);
  const texts = named.flatMap(({ was, is }) =>
    formsOf(was.arn).map((form, i) => [refersTo(form), formsOf(is.arn)[i]!] as const),
  );
  const inText = (text: string) => texts.reduce((now, [old, arn]) => now.replace(old, () => arn), text);
  const value = (one: unknown, key: string, block: Block): unknown => {
    if (typeof one === "string") return nameAt(one, key, block, named) ?? inText(one);
    if (Array.isArray(one)) return one.map((item) => value(item, key, block));
    if (typeof one !== "object" || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([name, member]) => [name, value(member, name, block)]));
  };
  const blocks = (all: Stack["resources"]) =>
    new Map(
      [...all].map(([type, list]) => [
        type,
        list.map((one) => ({ ...one, attributes: value(one.attributes, "", one) as Block["attributes"] })),
      ]),
    );
  const { name, format, outputs, endings, frame, account, partition, region } = stack;
  const renamed = { resources: blocks(stack.resources), data: blocks(stack.data), moved: stack.moved };
  return withMoves({ name, format, outputs, endings, frame, account, partition, region, ...renamed }, moved);
}

/** Addresses whose content moved to other addresses; `before` is the result of `withNames`. */
export function movesOf(before: Stack, after: Stack): ReadonlyMap<string, string> {
  const pairs = [...before.resources].flatMap(([type, old]) => {
    const now = after.resources.get(type) ?? [];
    const only = (these: readonly Block[], those: readonly Block[]) => {
      const known = new Set(those.map(({ address }) => address));
      return these
        .filter(({ address }) => !known.has(address))
        .map((one) => [one.address, canonical(one.attributes)] as const);
    };
    const [gone, come] = [only(old, now), only(now, old)];
    return gone.flatMap(([from, content]) => {
      const alike = come.filter(([, other]) => other === content);
      const unique = gone.filter(([, other]) => other === content).length === 1;
      return alike.length === 1 && unique ? [[from, alike[0]![0]] as const] : [];
    });
  });
  return new Map(pairs);
}

function nameAt(text: string, key: string, { address }: Block, renames: readonly Rename[]): string | undefined {
  const one = renames.find(({ type, from, was }) => {
    const { own, refer } = TYPES[type]!;
    return was.name === text && (address === from ? key === own || key === "id" : refer.includes(key));
  });
  return one?.is.name;
}

/**
 * The address at which a stack recreates a resource that it destroys at another address; its own address if a plan says
 * so. Undefined if the resource stays, is only deleted, or if its replacement makes no difference.
 */
export function remadeAt(block: Block, before: Stack, after: Stack | undefined): string | undefined {
  const { type, address } = block;
  if (after === undefined || descriptorOf(type)?.anew === undefined) return undefined;
  const ending = after.endings.get(address);
  if (ending === "replaced" || ending === "createdFirst") return address;
  const isHere = ({ address: other }: Block) => other === address;
  if (ending === "forgotten" || after.resources.get(type)?.some(isHere)) return undefined;
  const known = new Set(before.resources.get(type)?.map((one) => one.address));
  const come = (after.resources.get(type) ?? []).filter((one) => !known.has(one.address));
  const rest = (one: Block) => contentOf({ block: one, from: "", name: nameOf(one), arn: `${type} ${nameOf(one)}` });
  const called = come.find((one) => nameOf(one) === nameOf(block));
  return (called ?? come.find((one) => rest(one) === rest(block)))?.address;
}

// for a role also its session ARNs; for an alias also the forms in conditions and in place of a key id
function formsOf(arn: string): readonly string[] {
  const alias = /^arn:[^:]*:kms:[^:]*:[^:]*:(alias\/.+)$/.exec(arn)?.[1];
  if (alias !== undefined) return [arn, alias];
  const [, head, account, name] = /^(arn:[^:]*):iam::([^:]*):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return head === undefined ? [arn] : [arn, `${head}:sts::${account}:assumed-role/${name}`];
}

// an ARN ends at its end, or where a sub-resource starts; a role has only sessions
function refersTo(arn: string): RegExp {
  const end = /:(?:s3:::|sts:)/.test(arn) ? `(?=$|["\\\\/])` : `(?=$|["\\\\])`;
  const start = arn.startsWith("alias/") ? `(?<=^|["\\\\])` : "";
  return new RegExp(start + arn.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + end, "g");
}

function takesInAlike(pattern: string, { was, is }: Rename): boolean {
  const [old, now] = [formsOf(was.arn), formsOf(is.arn)];
  return old.every((arn, i) => {
    // literal references are renamed together with the resource
    if ([arn, now[i]!].some((one) => refersTo(one).test(pattern))) return true;
    return ["", "/x"].every((rest) => matchesGlob(pattern, arn + rest) === matchesGlob(pattern, now[i]! + rest));
  });
}
