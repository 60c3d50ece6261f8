import { isWordOfArns } from "../../catalog";
import { sha256 } from "../../core";
import type { Found } from "../../policy/compare";
import { statementsOf } from "../../stack/policy-parts";
import type { MeaningResult } from "./meant";
import { OtherStacks } from "./other-stacks";
import { InventoriesAtHand } from "./reading";
import type { Held, Side } from "./side";

/** The result of a search for one statement. */
export interface SearchResult extends Omit<Found, "each"> {
  /** Meanings of its actions, if a request is needed to decide them. */
  readonly meant?: readonly MeaningResult[] | undefined;
  /** What others gain, if callers outside the account gain only a part. */
  readonly beside?: Omit<SearchResult, "beside">;
}

// actions are no names and are kept unchanged
interface Kept extends Pick<SearchResult, "actions" | "possible"> {
  readonly rest: string;
}

/** Most forms kept; the stacks of one app have a few. */
const ENOUGH = 500;

const MARK = "~";

/** The search results of one review by the form of the compared sides. It lives as long as the review. */
export class Searches {
  readonly inventories = new InventoriesAtHand();
  private readonly byForm = new Map<string, Map<string, Kept>>();

  constructor(readonly others = new OtherStacks()) {}

  of(form: Form): KnownSearches {
    const key = sha256(form.key, "base64");
    let found = this.byForm.get(key);
    if (found === undefined) {
      if (this.byForm.size >= ENOUGH) this.byForm.clear();
      this.byForm.set(key, (found = new Map()));
    }
    return new KnownSearches(form, found);
  }
}

/**
 * Search results for two sides of the same form: many stacks of one app differ only in names. Texts are kept with
 * numbers in place of names.
 */
export class KnownSearches {
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(
    private readonly form: Form,
    private readonly found: Map<string, Kept>,
  ) {
    this.numbers = new Map(form.names.map((name, i) => [name, i]));
  }

  /** @param search its key, with names */
  get(search: string): SearchResult | undefined {
    const kept = this.found.get(this.withoutNames(search));
    if (kept === undefined) return undefined;
    const { actions, possible, rest } = kept;
    const text = rest.replace(/~(\d+)~/g, (_, number: string) => this.form.names[Number(number)]!);
    return {
      actions,
      possible,
      ...(JSON.parse(text) as Pick<SearchResult, "hit" | "meant" | "undecidedBecause" | "beside">),
    };
  }

  set(search: string, { actions, possible, hit, meant, undecidedBecause, beside }: SearchResult): void {
    const rest = JSON.stringify({ hit, meant, undecidedBecause, beside });
    if (rest.includes(MARK)) return;
    this.found.set(this.withoutNames(search), { actions, possible, rest: this.withoutNames(rest) });
  }

  private withoutNames(text: string): string {
    return text.replace(/[\w*?-]+/g, (word) => {
      const number = this.numbers.get(word);
      return number === undefined ? word : `${MARK}${number}${MARK}`;
    });
  }
}

/**
 * Two sides with every name replaced by its number. Two pairs of the same form differ only in names, so a change has
 * the same effect in both.
 */
interface Form {
  readonly key: string;
  /** By their numbers in the key. */
  readonly names: readonly string[];
}

// other characters end a word, so a word without wildcards matches whole words only
const WORD = /[\w*?-]+/g;

// account ids, and words without a meaning in the policy language or in this program; ids of organizations and networks
// have a fixed form and are excluded
const NAME = /^(?:\d{12}|(?!(?:o|r|ou|vpce?)-)(?=.*\d)(?=.*-)[a-z0-9-]{6,})$/;

const SHORTEST = 6;

const MEANT = new Set(["999999999999", "2026-01-01T00", "2012-10-17", "2008-10-17"]);

// operators that compare texts only, case-sensitively
const OF_WORDS = /^(?:for(?:any|all)values:)?(?:string|arn)(?:not)?(?:equals|like)(?:ifexists)?$/i;

// a stack of this library has about 20,000 characters
const LONGEST = 500_000;

const NUMBER_MARK = "\u0003";

/**
 * The form of two sides; undefined if a name may matter.
 * @param rest further data that must be equal apart from names
 */
