import { ConfigError, type Fault } from "../core";
import { statementsOf, type Check, type PolicyDocument, type Statement, type Target } from "../policy";
import { accountIn } from "../policy/evaluate/principal";
import { blocksOfType, hasSymbol, readAccess, textOf, type Access, type Place, type Stack } from "../stack";
import { inlineNotRead, policiesNotRead } from "./beside";
import { bucketEncryption, type BucketEncryption } from "./bucket-encryption";
import { bucketSettings } from "./bucket-settings";
import type { Things } from "./compare";
import { checkBucket } from "./check-bucket";
import { findBucket, type FoundBucket } from "./find-bucket";
import { findKey, type FoundKey } from "./find-key";
import { findRole, genesysAccounts, mayBeGenesys, type FoundRole } from "./find-role";
import { keyHeader } from "./key-header";
import { generatedNames } from "./generated-names";
import { keyState } from "./key-state";
import { managementNote, resourceControlPolicies, serviceControlPolicies } from "./organization";
import { whyPerhaps, type Part } from "./part";
import { accountNote } from "./public-access";
import { restrictedAsPublic } from "./public-policy";
import { paidByRequester } from "./requester-pays";
import type { BucketSettings } from "./refusals";
import type { UploadQuestion } from "./types";

/** Policy types that apply to an upload. */
export type PartKind = "trust" | "bucket" | "key" | "identity" | "boundary" | "serviceControl" | "resourceControl";

/** Location of a statement: its policy and its index. */
export interface StatementPlace {
  readonly kind: PartKind;
  readonly policy: number;
  readonly index: number;
}

/** All policies that apply to an upload, and the names in them. Its own resources are the role, bucket and key. */
export interface Parts extends Things {
  readonly target: Target;
  readonly policies: { readonly [kind in PartKind]: readonly Part[] };
  readonly keyPolicies: (arn: string) => readonly Part[];
  readonly keyNamed: (reference: string) => string;
  /** Undefined if unknown. */
  readonly bucketKey: boolean | undefined;
  readonly open: Open;
  readonly settings: BucketSettings;
  readonly externalId: string | undefined;
  /** Tags of the role; undefined if unknown, or if a session may add tags. */
  readonly roleTags: { readonly [key: string]: string } | undefined;
  /** The role's unique id, or its symbol; undefined if the stack does not create the role. */
  readonly roleId: string | undefined;
  readonly notes: readonly string[];
  /** The checks of S3 during replication, instead of those of an upload. */
  readonly copying?: (parts: Parts) => readonly Check[];
}

/** What must be known besides the policies; omitted if it is known. */
export interface Open {
  /** Whether the bucket exists and is reachable for the request. */
  readonly bucket?: string;
  /** Whether the bucket's default key is used. */
  readonly key?: string;
  /** Whether Genesys Cloud is who may assume the role. */
  readonly role?: string;
}

/** Collects everything in a stack that decides an upload by Genesys Cloud. */
export function partsOf(stack: Stack, question: UploadQuestion): Parts {
  const access = readAccess(stack);
  const { role, bucket } = found(stack, access, question);
  const encryption = bucketEncryption(stack, bucket);
  const place = bucket.block?.place ?? stack;
  const endpoint = question.sourceAddress === null ? endpointPolicy(stack) : undefined;
  return partsAround({ stack, access, role, bucket, place, encryption, asked: keyHeader(question), endpoint });
}

// one error reports all names that are not in the stack
function found(stack: Stack, access: Access, { role: asked, bucket: named }: UploadQuestion) {
  const faults: Fault[] = [];
  const tried = <T>(find: () => T): T | undefined => {
    try {
      return find();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(...error.faults);
      return undefined;
    }
  };
  const role = tried(() => findRole(stack, access, asked));
  if (named !== undefined) tried(() => checkBucket(stack, access, named));
  const bucket = role && faults.length === 0 ? tried(() => findBucket(stack, access, role, named)) : undefined;
  if (role === undefined || bucket === undefined) throw new ConfigError("explain", faults);
  return { role, bucket };
}

/** Input for collecting the policies of a bucket. */
export interface Around {
  readonly stack: Stack;
  readonly access: Access;
  readonly role: FoundRole;
  readonly bucket: FoundBucket;
  readonly place: Place;
  readonly encryption: Pick<BucketEncryption, "key" | "bucketKey" | "open">;
  /** The key that the request specifies instead of the bucket's. @default none */
  readonly asked?: string | undefined;
  /** Why the request's network path may block it. @default it does not */
  readonly endpoint?: string | undefined;
  /** Name of the output with the policy for an existing key. @default none */
  readonly keyOutput?: string;
  /** Whether S3 calls to replicate, instead of Genesys Cloud to upload. @default false */
  readonly copying?: boolean;
}

