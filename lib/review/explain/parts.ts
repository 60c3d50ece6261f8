import { statementsOf, type PolicyDocument, type Statement, type Target } from "../../policy";
import type { StackJson } from "../stack-json";
import { findBucket } from "./find-bucket";
import { findRole, genesysAccounts } from "./find-role";
import { organizationPolicies } from "./organization";
import type { PlacedPolicy } from "./policy-blocks";
import type { BucketSettings } from "./refusals";
import { NO_ACCOUNT, surroundingsOf } from "./references";
import type { UploadQuestion } from "./types";

/** Policies that take part, by what they are. */
export type PartKind = "trust" | "bucket" | "key" | "identity" | "boundary" | "serviceControl" | "resourceControl";

/** Which of the policies of a kind, and which of its statements. */
export interface StatementPlace {
  readonly kind: PartKind;
  readonly policy: number;
  readonly index: number;
}

/** All policies around an upload, where they stand, and the names in them. */
export interface Parts {
  readonly target: Target;
  readonly policies: { readonly [kind in PartKind]: readonly PlacedPolicy[] };
  readonly bucketKey: boolean;
  readonly settings: BucketSettings;
  readonly externalId: string | undefined;
  /** Tags of the role; undefined where they are not known, or a session may bring others. */
  readonly roleTags: { readonly [key: string]: string } | undefined;
  /** Whether account and region are the stack's, or stand in for what it does not name. */
  readonly known: { readonly account: boolean; readonly region: boolean };
  readonly notes: readonly string[];
}

/** Gathers from a stack what decides an upload by Genesys Cloud. */
export function partsOf(stack: StackJson, question: UploadQuestion): Parts {
  const { notes: names, regionKnown, ...around } = surroundingsOf(stack, genesysAccounts);
  const role = findRole(stack, around, question.role);
  const bucket = findBucket(stack, around, role, question.bucket);
  const notes = [...names, ...bucket.notes];
  if (bucket.policy === undefined) notes.push("The stack sets no bucket policy; none is taken to be there.");
  if (role.externalId === undefined)
    notes.push("The trust asks for no external id: any Genesys Cloud customer could use the role.");
  const key = bucket.key;
  if (key !== undefined && key.policy === undefined) {
    notes.push(`The policy of the key ${key.arn} is not in the stack.`);
  }
  const list = (one: PlacedPolicy | undefined): readonly PlacedPolicy[] => (one === undefined ? [] : [one]);
  const { partition, region, accountId } = around;
  const unknownKey: PlacedPolicy | undefined =
    key === undefined || key.policy !== undefined ? key?.policy : { address: key.arn, document: undefined };
  return {
    target: {
      partition,
      region,
      accountId,
      bucketName: bucket.name,
      roleArn: role.arn,
      organizationId: role.externalId ?? "00000000-0000-0000-0000-000000000000",
      genesysAccountId: role.genesysAccountId,
      ...(key === undefined ? {} : { keyArn: key.arn }),
      ...(key?.alias === undefined ? {} : { keyAlias: key.alias }),
    },
    policies: {
      trust: [role.trust],
      bucket: list(bucket.policy),
      key: list(unknownKey),
      identity: role.identity,
      boundary: list(role.boundary),
      ...organizationPolicies(stack, around),
    },
    bucketKey: bucket.bucketKey,
    settings: bucket.settings,
    externalId: role.externalId,
    roleTags: role.tags,
    known: { account: around.accountId !== NO_ACCOUNT, region: regionKnown },
    notes,
  };
}

/** A policy with another text in its place. */
export function withDocument(parts: Parts, kind: PartKind, index: number, document: PolicyDocument): Parts {
  const policies = parts.policies[kind].map((one, i) => (i === index ? { ...one, document } : one));
  return { ...parts, policies: { ...parts.policies, [kind]: policies } };
}

/** A policy with one of its statements changed, or left out. */
export function replaced(parts: Parts, at: StatementPlace, changed: Statement | undefined): Parts {
  const document = parts.policies[at.kind][at.policy]?.document;
  if (document === undefined) return parts;
  const Statement = statementsOf(document).flatMap((one, i) => (i === at.index ? (changed ?? []) : one));
  return withDocument(parts, at.kind, at.policy, { ...document, Statement });
}
