import { isWild, MANY, ONE } from "../evaluate/match-text";
import { STRANGER } from "./caller";
import type { Clause, Test } from "./clauses";
import { alternatives, patternsOf, textMachine } from "./pattern";
import { sampleTexts, type Texts } from "./sample-texts";

/** What distinguishes the accounts of callers. */
interface AccountNames {
  /** Account of the resource. */
  readonly home: string;
  readonly partition: string;
  /** Principals of type AWS. */
  readonly named: readonly string[];
  readonly clauses: readonly Clause[];
}

/** One account for each way in which the statements distinguish accounts of callers. */
export function callerAccounts({ home, partition, named, clauses }: AccountNames): Texts {
  const fixed = named.flatMap((value) => /^\d{12}$|(?<=^arn:[^:]*:(?:iam|sts)::)\d{12}(?=:)/.exec(value)?.[0] ?? []);
  const patterns = [...new Set(clauses.flatMap((one) => one.tests).flatMap((test) => accountsIn(test, partition)))];
  const literals = patterns.filter((text) => /^\d{12}$/.test(text));
  const all = new Set([home, STRANGER, ...fixed, ...literals]);
  const wild = patterns.filter((text) => isWild(text) && text !== MANY);
  if (wild.length === 0) return { texts: [...all], complete: true };
  const first = sampled(wild);
  // an exact account distinguishes only itself, so it is combined with patterns only if they match it
  const meets = [...all].filter((account) => first.texts.includes(account));
  const { texts, complete } = meets.length === 0 ? first : sampled([...wild, ...meets]);
  return { texts: [...new Set([...all, ...texts])], complete };
}

function sampled(patterns: readonly string[]): Texts {
  const { samples, complete } = sampleTexts([...alternatives("[0-9]{12}"), ...patterns.map(textMachine)], [[0]]);
  return { texts: samples.map(({ text }) => text), complete };
}

function accountsIn(test: Test, partition: string): readonly string[] {
  const patterns = () => patternsOf(test, []);
  switch (test.key) {
    case "aws:principalaccount":
    case "kms:calleraccount":
      return patterns();
    // the account itself for the root user; its beginning for a federated user
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
 * The parts of a pattern that may match the account between a head and a colon. A wildcard of a text also matches
 * colons, so one part of the pattern may match the account, and another what is before or after it.
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

// the positions of a pattern after a text; a `*` may still continue
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
