import { hasSymbol, isObject, knownBlocks, providersOf, type Attributes, type Block, type Stack } from "../stack";
import { whyKept } from "./part";

/** Tags of a resource including the provider's default tags; undefined if one is unknown. */
export function tagsOf(block: Block, stack: Stack): { readonly [key: string]: string } | undefined {
  const { tags, tags_all: all } = block.attributes;
  if (whyKept(block, (name) => /^tags/.test(name)) !== undefined) return undefined;
  // plans and states contain the merged tags
  const others = isObject(all) ? all : byDefault(block, stack);
  if (others === undefined) return undefined;
  const found = { ...others, ...objectOf(tags) };
  const texts = Object.entries(found).filter((one): one is [string, string] => typeof one[1] === "string");
  const known = texts.length === Object.keys(found).length && !texts.some((one) => one.some(hasSymbol));
  const read = [tags, all].every((one) => one === undefined || isObject(one));
  return known && read ? Object.fromEntries(texts) : undefined;
}

// undefined if not all are known
function byDefault(block: Block, stack: Stack): object | undefined {
  // a plan without merged tags knows them only after apply, and does not contain the provider's default tags
  if (stack.format === "plan") return undefined;
  const given = (block as Block & { meta?: Attributes }).meta?.["provider"] ?? block.attributes["provider"];
  const wanted = typeof given === "string" ? given.replace(/^(\$\{|<)|[}>]$/g, "") : "aws";
  const own = providersOf(stack, "aws").find(
    ({ alias }) => wanted === (alias === undefined ? "aws" : `aws.${String(alias)}`),
  );
  const defaults = knownBlocks(own ?? {}, "default_tags");
  const tags = defaults?.[0]?.["tags"];
  return defaults !== undefined && (tags === undefined || isObject(tags)) ? objectOf(tags) : undefined;
}

function objectOf(value: unknown): object {
  return isObject(value) ? value : {};
}
