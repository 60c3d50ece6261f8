import type { Actor, Deciding } from "../../policy/compare";
import type { PlacedPolicy, PolicyDocument, Statement } from "../../stack";
import type { Held, Side } from "./side";

const ALL: PolicyDocument = { Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } };

// in AWS managed policies for administrators only, not in those for readers (AWS Managed Policy Reference): their texts
// are not in the stack, but their names show what they are for
const ADMINISTRATORS = /Administrator|FullAccess|PowerUser|IAM/;
const PEOPLE = ["iam:CreateLoginProfile", "iam:UpdateLoginProfile", "iam:CreateAccessKey"];
const READERS = /^(?:ReadOnlyAccess|ViewOnlyAccess|SecurityAudit|.*ReadOnly(?:Access)?)$/;
const WRITES = [
  ...["Put", "Delete", "Bypass"].map((verb) => `s3:${verb}*`),
  ...["Put", "Schedule", "Disable"].map((verb) => `kms:${verb}*`),
  ...["Put", "Attach", "Update", "Create", "Delete", "Add"].map((verb) => `iam:${verb}*`),
];
const [READING, WORKING] = [[...PEOPLE, ...WRITES], PEOPLE].map((NotAction): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: { Effect: "Allow", NotAction, Resource: "*" },
})) as [PolicyDocument, PolicyDocument];

/** The most that a policy with an unreadable text may allow. */
function atMost({ managed }: PlacedPolicy): PolicyDocument {
  if (managed === undefined) return ALL;
  if (READERS.test(managed)) return READING;
  return ADMINISTRATORS.test(managed) ? ALL : WORKING;
}

export interface RequestOf {
  readonly action: string;
  readonly resource: string;
  /** ARN of the policy's owner. */
  readonly owner: string;
}

/**
 * The policies of a side for a caller and a resource. @param other the other side: resources that only it creates do
 * not exist here
 */
export function policiesFor(side: Side, other: Side, actor: Actor, request: RequestOf): Deciding | undefined {
  const { action, resource, owner } = request;
  if (isMissing(owner, side, other) || (actor.own === "held" && isMissing(holderOf(actor), side, other)))
    return undefined;
  const kind = kindOf(owner, action);
  const trustUnasked = owner.includes(":role/") && kind !== "trust";
  const inStack = trustUnasked ? undefined : side.resources.get(owner);
  // a resource whose policy the stack sets belongs to its account
  const home = other.resources.has(owner) ? owner.split(":")[4]! : side.account;
  const assumed = inStack === undefined ? assumedPolicy(kind, owner, home) : undefined;
  const boundary = actor.own === "held" ? side.boundaries.get(holderOf(actor)) : undefined;
  const document = inStack?.document ?? assumed;
  const identity = identityOf(side, other, owner, actor);
  // resources of AWS itself are open to every account
  const account = resource.split(":")[4];
  const known = side.made.has(owner) || other.made.has(owner) || inStack !== undefined || other.resources.has(owner);
  return {
    policies: {
      resourceKind: kind,
      ...(identity === undefined ? {} : { identity }),
      ...(document === undefined ? {} : { resource: document }),
      ...(boundary === undefined ? {} : { boundary: boundary.unknown.length > 0 ? ALL : boundary.document }),
    },
    ...((known && account === "") || account === "aws" ? { resourceAccount: accountOfOwner(owner, side, other) } : {}),
  };
}

/** ARN of the owner of the policy: for an object its bucket, or the access point in its ARN. */
export function ownerOf(resource: string): string {
  if (/^arn:[^:]*:s3:::/.test(resource)) return resource.split("/")[0]!;
  return /^arn:[^:]*:s3:[^:]*:\d*:accesspoint\/[^/]+/.exec(resource)?.[0] ?? resource;
}

function isMissing(arn: string, side: Side, other: Side): boolean {
  if (!other.made.has(arn) || side.made.has(arn)) return false;
  return !side.resources.has(arn) && !side.identities.has(arn);
}

