import {
  evaluate,
  policiesFor,
  statementsOf,
  type Access,
  type Check,
  type Decision,
  type DecidingStatement,
  type PolicyDocument,
  type Statement,
} from "../../policy";
import { readAs, type Reading } from "./certainty";
import type { PartKind, Parts } from "./parts";
import type { PlacedPolicy } from "./policy-blocks";
import type { DecidingPlace } from "./types";

const NOTHING: PolicyDocument = { Version: "2012-10-17", Statement: [] };
const GRANT: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
};
const DENIAL: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }],
};

/** Decides one check by the policies of a stack. */
export function decide(parts: Parts, check: Check, reading: Reading): Decision {
  return evaluate(check.request, policiesFor(check, accessOf(parts, reading)));
}

/** A statement of the stack, by where it stands. */
export interface Located {
  readonly kind: PartKind;
  /** Which of the policies of that kind, and which of its statements. */
  readonly policy: number;
  readonly index: number;
  readonly statement: Statement;
  readonly address: string;
}

/** Finds the statement that a decision names. */
export function locate(parts: Parts, plane: Check["plane"], found: DecidingStatement): Located | undefined {
  const kind = found.policy === "resource" ? plane : found.policy === "session" ? undefined : found.policy;
  if (kind === undefined) return undefined;
  return statementsOfKind(parts, kind)[found.index];
}

/** All statements of one kind of policy, counted as decisions count them. */
export function statementsOfKind(parts: Parts, kind: PartKind): readonly Located[] {
  return parts.policies[kind].flatMap(({ address, document }, policy) =>
    statementsOf(document ?? GRANT).map((statement, index) => ({ kind, policy, index, statement, address })),
  );
}

const WORDS: { readonly [kind in PartKind]: string } = {
  trust: "trust policy",
  bucket: "bucket policy",
  key: "key policy",
  identity: "role's policy",
  boundary: "permissions boundary",
  serviceControl: "service control policy",
  resourceControl: "resource control policy",
};

/** Names a statement for people. */
export function placeOf({ kind, index, statement, address }: Located): DecidingPlace {
  return { policy: WORDS[kind], address, statement: nameOf(statement, index), effect: statement.Effect };
}

/** A statement by its sid, or by its position. */
export function nameOf(statement: Statement, index: number): string {
  return statement.Sid ?? `statement ${index}`;
}

function accessOf({ policies }: Parts, reading: Reading): Access {
  const careful = reading === "careful";
  // a bucket policy that is not known may deny anything; of other policies that would leave nothing to say
  const read = ({ document }: PlacedPolicy, unknown: PolicyDocument): PolicyDocument =>
    document === undefined ? (careful ? unknown : GRANT) : readAs(document, reading);
  const all = (list: readonly PlacedPolicy[]): readonly PolicyDocument[] => list.map((one) => read(one, NOTHING));
  const one = (kind: PartKind, unknown = NOTHING): PolicyDocument | undefined => {
    const [first] = policies[kind];
    return first && read(first, unknown);
  };
  const given: { [kind in keyof Access]: Access[kind] | undefined } = {
    trust: one("trust"),
    bucket: one("bucket", DENIAL),
    key: one("key"),
    identity: all(policies.identity),
    boundary: one("boundary"),
    serviceControl: policies.serviceControl.length === 0 ? undefined : all(policies.serviceControl),
    resourceControl: policies.resourceControl.length === 0 ? undefined : all(policies.resourceControl),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Access;
}
