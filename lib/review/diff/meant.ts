import { MEANINGS, type Meaning } from "../../catalog/meanings";
import type { Found, Hit, HitOfActions } from "../../policy/compare";
import type { PolicyDocument } from "../policy-parts";

/** What lies where evidence lies: known by the names of its buckets. */
export interface Evidence {
  /** ARNs of the buckets that hold it; empty where every bucket counts. */
  readonly buckets: readonly string[];
  readonly is: (arn: string) => boolean;
}

/** Whether what actions amount to is decided otherwise now. */
export interface MeaningResult {
  readonly can: string;
  /** A request that does it, and is decided otherwise now; undefined where none was found. */
  readonly hit?: Hit;
  /** Why nothing was found may mean nothing. */
  readonly undecidedBecause?: string;
}

/** What to ask for once more. */
export interface MeaningSearch {
  readonly among: ReadonlySet<string>;
  readonly evidenceOnly: boolean;
  /** What is denied on the side that is to allow: requests that are not what is meant. @default nothing */
  readonly but?: PolicyDocument;
}

/**
 * What the actions of a row amount to, each with a request that shows it: an action says little where it is asked of another
 * bucket, or with another value of a key. Only what such a request is needed for is there.
 * @param each what was found already
 * @param ask looks for more
 */
export function meaningsOfActions(
  actions: readonly string[],
  each: readonly HitOfActions[],
  evidence: Evidence,
  ask: (once: MeaningSearch) => readonly Found[],
): readonly MeaningResult[] {
  // what is under a condition is told by the denial that has it
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

// an access point, or an instance of access grants, may be made for any bucket: what it is called tells of none. What is
// asked of an object on the way through one is decided by the bucket's policy as well
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
