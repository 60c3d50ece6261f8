import { first, hasSymbol, isObject, providersOf, type Attributes, type Block, type Stack } from "../stack";

/** Tags of a thing with those that its provider gives to all; undefined where one is not known. */
export function tagsOf(block: Block, stack: Stack): { readonly [key: string]: string } | undefined {
  const { tags, tags_all: all } = block.attributes;
  // a plan and a state say what comes of both
  const found = isObject(all) ? { ...all, ...objectOf(tags) } : { ...byDefault(block, stack), ...objectOf(tags) };
  const texts = Object.entries(found).filter((one): one is [string, string] => typeof one[1] === "string");
  const known = texts.length === Object.keys(found).length && !texts.some((one) => one.some(hasSymbol));
  const read = [tags, all].every((one) => one === undefined || isObject(one));
  return known && read ? Object.fromEntries(texts) : undefined;
}

function byDefault(block: Block, stack: Stack): object {
  const given = (block as Block & { meta?: Attributes }).meta?.["provider"] ?? block.attributes["provider"];
  const wanted = typeof given === "string" ? given.replace(/^(\$\{|<)|[}>]$/g, "") : "aws";
  const own = providersOf(stack, "aws").find(
    ({ alias }) => wanted === (alias === undefined ? "aws" : `aws.${String(alias)}`),
  );
  return objectOf(first(own?.["default_tags"])["tags"]);
}

function objectOf(value: unknown): object {
  return isObject(value) ? value : {};
}
