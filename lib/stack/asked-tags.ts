import type { Stack } from "./model";

const ASKED =
  /\b[a-z0-9-]+:(?:Principal|Resource|ExistingObject|Bucket|AccessPoint|AccessGrantsInstanceResource)Tag\/([^"\\]+)/gi;

/** Names of tags that some policy of a stack asks for, in small letters, as AWS compares them. */
export function askedTags(stack: Stack): ReadonlySet<string> {
  const found = new Set<string>();
  const search = (value: unknown): void => {
    if (typeof value === "string") {
      if (/tag\//i.test(value)) for (const [, name] of value.matchAll(ASKED)) found.add(name!.toLowerCase());
    } else if (typeof value === "object" && value !== null) Object.values(value).forEach(search);
  };
  for (const blocks of [...stack.resources.values(), ...stack.data.values()]) {
    for (const { attributes } of blocks) search(attributes);
  }
  return found;
}

/** Whether an argument is a label that somebody asks for, or labels of which not all are known. @param path as in `Remainder.left` */
export function isAsked(type: string, path: string, asked: ReadonlySet<string>): boolean {
  if (asked.size === 0) return false;
  const match = /^(?:default_tags\.)?tags(?:_all)?(?:\.(.+))?$/.exec(path);
  if (match === null) return false;
  const [, name] = match;
  // the Cloud Control API has labels as a list
  return name === undefined || asked.has(name.toLowerCase()) || type.startsWith("awscc_");
}
