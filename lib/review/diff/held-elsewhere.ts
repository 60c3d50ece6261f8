import { listOf, type PolicyDocument, type Statement } from "../../stack/policy-parts";
import { keyedStatements, onlyIn } from "./canonical";
import type { Held, Side } from "./side";

const ANYTHING: Statement = { Effect: "Allow", Action: "*", Resource: "*" };
const NOTHING: Held = {
  document: { Version: "2012-10-17", Statement: [] },
  policies: [],
  unknown: [],
  policyOf: new Map(),
};

/** Two sides on which principals made elsewhere may do whatever their policies here do not deny. */
interface HeldElsewhere {
  readonly from: Side;
  readonly to: Side;
  /** Principals of which a Deny was removed. */
  readonly owners: ReadonlySet<string>;
}

/**
 * The permissions of principals made elsewhere are not in the stacks: a removed Deny may allow what no statement here
 * allows. For principals made here, attachments elsewhere are assumed not to exist, as everywhere.
 * @returns undefined if no such Deny was removed
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

// a stack without region and ARN has no known partition: the partition before is used
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

// of a principal made elsewhere, the path may be unknown
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
