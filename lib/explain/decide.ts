import {
  evaluate,
  listOf,
  policiesFor,
  statementsOf,
  together,
  type Access,
  type Check,
  type Decision,
  type DecidingStatement,
  type PolicyDocument,
  type Request,
  type Statement,
} from "../policy";
import { accountIn } from "../policy/evaluate/principal";
import { hasSymbol } from "../stack";
import { NEVER, readAs, type Reading } from "./certainty";
import { mayBind } from "./organization";
import { unknownPartsOf, type UnknownParts } from "./unknown-parts";
import type { State } from "./edit";
import type { PartKind, Parts, StatementPlace } from "./parts";
import { isGrant, type Part } from "./part";
import type { DecidingPlace } from "./types";

// a statement that matches nothing, so that both readings count statements alike
const NOTHING: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "none:none", Resource: "*" }],
};
/** What a policy that was not read allows at most. */
export const ANYTHING: Statement = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
const GRANT: PolicyDocument = { Version: "2012-10-17", Statement: [ANYTHING] };
const DENIAL: PolicyDocument = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }],
};

/** Evaluates one check with the policies of a stack. */
export function decide({ parts, question }: State, check: Check, reading: Reading): Decision {
  const unknowns = unknownPartsOf({ parts, question, check });
  const sets = levelsOf(parts, reading).map((level) =>
    policiesFor(check, accessOf(parts, check, reading, unknowns, level)),
  );
  const decisions = inAccounts(check.request).map((request) => {
    const decided = sets.map((policies) => evaluate(request, policies));
    return decided.find(({ verdict }) => verdict !== "allowed") ?? decided[0]!;
  });
  const wanted = decisions.find(({ verdict }) => (verdict === "allowed") === (reading === "hopeful"));
  return wanted ?? decisions[0]!;
}

// each level of the organization that has a list must allow the action; a denial on any level counts (documented)
function levelsOf({ policies: { serviceControl } }: Parts, reading: Reading): readonly (string | undefined)[] {
  const grants = ({ document, ofUnit }: Part) =>
    (ofUnit !== true || reading === "careful") &&
    document &&
    statementsOf(document).some(({ Effect }) => Effect === "Allow");
  const levels = new Set(serviceControl.filter(grants).flatMap(({ of }) => of ?? []));
  return levels.size === 0 ? [undefined] : [...levels];
}

/** The request for each case: if one of two accounts is unknown, they may be the same. */
function inAccounts(request: Request): readonly Request[] {
  const { principal, resource, resourceAccount = accountIn(resource) } = request;
  const own = principal.accountId ?? accountIn(principal.arn);
  if (own === undefined || resourceAccount === undefined || own === resourceAccount) return [request];
  const isKnown = !hasSymbol(own) && !hasSymbol(resourceAccount);
  return isKnown ? [request] : [{ ...request, resourceAccount: own }, request];
}

/** A statement of the stack with its location. */
export interface Located extends StatementPlace {
  readonly statement: Statement;
  readonly address: string;
}

/** Finds the statement that a decision names. */
export function locate(parts: Parts, check: Check, found: DecidingStatement): Located | undefined {
  const kind = found.policy === "resource" ? check.plane : found.policy === "session" ? undefined : found.policy;
  if (kind === undefined) return undefined;
  return statementsOfKind(parts, kind, check)[found.index];
}

/** All statements of one policy type that apply to a check, in the order in which decisions count them. */
export function statementsOfKind(parts: Parts, kind: PartKind, check: Check): readonly Located[] {
  return takingPart(parts, kind, check).flatMap((part) =>
    statementsOf(part.document ?? GRANT).map((statement, index) => {
      return { kind, policy: parts.policies[kind].indexOf(part), index, statement, address: part.address };
    }),
  );
}