export function formOf(before: Side, after: Side, rest: unknown): Form | undefined {
  const texts: Texts = { fixed: [], named: [JSON.stringify(rest)] };
  for (const side of [before, after]) addSide(texts, side, side === after ? before : undefined);
  if (texts.named.reduce((sum, text) => sum + text.length, 0) > LONGEST) return undefined;
  const fixed = texts.fixed.join("\n");
  const named = texts.named.join("\n");
  if (/[\\\u0000-\u0009\u000b-\u001f]/.test(named) || named.includes("${") || holdsName(texts.fixed)) return undefined;
  const counted = mayCount(named);
  const names = new Map<string, number>();
  const open = new Set<string>();
  const numbered = named.replace(WORD, (word) => {
    if (/[*?]/.test(word)) open.add(word);
    let number = names.get(word);
    if (number === undefined) {
      if (!isName(word)) return word;
      names.set(word, (number = names.size));
    }
    // account ids are recognized by their length
    const kind = word.length !== 12 ? "" : word.includes("-") ? "t" : "d";
    return `${NUMBER_MARK}${number}${kind}${counted ? ` ${word.length}` : ""}${NUMBER_MARK}`;
  });
  const all = [...names.keys()];
  if ([...open].some((word) => all.some((name) => mayMeet(word, name)))) return undefined;
  return { key: `${fixed}\n\n${numbered}`, names: all };
}

/**
 * Whether the length of a name may matter: not for `*`, but for `?`, if the name stands behind the text before the `?`,
 * or behind a wildcard.
 */
function mayCount(named: string): boolean {
  if (!named.includes("?")) return false;
  const heads = (named.match(WORD) ?? []).flatMap((word) => (word.includes("?") ? [word.split(/[*?]/)[0]!] : []));
  if (heads.includes("")) return true;
  return (named.match(/"[^"]*"/g) ?? []).some((text) => {
    if (!/[*?]/.test(text) && !heads.some((head) => text.includes(head))) return false;
    const last = [...text.matchAll(WORD)].filter(([word]) => isName(word)).at(-1)?.index ?? 0;
    return text.slice(0, last).search(/[*?]/) >= 0 || heads.some((head) => text.slice(0, last).includes(head));
  });
}

interface Texts {
  /** Texts that must be identical. */
  readonly fixed: string[];
  /** Texts that must be identical apart from names. */
  readonly named: string[];
}

function isName(word: string): boolean {
  return word.length >= SHORTEST && NAME.test(word) && !MEANT.has(word) && !isWordOfArns(word);
}

function holdsName(fixed: readonly string[]): boolean {
  return fixed.some((text) => /-|\d{12}/.test(text) && (text.match(WORD) ?? []).some(isName));
}

// the parts of a word between wildcards may match parts of a name
function mayMeet(word: string, name: string): boolean {
  // a `?` may match within a word, so the next part may begin anywhere
  if (word.includes("?")) return word.split(/[*?]+/).some((part) => part !== "" && name.includes(part));
  const parts = word.split("*");
  return parts.some((part, i) => {
    if (part === "") return false;
    if (i === 0) return name.startsWith(part);
    return i === parts.length - 1 ? name.endsWith(part) : name.includes(part);
  });
}

function addSide({ fixed, named }: Texts, side: Side, other: Side | undefined): void {
  fixed.push(side.partition);
  named.push(side.account, JSON.stringify([...side.made]), JSON.stringify([...side.accounts]));
  for (const kind of ["identities", "boundaries", "resources"] as const) {
    fixed.push(kind);
    for (const [owner, held] of side[kind]) {
      const isAsBefore = other?.[kind].get(owner)?.document === held.document;
      fixed.push(`${held.unknown.length > 0} ${isAsBefore}`);
      named.push(JSON.stringify(owner));
      // unchanged policies decide too, but the other side has already added them
      if (!isAsBefore) addDocument({ fixed, named }, held);
    }
  }
}

// the Sid is left out
function addDocument({ fixed, named }: Texts, { document }: Held): void {
  fixed.push(JSON.stringify(document.Version ?? null));
  for (const statement of statementsOf(document)) {
    const { Effect, Action, NotAction, Principal, NotPrincipal, Resource, NotResource, Condition } = statement;
    fixed.push(JSON.stringify([Effect, Action, NotAction]));
    named.push(JSON.stringify([Principal, NotPrincipal, Resource, NotResource]));
    for (const [operator, keys] of Object.entries(Condition ?? {})) {
      for (const [key, values] of Object.entries(keys)) {
        fixed.push(JSON.stringify([operator, key]));
        (OF_WORDS.test(operator) ? named : fixed).push(JSON.stringify(values));
      }
    }
  }
}