/** Collects the policies that apply to a bucket. */
export function partsAround(around: Around): Parts {
  const { stack, access, role, bucket, place, encryption, asked, keyOutput } = around;
  const here = { ...place, account: accountIn(role.arn) ?? place.account };
  const find = (named: string): FoundKey => findKey(stack, access, here, named, keyOutput);
  const key = encryption.key === undefined ? undefined : find(encryption.key);
  const used = asked === undefined ? key : find(asked);
  const list = (one: Part | undefined): readonly Part[] => (one === undefined ? [] : [one]);
  const { partition, region, account } = place;
  return {
    target: {
      partition,
      region,
      accountId: account,
      bucketName: bucket.name,
      roleArn: role.arn,
      organizationId: role.externalId ?? "00000000-0000-0000-0000-000000000000",
      genesysAccountId: role.genesysAccountId,
      ...(key === undefined ? {} : { keyArn: key.arn }),
      ...(key?.alias === undefined ? {} : { keyAlias: key.alias }),
    },
    policies: {
      trust: [role.trust],
      bucket: [
        ...list(bucket.policy),
        ...policiesNotRead(stack, "bucket", { ...bucket, arn: `arn:${partition}:s3:::${bucket.name}` }),
      ],
      key: [
        ...(used?.policies ?? []),
        ...(used === undefined
          ? []
          : policiesNotRead(stack, "key", { ...used, name: undefined }).map((one) => ({ ...one, of: used.arn }))),
      ],
      identity: [
        ...role.identity,
        ...inlineNotRead(role.block),
        ...policiesNotRead(stack, "role", { ...role, name: textOf(role.block?.attributes["name"]) }),
      ],
      boundary: list(role.boundary),
      serviceControl: serviceControlPolicies(stack, access, here.account),
      resourceControl: resourceControlPolicies(stack, access, account),
    },
    keyPolicies: (arn) => find(arn).policies,
    keyNamed: (reference) => find(reference).arn,
    bucketKey: encryption.bucketKey,
    open: openOf(around),
    settings: {
      ...bucketSettings(stack, bucket),
      restricted: restrictedAsPublic(stack, { bucket, policy: bucket.policy, caller: here.account, owner: account }),
      requesterPays: here.account !== account && paidByRequester(stack, bucket),
      key: key && keyState(stack, key.arn),
      keyNamed: (reference) => keyState(stack, find(reference).arn),
    },
    externalId: role.externalId,
    roleTags: role.tags,
    roleId: role.uniqueId,
    made: new Set([...stack.resources.values()].flatMap((blocks) => blocks.map((block) => block.address))),
    own: new Set(
      [role.block, bucket.block, key?.block, used?.block].flatMap((one) => (one === undefined ? [] : [one.address])),
    ),
    globs: globsOf(role, bucket),
    notes: [...notesOf(around, used), ...accountNote(stack, bucket), ...managementNote(stack, access, here.account)],
  };
}

function openOf({ bucket, encryption: { open }, endpoint, role, place: { partition }, copying = false }: Around): Open {
  const there = whyPerhaps(bucket.block) ?? endpoint;
  const account = role.genesysAccountId;
  const elsewhere = !copying && !hasSymbol(partition) && !mayBeGenesys(account, partition);
  return {
    ...(there === undefined ? {} : { bucket: there }),
    ...(open === undefined ? {} : { key: open }),
    ...(elsewhere && {
      role: `whether account ${account} of the partition ${partition} is one of Genesys Cloud: none is documented there`,
    }),
  };
}

// a VPC endpoint policy may block the upload; which endpoint the upload uses is not known
function endpointPolicy(stack: Stack): string | undefined {
  const endpoints = blocksOfType(stack, "aws_vpc_endpoint").filter(({ attributes: { service_name, policy } }) => {
    const service = textOf(service_name) ?? "<service>";
    return textOf(policy) !== undefined && (hasSymbol(service) || /\.s3$/.test(service));
  });
  const [found] = [...endpoints, ...blocksOfType(stack, "aws_vpc_endpoint_policy")];
  return found && `what the policy of a VPC endpoint allows (${found.address})`;
}

// generated names start with the configured prefix
function globsOf(role: FoundRole, bucket: FoundBucket): ReadonlyMap<string, string> {
  const made = [role.block, bucket.block].filter((block) => block !== undefined);
  return new Map([...made.flatMap(generatedNames), ["<unique id of the role>", "AROA*"]]);
}

function notesOf(
  { role, bucket, place: { account, region }, copying = false }: Around,
  key: FoundKey | undefined,
): readonly string[] {
  return [
    ...(hasSymbol(account) ? ["The stack names no AWS account."] : []),
    ...(hasSymbol(region) ? ["The stack names no region."] : []),
    ...bucket.notes,
    ...(bucket.policy === undefined ? ["The stack sets no bucket policy; the bucket is assumed to have none."] : []),
    ...(copying || genesysAccounts.includes(role.genesysAccountId)
      ? []
      : [
          `The trust names account ${role.genesysAccountId}, which is not a documented account of Genesys Cloud: ` +
            "check whether it is an account of Genesys Cloud.",
        ]),
    ...(role.externalId === undefined && role.trust.document !== undefined && !copying
      ? ["The trust policy requires no external id: any Genesys Cloud customer could use the role."]
      : []),
    ...(key?.policies[0]?.unread === `the policy of the key ${key?.arn}`
      ? [`The policy of the key ${key?.arn} is not in the stack.`]
      : []),
  ];
}

/** The parts with another document for one policy, or with one more policy at the end. */
export function withDocument(parts: Parts, kind: PartKind, index: number, document: PolicyDocument): Parts {
  const given = parts.policies[kind];
  const all = index < given.length ? given : [...given, { address: "the new policy", document }];
  const policies = all.map((one, i) => (i === index ? { ...one, document } : one));
  return { ...parts, policies: { ...parts.policies, [kind]: policies } };
}

/** The parts with one statement replaced by others, or removed. */
export function replaced(parts: Parts, at: StatementPlace, ...changed: readonly Statement[]): Parts {
  const document = parts.policies[at.kind][at.policy]?.document;
  if (document === undefined) return parts;
  const Statement = statementsOf(document).flatMap((one, i) => (i === at.index ? changed : one));
  return withDocument(parts, at.kind, at.policy, { ...document, Statement });
}
