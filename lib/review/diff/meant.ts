import { MEANINGS, type Meaning } from "../../catalog/meanings";
import type { Found, Hit, HitOfActions } from "../../policy/compare";
import type { PolicyDocument } from "../../stack/policy-parts";

export interface Evidence {
  /** ARNs of its buckets; empty if every bucket counts. */
  readonly buckets: readonly string[];
  readonly is: (arn: string) => boolean;
}

/** Whether the decision changed for what some actions amount to. */
export interface MeaningResult {
  readonly can: string;
  /** A request that does it and whose decision changed; undefined if none was found. */
  readonly hit?: Hit;
  /** Why there may be one although none was found. */
  readonly undecidedBecause?: string;
}

export interface MeaningSearch {
  readonly among: ReadonlySet<string>;
  readonly evidenceOnly: boolean;
  /** A Deny on the side that should allow, for requests that do not have the meaning. @default nothing */
  readonly but?: PolicyDocument;
}

/**
 * Which meanings the actions of a row have, each with a request that shows it: the same action may be harmless on
 * another bucket or with another key value. Only meanings that depend on the request are here.
 * @param each what was found already
 * @param ask searches for more
 */
export function meaningsOfActions(
  actions: readonly string[],
  each: readonly HitOfActions[],
  evidence: Evidence,
  ask: (once: MeaningSearch) => readonly Found[],
): readonly MeaningResult[] {
  // the Deny with a condition reports what is under that condition
  const relevant = MEANINGS.filter(({ on, asks, under }) => under === undefined && (on ?? asks) !== undefined);
  return relevant.flatMap((meaning): readonly MeaningResult[] => {
    const held = actions.filter((action) => meaning.actions.some((one) => one.toLowerCase() === action.toLowerCase()));
    if (held.length === 0) return [];
    const { can } = meaning;
    const known = shown(meaning, held, each, evidence);
    if (known !== undefined) return [{ can, hit: known }];
    const found = ask({
      among: new Set(held),
      evidenceOnly: meaning.on !== undefined,
      ...(meaning.asks && { but: unless(meaning.asks) }),
    });
    const hit = shown(
      meaning,
      held,
      found.flatMap((one) => one.each),
      evidence,
    );
    if (hit !== undefined) return [{ can, hit }];
    const undecidedBecause = found.find((one) => one.undecidedBecause !== undefined)?.undecidedBecause;
    return [{ can, ...(undecidedBecause !== undefined && { undecidedBecause }) }];
  });
}

function shown(
  { on, asks, actions: worstFirst }: Meaning,
  held: readonly string[],
  each: readonly HitOfActions[],
  evidence: Evidence,
): Hit | undefined {
  const fits = each.filter(
    ({ hit: { resource, context } }) =>
      (on === undefined || evidence.is(resource) || isWayTo(resource)) &&
      (asks === undefined || context[asks.key] === asks.value),
  );
  for (const one of worstFirst) {
    const action = held.find((name) => name.toLowerCase() === one.toLowerCase());
    const found = action === undefined ? undefined : fits.find(({ actions }) => actions.includes(action));
    if (found !== undefined) return { ...found.hit, action: action! };
  }
  return undefined;
}

// an access point or access grants instance may belong to any bucket. A request through it is also decided by the
// bucket's policy
function isWayTo(resource: string): boolean {
  return /^arn:[^:]*:s3:[^:]*:\d*:(?:accesspoint\/[^/]*$|access-grants\/)/.test(resource);
}

function unless({ key, value }: NonNullable<Meaning["asks"]>): PolicyDocument {
  const Condition = { StringNotEquals: { [key]: value } };
  return {
    Version: "2012-10-17",
    Statement: { Effect: "Deny", Principal: "*", Action: "*", Resource: "*", Condition },
  };
}
