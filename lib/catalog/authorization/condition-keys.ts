import { findAction } from "./actions";
import { data } from "./data";

/** What AWS documents about one condition key. */
export interface ConditionKeyFacts {
  /** Name in AWS's own spelling; for a key with a variable part the template, such as `aws:RequestTag/<key>`. */
  readonly key: string;
  /** `String`, `ARN`, `Bool`, `Numeric`, `Date`, `IPAddress`, `Binary` or `ArrayOf` one of these. */
  readonly type: string;
  /** Whether it is one of AWS's global keys. */
  readonly global: boolean;
}

interface Index {
  readonly exact: ReadonlyMap<string, ConditionKeyFacts>;
  readonly templates: readonly {
    readonly start: string;
    readonly matcher: RegExp;
    readonly facts: ConditionKeyFacts;
  }[];
}

let index: Index | undefined;

/** Facts of a condition key, in any letter case; undefined if the data has no such key. */
export function findConditionKey(key: string): ConditionKeyFacts | undefined {
  const wanted = key.toLowerCase();
  const { exact, templates } = (index ??= build());
  return exact.get(wanted) ?? templates.find((t) => wanted.startsWith(t.start) && t.matcher.test(wanted))?.facts;
}

/**
 * Whether a request for the action can carry the condition key at all. Global keys: always, though not every request
 * has each of them. For an action that is not in the data only global keys count as valid.
 */
export function isKeyValidFor(action: string, key: string): boolean {
  const facts = findConditionKey(key);
  if (facts === undefined) return false;
  return facts.global || (findAction(action)?.conditionKeys.includes(facts.key) ?? false);
}

/** Every condition key in the data, global ones first. */
export function conditionKeyNames(): readonly string[] {
  return [...(index ??= build()).exact.values()].map((facts) => facts.key);
}

function build(): Index {
  const exact = new Map<string, ConditionKeyFacts>();
  const add = (keys: { readonly [key: string]: string }, global: boolean): void => {
    for (const [key, type] of Object.entries(keys)) {
      if (!exact.has(key.toLowerCase())) exact.set(key.toLowerCase(), { key, type, global });
    }
  };
  add(data().globalKeys, true);
  for (const service of Object.values(data().services)) add(service.keys, false);
  const templates = [...exact]
    .filter(([name]) => name.includes("<key>"))
    // the longer one first: events:Metadata/<key>/Matcher must not match events:Metadata/<key>
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([name, facts]) => ({ start: name.split("<key>")[0]!, matcher: matcherOf(name), facts }));
  return { exact, templates };
}

function matcherOf(template: string): RegExp {
  const parts = template.split("<key>").map((part) => part.replace(/\W/g, "\\$&"));
  return new RegExp(`^${parts.join(".+")}$`);
}
