import { isWordOfArns } from "../../catalog";
import { sha256 } from "../../core";
import type { Found } from "../../policy/compare";
import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import type { MeaningResult } from "./meant";
import { InventoriesAtHand } from "./reading";
import type { Held, Side } from "./side";

/** What was found of a statement; each single request is looked at where it is found. */
export interface Looked extends Omit<Found, "each"> {
  /** What its actions amount to, where a request is needed to tell. */
  readonly meant?: readonly MeaningResult[] | undefined;
  /** What only others gain, where whoever is outside of the account gains a part of it. */
  readonly beside?: Omit<Looked, "beside">;
}

// actions are no names, so they are kept as they are
interface Kept extends Pick<Looked, "actions" | "possible"> {
  readonly rest: string;
}

/** Most forms whose searches are kept: stacks of one app have a few. */
const ENOUGH = 500;

const MARK = "~";

/** What the searches of one review found, by the form of what was compared. It is made for a review and goes with it. */
export class Searches {
  /** What its stacks let whom do, as far as somebody looks at it. */
  readonly inventories = new InventoriesAtHand();
  private readonly byForm = new Map<string, Map<string, Kept>>();

  /** What is known of two sides of a form. */
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
 * What searches found in two sides of the same form: many stacks of one app differ in names only. Texts are kept with
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

  /** @param search which one, its names included */
  get(search: string): Looked | undefined {
    const kept = this.found.get(this.withoutNames(search));
    if (kept === undefined) return undefined;
    const { actions, possible, rest } = kept;
    const text = rest.replace(/~(\d+)~/g, (_, number: string) => this.form.names[Number(number)]!);
    return {
      actions,
      possible,
      ...(JSON.parse(text) as Pick<Looked, "hit" | "meant" | "undecidedBecause" | "beside">),
    };
  }

  set(search: string, { actions, possible, hit, meant, undecidedBecause, beside }: Looked): void {
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
 * Two sides without their names: what is left when every name is replaced by its number. Two pairs of one form differ in
 * nothing but names, so what a change lets through in one of them it lets through in the other.
 */
interface Form {
  readonly key: string;
  /** By their numbers in the key. */
  readonly names: readonly string[];
}

// other characters end a word, so a word that no wildcard touches is met by a whole word or by none
const WORD = /[\w*?-]+/g;

// account ids, and words of a kind to which neither the policy language nor this program gives a meaning: ids of
// organizations and networks are judged by their form
const NAME = /^(?:\d{12}|(?!(?:o|r|ou|vpce?)-)(?=.*\d)(?=.*-)[a-z0-9-]{6,})$/;

const SHORTEST = 6;

const MEANT = new Set(["999999999999", "2026-01-01T00", "2012-10-17", "2008-10-17"]);

// operators that compare words and nothing else: no numbers, no letters of another case
const OF_WORDS = /^(?:for(?:any|all)values:)?(?:string|arn)(?:not)?(?:equals|like)(?:ifexists)?$/i;

// a stack of this library has 20,000 characters
const LONGEST = 500_000;

const NUMBER_MARK = "\u0003";

/**
 * The form of two sides; undefined where a name may be more than a name.
 * @param rest what else has to be alike but for names
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
    // an account id is told by its length
    const kind = word.length !== 12 ? "" : word.includes("-") ? "t" : "d";
    return `${NUMBER_MARK}${number}${kind}${counted ? ` ${word.length}` : ""}${NUMBER_MARK}`;
  });
  const all = [...names.keys()];
  if ([...open].some((word) => all.some((name) => mayMeet(word, name)))) return undefined;
  return { key: `${fixed}\n\n${numbered}`, names: all };
}

/**
 * Whether it may matter how many characters a name has: it is nothing to a star and something to a question mark. A question
 * mark meets a name only where a text has the name behind what stands before the question mark, or behind a wildcard.
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
  /** What has to be alike to the letter. */
  readonly fixed: string[];
  /** What has to be alike but for names. */
  readonly named: string[];
}

function isName(word: string): boolean {
  return word.length >= SHORTEST && NAME.test(word) && !MEANT.has(word) && !isWordOfArns(word);
}

function holdsName(fixed: readonly string[]): boolean {
  return fixed.some((text) => /-|\d{12}/.test(text) && (text.match(WORD) ?? []).some(isName));
}

// the parts of a word with wildcards are met by parts of words
function mayMeet(word: string, name: string): boolean {
  // what a question mark takes may be a part of a word, so that the next part begins anywhere
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
      // what stayed decides as well, and it was added with the other side
      if (!isAsBefore) addDocument({ fixed, named }, held);
    }
  }
}

// what a statement is called decides nothing
function addDocument({ fixed, named }: Texts, { document }: Held): void {
  fixed.push(JSON.stringify(document.Version ?? null));
  for (const statement of statementsIn(document)) {
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

function statementsIn(document: PolicyDocument): readonly Statement[] {
  return listOf<Statement>(document.Statement);
}
