import { listOf, type PolicyDocument, type Statement } from "../policy-parts";
import { keyedStatements, onlyIn } from "./canonical";
import type { Held, Side } from "./side";

const ANYTHING: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
const NOTHING: Held = {
  document: { Version: "2012-10-17", Statement: [] },
  policies: [],
  unknown: [],
  policyOf: new Map(),
};

/** Two sides on which whoever has some policies, and is made elsewhere, may do whatever these do not deny. */
interface HeldElsewhere {
  readonly from: Side;
  readonly to: Side;
  /** Whose policies deny something that they do not deny any more. */
  readonly owners: ReadonlySet<string>;
}

/**
 * What else somebody may do whom neither side makes is not in the stacks: a denial of theirs that goes may let through what
 * nothing here allows. Of whoever is made here, what is attached in other stacks counts as little as it does everywhere.
 * @returns undefined where no such denial goes
 */
export function heldElsewhere(before: Side, now: Side): HeldElsewhere | undefined {
  const after = inPartition(before.partition, now);
  const lessDenied = [...before.identities].filter(([owner, { document }]) =>
    hasLessDenied(document, after.identities.get(owner)?.document),
  );
  if (lessDenied.length === 0) return undefined;
  const made = new Set([...before.made, ...after.made].map(withoutPath));
  const isMade = (owner: string, { policies }: Held) =>
    made.has(withoutPath(owner)) || policies.some(({ ofOwnSet }) => ofOwnSet === true);
  const owners = new Set(lessDenied.filter(([owner, held]) => !isMade(owner, held)).map(([owner]) => owner));
  if (owners.size === 0) return undefined;
  const open = (side: Side): Side => ({
    ...side,
    identities: new Map([
      ...side.identities,
      ...[...owners].map((owner) => [owner, withAnything(side.identities.get(owner) ?? NOTHING)] as const),
    ]),
  });
  return { from: open(before), to: open(after), owners };
}

// a stack that names no region and no ARN tells no partition: what was denied was in that of before
function inPartition(partition: string, side: Side): Side {
  if (side.partition === partition) return side;
  const placed = (arn: string) => arn.replace(/^arn:[^:]*/, `arn:${partition}`);
  const keyed = <T>(byArn: ReadonlyMap<string, T>) => new Map([...byArn].map(([arn, one]) => [placed(arn), one]));
  return {
    ...side,
    partition,
    identities: keyed(side.identities),
    boundaries: keyed(side.boundaries),
    resources: keyed(side.resources),
    made: new Set([...side.made].map(placed)),
    accounts: keyed(side.accounts),
  };
}

// of one that is made elsewhere the name alone may be read
function withoutPath(arn: string): string {
  return arn.replace(/^(arn:[^:]*:iam::[^:]*:[a-z]+\/)(?:.*\/)?/, "$1");
}

function hasLessDenied(was: PolicyDocument | undefined, is: PolicyDocument | undefined): boolean {
  if (was === undefined || was === is) return false;
  return onlyIn(keyedStatements(was), keyedStatements(is)).some(({ statement }) => statement.Effect === "Deny");
}

function withAnything(held: Held): Held {
  const { document } = held;
  return { ...held, document: { ...document, Statement: [...listOf<Statement>(document.Statement), ANYTHING] } };
}