/** The policies of one type that apply to a check: of a KMS key, and of the organization for the resource's account. */
export function takingPart({ policies, keyPolicies }: Parts, kind: PartKind, { request }: Check): readonly Part[] {
  const account = request.resourceAccount ?? accountIn(request.resource) ?? "";
  if (kind === "resourceControl") return policies[kind].filter(({ of }) => mayBind(of, account));
  if (kind !== "key") return policies[kind];
  const own = policies.key.filter(({ of }) => of === request.resource);
  return own.length > 0 ? own : keyPolicies(request.resource);
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

export function placeOf({ kind, index, statement, address }: Located): DecidingPlace {
  const policy = isGrant(address) ? "grant" : WORDS[kind];
  return { policy, address, statement: nameOf(statement, index), effect: statement.Effect };
}

/** Name of a statement: its Sid, or its position. */
export function nameOf(statement: Statement, index: number): string {
  return statement.Sid ?? `statement ${index}`;
}

/** A policy in one reading. A policy that was not read may allow nothing, or deny anything. */
export function readPart(
  { document, onlyAllows, perhaps }: Part,
  reading: Reading,
  unknowns: UnknownParts,
): PolicyDocument {
  if (document !== undefined) return readAs(document, reading, unknowns, perhaps !== undefined);
  if (reading === "hopeful") return GRANT;
  return onlyAllows === true ? NOTHING : DENIAL;
}

/** A permissions boundary in one reading. Without one, nothing is limited. */
export function readBoundary(part: Part, reading: Reading, unknowns: UnknownParts): PolicyDocument {
  return part.perhaps !== undefined && reading === "hopeful" ? GRANT : readPart(part, reading, unknowns);
}

function accessOf(
  parts: Parts,
  check: Check,
  reading: Reading,
  unknowns: UnknownParts,
  level: string | undefined,
): Access {
  const { policies } = parts;
  const read = (part: Part): PolicyDocument => readPart(part, reading, unknowns);
  const onLevel = (part: Part): PolicyDocument => {
    if (part.of === undefined || (part.of === level && part.ofUnit !== true)) return read(part);
    const { perhaps: _, ...sure } = part;
    return withGrantsOf(part.of === level ? read(sure) : undefined, read(part));
  };
  const one = (kind: PartKind): PolicyDocument | undefined => policies[kind][0] && read(policies[kind][0]);
  const some = (kind: PartKind): readonly PolicyDocument[] | undefined =>
    policies[kind].length === 0 ? undefined : takingPart(parts, kind, check).map(onLevel);
  // a bucket or a key may have policies beside its own: grants, and what was not read
  const all = (kind: PartKind): PolicyDocument | undefined => {
    const bounded = reading === "careful" && policies.boundary.length > 0;
    const documents = takingPart(parts, kind, check)
      .map(read)
      .map((one) => (bounded ? asToRole(one, parts.target.roleArn) : one));
    return documents.length === 0 ? undefined : together(documents);
  };
  const given: { [kind in keyof Access]: Access[kind] | undefined } = {
    trust: one("trust"),
    bucket: all("bucket"),
    ...(check.plane === "key" ? { key: all("key") ?? NOTHING } : {}),
    identity: policies.identity.map(read),
    boundary: policies.boundary[0] && readBoundary(policies.boundary[0], reading, unknowns),
    serviceControl: some("serviceControl"),
    resourceControl: some("resourceControl"),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Access;
}

// a boundary limits what is allowed to a role; that it does not limit what is allowed to everyone is documented for
// `aws:PrincipalArn` alone
function asToRole(document: PolicyDocument, roleArn: string): PolicyDocument {
  const Statement = statementsOf(document).map((one) =>
    isToEveryone(one) ? { ...one, Principal: { AWS: roleArn } } : one,
  );
  return { ...document, Statement };
}

/** Whether a statement allows everyone something, other than by the ARN of who asks. */
export function isToEveryone({ Effect, Principal, Condition = {} }: Statement): boolean {
  const keys = Object.values(Condition).flatMap(Object.keys);
  const named =
    Principal === undefined || Principal === "*" ? Principal : listOf(Principal["AWS"]).find((one) => one === "*");
  return Effect === "Allow" && named === "*" && !keys.some((key) => /^aws:PrincipalArn$/i.test(key));
}

// the denials of a policy with the grants of another reading of it, or without any; the statements keep their positions
function withGrantsOf(granting: PolicyDocument | undefined, document: PolicyDocument): PolicyDocument {
  const grants = granting && statementsOf(granting);
  const Statement = statementsOf(document).map((one, index) =>
    one.Effect === "Allow" ? (grants?.[index] ?? { ...one, ...NEVER }) : one,
  );
  return { ...document, Statement };
}
