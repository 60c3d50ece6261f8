import { matchesGlob } from "../core/glob";
import { canonical } from "./canonical";
import type { Block, Stack } from "./model";
import { withMoves } from "./moves";
import { arnOf } from "./registry";

/** A thing that has another name or another address, and is the same otherwise as far as its place in a stack goes. */
export interface Rename {
  /** Terraform type. */
  readonly type: string;
  /** Terraform addresses before and after. */
  readonly from: string;
  readonly to: string;
  readonly was: Named;
  readonly is: Named;
}

/** What a thing is called. */
export interface Named {
  readonly name: string;
  readonly arn: string;
}

/** The argument with the name of a type, and those by which other blocks refer to it by the name. */
const TYPES: { readonly [type: string]: { readonly own: string; readonly refer: readonly string[] } } = {
  aws_s3_bucket: { own: "bucket", refer: ["bucket", "target_bucket", "id"] },
  aws_iam_role: { own: "name", refer: ["role", "roles", "id"] },
  aws_iam_user: { own: "name", refer: ["user", "users", "id"] },
  aws_iam_group: { own: "name", refer: ["group", "groups", "id"] },
  aws_iam_policy: { own: "name", refer: [] },
  aws_sqs_queue: { own: "name", refer: [] },
  aws_sns_topic: { own: "name", refer: [] },
  aws_lambda_function: { own: "function_name", refer: ["function_name"] },
};

/**
 * The things that a stack has under another name or address than before: those at the same address, and those that are the
 * same in all but the name. None where it is not clear that only the name is another: where the new name meant something
 * before, or where a pattern of a policy takes in the one name and not the other.
 */
export function renamesOf(before: Stack, after: Stack): readonly Rename[] {
  const found = Object.keys(TYPES).flatMap((type) => ofType(type, before, after));
  if (found.length === 0) return [];
  const [old = "", now = ""] = [before, after].map((stack) => JSON.stringify([...stack.resources, ...stack.data]));
  const patterns = [...new Set([...patternsIn(old), ...patternsIn(now)])];
  return found.filter((rename) => {
    const isKept = rename.was.arn === rename.is.arn;
    const isTaken = refersTo(rename.is.arn).test(old);
    return isKept || (!isTaken && patterns.every((pattern) => takesInAlike(pattern, rename)));
  });
}

// what stands between quotation marks, in a policy that is a text too, and takes in more than one name
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
  const stayed = now.flatMap((is) => {
    const was = old.find(({ from }) => from === is.from);
    return was === undefined || was.arn === is.arn || arns.old.has(is.arn) || arns.now.has(was.arn)
      ? []
      : [[was, is] as const];
  });
  // another address with the same content
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
  return [...stayed, ...moved].map(([was, is]) => ({ type, from: was.from, to: is.from, was, is }));
}

interface Thing extends Named {
  readonly from: string;
  readonly block: Block;
}

/** Characters of an ARN (IAM API Reference, `arnType`): what is longer names nothing. */
const LONGEST_ARN = 2048;

function thingsOf(type: string, stack: Stack): readonly Thing[] {
  const { own } = TYPES[type]!;
  return (stack.resources.get(type) ?? []).flatMap((block) => {
    const [name, arn] = [block.attributes[own], arnOf(block)];
    if (typeof name !== "string" || arn === undefined || arn.startsWith("<") || arn.length > LONGEST_ARN) return [];
    return [{ from: block.address, name, arn, block }];
  });
}

/** What a thing is but for its name. */
function contentOf({ block: { attributes, type }, name, arn }: Thing): string {
  const { own } = TYPES[type]!;
  const rest = Object.entries(attributes).filter(([key]) => ![own, "id", "arn"].includes(key));
  return canonical(Object.fromEntries(rest))
    .replace(refersTo(arn), "<itself>")
    .replaceAll(JSON.stringify(name), '"<itself>"');
}

/** A stack as if the things had had their later names and addresses before. */
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

/** Addresses under which a stack has what stood under others, with the same content; `before` as `withNames` gives it. */
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

// of a role its sessions too
function formsOf(arn: string): readonly string[] {
  const [, head, account, name] = /^(arn:[^:]*):iam::([^:]*):role\/(?:.*\/)?([^/]+)$/.exec(arn) ?? [];
  return head === undefined ? [arn] : [arn, `${head}:sts::${account}:assumed-role/${name}`];
}

// an ARN ends where it ends, or where the name of something in it begins; a role has nothing in it but its sessions
function refersTo(arn: string): RegExp {
  const end = /:(?:s3:::|sts:)/.test(arn) ? `(?=$|["\\\\/])` : `(?=$|["\\\\])`;
  return new RegExp(arn.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + end, "g");
}

function takesInAlike(pattern: string, { was, is }: Rename): boolean {
  const [old, now] = [formsOf(was.arn), formsOf(is.arn)];
  return old.every((arn, i) => {
    // what names it outright is renamed with it
    if ([arn, now[i]!].some((one) => refersTo(one).test(pattern))) return true;
    return ["", "/x"].every((rest) => matchesGlob(pattern, arn + rest) === matchesGlob(pattern, now[i]! + rest));
  });
}
