import { ownOf } from "../core";
import { digest, listOf, type Conditions } from "../stack";

const WORDS: { readonly [operator: string]: string } = {
  StringEquals: "is",
  StringNotEquals: "is not",
  StringLike: "is like",
  StringNotLike: "is not like",
  ArnEquals: "is",
  ArnLike: "is like",
  ArnNotEquals: "is not",
  ArnNotLike: "is not like",
  Bool: "is",
  NumericLessThan: "is less than",
  NumericLessThanEquals: "is at most",
  NumericGreaterThan: "is more than",
  NumericGreaterThanEquals: "is at least",
  DateLessThan: "is before",
  DateGreaterThan: "is after",
  IpAddress: "is in",
  NotIpAddress: "is not in",
};

/** A condition block in words, without leaving anything out. */
export function conditionWords(conditions: Conditions | undefined): string {
  const parts = Object.entries(conditions ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => part(operator, key, listOf(values))),
  );
  return parts.join("; ");
}

/** Longest words of a condition in a sentence. */
const LONGEST = 120;

/**
 * A condition as the end of a sentence: ` when aws:SourceVpce is vpce-1`; a long one is cut. Empty without a condition.
 */
export function whenWords(condition: string): string {
  if (condition === "") return "";
  const parts = condition.split("; ");
  let words = parts[0]!;
  let count = 1;
  while (count < parts.length && `${words} and ${parts[count]!}`.length <= LONGEST) words += ` and ${parts[count++]!}`;
  const rest = parts.length - count;
  const more = rest === 0 ? "" : ` and ${rest} more condition${rest === 1 ? "" : "s"} hold${rest === 1 ? "s" : ""}`;
  return ` when ${words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words}${more}`;
}

function part(operator: string, key: string, values: readonly string[]): string {
  if (operator === "Null") return `${key} is ${values[0] === "true" ? "absent" : "present"}`;
  const [, quantifier, name, ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(.*?)(IfExists)?$/.exec(operator)!;
  const some = quantifier === "ForAnyValue" ? "any of " : quantifier === "ForAllValues" ? "every one of " : "";
  const orAbsent = ifExists === undefined ? "" : " or is absent";
  return `${some}${key} ${ownOf(WORDS, name!) ?? name} ${values.map(hostsOnly).join(" or ")}${orAbsent}`;
}

/** A text with URLs reduced to host and digest: the path may be a secret, as of a webhook. */
export function hostsOnly(text: string): string {
  return text.replace(
    // a comma belongs to it, unless another URL follows, or a space
    /\b([a-z][a-z0-9+.-]*:\/\/)(?:[^\s/?#"\\]*@)?([^\s/?#,"\\]+)([/?#](?:[^\s,"\\]|,(?!\s|$|[a-z][a-z0-9+.-]*:\/\/))*)?/gi,
    (url, scheme, host, rest) => {
      const bare = rest === undefined || rest === "/";
      return bare && !url.includes("@") ? url : `${String(scheme)}${String(host)}/… (${digest(url)})`;
    },
  );
}