function holderOf({ holds, words }: Actor): string {
  return holds ?? words;
}

function identityOf(side: Side, other: Side, owner: string, actor: Actor): readonly PolicyDocument[] | undefined {
  const { own, info } = actor;
  if (own === "held") {
    const held = side.identities.get(holderOf(actor));
    return held === undefined ? [] : [held.document, ...held.unknown.map(atMost)];
  }
  if (own === "none") return [];
  // policies of another account are unknown
  return info.accountId === side.account || info.accountId === accountOfOwner(owner, side, other) ? [ALL] : undefined;
}

/** The account of the owner of a policy; with several providers it may differ from the stack's. */
export function accountOfOwner(owner: string, side: Side, other: Side): string {
  return side.accounts.get(owner) ?? other.accounts.get(owner) ?? side.account;
}

type Kind = NonNullable<Deciding["policies"]["resourceKind"]>;

// the trust policy takes no part in passing or tagging a role
function kindOf(owner: string, action: string): Kind {
  const [, , service, , account, name = ""] = owner.split(":");
  if (service === "kms" && !name.startsWith("alias/")) return "key";
  if (service === "iam" && name.startsWith("role/") && /^sts:/i.test(action)) return "trust";
  // the policy of an access point is no bucket policy
  if (service === "s3") return account === "" ? "bucket" : "other";
  return service === "sqs" ? "queue" : service === "lambda" ? "function" : "other";
}

const assumedKinds = new Map<string, PolicyDocument>();
const OPEN: PolicyDocument = { Version: "2012-10-17", Statement: { Effect: "Allow", Principal: "*", Action: "*" } };

// outside the stack: keys and roles of the account delegate to the account, and policies of other accounts are unknown
function assumedPolicy(kind: Kind, owner: string, home: string): PolicyDocument | undefined {
  const account = owner.split(":")[4] ?? "";
  if (/^\d{12}$/.test(account) && account !== home) return OPEN;
  if (kind !== "key" && kind !== "trust" && !isTopic(owner)) return undefined;
  const name = `${isTopic(owner) ? "topic" : ""} ${account}`;
  let found = assumedKinds.get(name);
  if (found === undefined) {
    const Statement = isTopic(owner) ? topicDefault(account) : delegation(account);
    found = { Version: "2012-10-17", Statement };
    if (assumedKinds.size < 1_000) assumedKinds.set(name, found);
  }
  return found;
}

/** Whether an ARN is that of a topic, which has a policy of AWS where none is set. */
export function isTopic(owner: string): boolean {
  return owner.split(":")[2] === "sns";
}

function delegation(account: string): Statement {
  return { Effect: "Allow", Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: "*" };
}

// documented: SNS developer guide, the policy of a topic of which none was set
function topicDefault(account: string): Statement {
  const Action = [
    ...["GetTopicAttributes", "SetTopicAttributes", "AddPermission", "RemovePermission", "DeleteTopic"],
    ...["Subscribe", "ListSubscriptionsByTopic", "Publish"],
  ].map((name) => `sns:${name}`);
  return { Effect: "Allow", Principal: "*", Action, Condition: { StringEquals: { "aws:SourceOwner": account } } };
}

/** Every document that may take part in what the policy of a resource decides on either side. */
export function documentsAbout(owner: string, from: Side, to: Side): readonly PolicyDocument[] {
  const held = [from, to].map((side) => side.resources.get(owner));
  // that of a topic tells actions apart
  const assumed = isTopic(owner) && held.includes(undefined) ? assumedPolicy("other", owner, to.account) : undefined;
  return [...documentsOf(...held), ...(assumed ? [assumed] : [])];
}

/** Every document that may take part in decisions about an owner. */
export function documentsOf(...held: readonly (Held | undefined)[]): readonly PolicyDocument[] {
  return held.flatMap((one) =>
    one === undefined ? [] : [one.document, ...one.unknown.map(atMost).filter((most) => most !== ALL)],
  );
}
