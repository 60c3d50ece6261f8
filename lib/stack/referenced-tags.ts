import { HARMLESS_TYPES } from "./data/harmless";
import { isObject, parseJson } from "./json";
import type { Stack } from "./model";
import { hasSymbol } from "./resolve/symbols";

// services have keys of their own for the tags of what is there (`rds:db-tag/…`); those of a request are no tags of a
// resource; names in policy variables end at a brace, a comma or a quotation mark
const ASKED = /\b[a-z0-9-]+:(?!request)[a-z-]*tag\/([^"'\\},]+)/gi;

/** Arguments that always select by tags. */
const CHOSEN_BY = /selection_tag|target_tags|tag_filter|tag_scope/;
/** Arguments in which tags select other resources, and do not label the resource itself. */
const CHOOSING = /filter|scope|selection|selector|criteri|lifecycle_rule/;
const TAGS = /^(?:resource_)?tags?$/;
const NAME_OF_TAG = /^tag_key(?:_scope)?$/;
/** How a target or filter names a tag. */
const BY_TAG = /^tag:(.+)$/;

/** Stands for the tags in a policy that was not read, which may be any. */
const ANY_TAG = "<a policy that is not read>";

/**
 * Names of tags that policies or tag-based selections (backups, replication, lifecycle rules) of a stack refer to, in
 * lower case, because AWS compares them case-insensitively.
 * @param isUnread whether a policy in the stack cannot be read
 */
export function referencedTags(stack: Stack, isUnread = false): ReadonlySet<string> {
  const found = new Set<string>(isUnread ? [ANY_TAG] : []);
  const add = (name: string) => found.add(name.toLowerCase());
  // a data source selects what it reads, which does not affect those resources
  const search = (value: unknown, argument: string, isChosen: boolean, isData: boolean): void => {
    if (typeof value === "string") {
      const text = unescaped(value);
      if (/tag\//i.test(text)) for (const [, name] of text.matchAll(ASKED)) add(name!);
      const named = isData ? undefined : NAME_OF_TAG.test(argument) ? value : BY_TAG.exec(value)?.[1];
      if (named !== undefined) add(named);
      const inner = !isData && /tag/i.test(text) ? inText(value) : undefined;
      if (inner !== undefined) search(inner, argument, isChosen, isData);
    } else if (Array.isArray(value)) {
      value.forEach((one) => search(one, argument, isChosen, isData));
    } else if (isObject(value)) {
      if (!isData && (CHOSEN_BY.test(argument) || (isChosen && TAGS.test(argument)))) namesIn(value).forEach(add);
      const isInside = isChosen || CHOOSING.test(argument);
      for (const [name, member] of Object.entries(value)) search(member, name, isInside, isData);
    }
  };
  for (const [type, blocks] of stack.resources)
    for (const { attributes } of blocks) search(attributes, "", false, Object.hasOwn(HARMLESS_TYPES, type));
  for (const blocks of stack.data.values()) for (const { attributes } of blocks) search(attributes, "", false, true);
  return found;
}

// selections may be in a string that contains JSON, where AWS uses CamelCase names
function inText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return withArguments(parseJson("", `{"in":${text}}`)["in"]);
  } catch {
    return undefined;
  }
}

function withArguments(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withArguments);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      return [name.replace(/(?<=[a-z0-9])[A-Z]/g, "_$&").toLowerCase(), withArguments(member)];
    }),
  );
}

// resolves JSON escapes, which are doubled in nested JSON
function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(/\\+(?:u([0-9a-f]{4})|\/)/gi, (_, code?: string) =>
    code === undefined ? "/" : String.fromCharCode(parseInt(code, 16)),
  );
}

// a block with the name of a tag, or a map of tags
function namesIn(tags: object): readonly string[] {
  const key: unknown = "key" in tags ? tags.key : undefined;
  return typeof key === "string" ? [key] : Object.keys(tags);
}

/**
 * Whether an argument is a tag that a policy or selection refers to, or a map with unknown tags. @param path as in
 * `Remainder.left`
 */
export function isReferenced(type: string, path: string, tagKeys: ReadonlySet<string>): boolean {
  if (tagKeys.size === 0) return false;
  const match = /^(?:default_tags\.)?tags(?:_all)?(?:\.(.+))?$/.exec(path);
  if (match === null) return false;
  const [, name] = match;
  // an unknown name may be any tag; the Cloud Control API has tags as a list
  return (
    name === undefined || tagKeys.has(name.toLowerCase()) || type.startsWith("awscc_") || [...tagKeys].some(hasSymbol)
  );
}
