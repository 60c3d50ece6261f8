import { MANY, ONE } from "../evaluate/match-text";
import { STRANGER } from "./caller";
import type { Clause, Test } from "./clauses";
import { alternatives, patternsOf, textMachine } from "./pattern";
import { sampleTexts } from "./sample-texts";

/** What tells accounts of callers apart. */
interface AccountNames {
  /** Account of the resource. */
  readonly home: string;
  readonly partition: string;
  /** Principals of type AWS. */
  readonly named: readonly string[];
  readonly clauses: readonly Clause[];
}

/** An account for each way in which the statements tell the accounts of callers apart. */
export function callerAccounts({ home, partition, named, clauses }: AccountNames): {
  readonly texts: readonly string[];
  readonly complete: boolean;
} {
  const fixed = named.flatMap((value) => /^\d{12}$|(?<=^arn:[^:]*:(?:iam|sts)::)\d{12}(?=:)/.exec(value)?.[0] ?? []);
  const patterns = [...new Set(clauses.flatMap((one) => one.tests).flatMap((test) => accountsIn(test, partition)))];
  const literals = patterns.filter((text) => /^\d{12}$/.test(text));
  const all = new Set([home, STRANGER, ...fixed, ...literals]);
  const wild = patterns.filter((text) => isWild(text) && text !== MANY);
  if (wild.length === 0) return { texts: [...all], complete: true };
  const first = sampled(wild);
  // one that is named tells nobody apart but itself, so it is walked with the patterns only where they meet
  const meets = [...all].filter((account) => first.texts.includes(account));
  const { texts, complete } = meets.length === 0 ? first : sampled([...wild, ...meets]);
  return { texts: [...new Set([...all, ...texts])], complete };
}

function sampled(patterns: readonly string[]): { readonly texts: readonly string[]; readonly complete: boolean } {
  const { samples, complete } = sampleTexts([...alternatives("[0-9]{12}"), ...patterns.map(textMachine)], [[0]]);
  return { texts: samples.map(({ text }) => text), complete };
}

function accountsIn(test: Test, partition: string): readonly string[] {
  const patterns = () => patternsOf(test, []);
  switch (test.key) {
    case "aws:principalaccount":
    case "kms:calleraccount":
      return patterns();
    // of the root user it is the account, of a federated user it begins with it
    case "aws:userid":
      return patterns().flatMap((text) => [text, ...partsAfter("", text)]);
    case "aws:principalarn":
      return patterns().flatMap((text) => {
        if (test.operator.startsWith("arn")) return text.split(":").length < 6 ? [] : text.split(":")[4]!;
        const written = test.operator.endsWith("ignorecase") ? text.toLowerCase() : text;
        return ["iam", "sts"].flatMap((service) => partsAfter(`arn:${partition}:${service}::`, written));
      });
    default:
      return [];
  }
}

/**
 * The parts of a pattern of a text that can stand for the account, which is between a head and a colon. A wildcard of a text
 * goes over colons, so that one part of the pattern may be the account and the other the head, or what comes after.
 */
function partsAfter(head: string, pattern: string): readonly string[] {
  return starts(pattern, head).flatMap((start) => {
    const parts: string[] = [];
    for (let end = start; end < pattern.length; end++) {
      const char = pattern[end]!;
      if (char === MANY) parts.push(pattern.slice(start, end + 1));
      else if (char === ":" || char === ONE) parts.push(pattern.slice(start, end));
      if (!/[\d\u0001\u0002]/.test(char)) break;
    }
    return parts.filter(mayBeAccount);
  });
}

// where a pattern may go on when it has taken a text; after a run of any characters it may still be in it
function starts(pattern: string, text: string): readonly number[] {
  let found = new Set([0]);
  for (const char of text) {
    const next = new Set<number>();
    for (const at of found) {
      for (let i = at; ; i++) {
        if (pattern[i] === MANY) next.add(i);
        else if (pattern[i] === char || pattern[i] === ONE) next.add(i + 1);
        if (pattern[i] !== MANY) break;
      }
    }
    found = next;
  }
  return [...found];
}

function mayBeAccount(part: string): boolean {
  const least = part.replaceAll(MANY, "").length;
  return least === 12 || (least < 12 && part.includes(MANY));
}

function isWild(text: string): boolean {
  return text.includes(MANY) || text.includes(ONE);
}
