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
} from "../policy";
import { readAs, type Reading } from "./certainty";
import { unknownPartsOf, type UnknownParts } from "./unknown-parts";
import type { State } from "./edit";
import type { PartKind, Parts, StatementPlace } from "./parts";
import type { Part } from "./part";
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
export function decide({ parts, question }: State, check: Check, reading: Reading): Decision {
  const unknowns = unknownPartsOf({ parts, question, check });
  return evaluate(check.request, policiesFor(check, accessOf(parts, reading, unknowns)));
}

/** A statement of the stack, by where it stands. */
export interface Located extends StatementPlace {
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

/** A policy of a stack as it decides; a text that was not read may allow nothing, or deny anything. */
export function readPart(
  { document, onlyAllows, perhaps }: Part,
  reading: Reading,
  unknowns: UnknownParts,
): PolicyDocument {
  if (document !== undefined) return readAs(document, reading, unknowns, perhaps !== undefined);
  if (reading === "hopeful") return GRANT;
  return onlyAllows === true ? NOTHING : DENIAL;
}

function accessOf({ policies }: Parts, reading: Reading, unknowns: UnknownParts): Access {
  const read = (part: Part): PolicyDocument => readPart(part, reading, unknowns);
  const one = (kind: PartKind): PolicyDocument | undefined => policies[kind][0] && read(policies[kind][0]);
  const some = (kind: PartKind): readonly PolicyDocument[] | undefined =>
    policies[kind].length === 0 ? undefined : policies[kind].map(read);
  const given: { [kind in keyof Access]: Access[kind] | undefined } = {
    trust: one("trust"),
    bucket: one("bucket"),
    key: one("key"),
    identity: policies.identity.map(read),
    boundary: one("boundary"),
    serviceControl: some("serviceControl"),
    resourceControl: some("resourceControl"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Access;
}
