import { ConfigError, type Fault } from "../core";
import { statementsOf, type Check, type PolicyDocument, type Statement, type Target } from "../policy";
import { blocksOfType, hasSymbol, readAccess, textOf, type Access, type Place, type Stack } from "../stack";
import { inlineNotRead, policiesNotRead } from "./beside";
import { bucketEncryption, type BucketEncryption } from "./bucket-encryption";
import { bucketSettings } from "./bucket-settings";
import type { Things } from "./compare";
import { checkBucket } from "./check-bucket";
import { findBucket, type FoundBucket } from "./find-bucket";
import { findKey, type FoundKey } from "./find-key";
import { findRole, genesysAccounts, type FoundRole } from "./find-role";
import { keyHeader } from "./key-header";
import { generatedNames } from "./generated-names";
import { keyState } from "./key-state";
import { organizationPolicies } from "./organization";
import { whyPerhaps, type Part } from "./part";
import type { BucketSettings } from "./refusals";
import type { UploadQuestion } from "./types";

/** Policies that take part, by what they are. */
export type PartKind = "trust" | "bucket" | "key" | "identity" | "boundary" | "serviceControl" | "resourceControl";

/** Which of the policies of a kind, and which of its statements. */
export interface StatementPlace {
  readonly kind: PartKind;
  readonly policy: number;
  readonly index: number;
}

/** All policies around an upload, where they stand, and the names in them: its own are role, bucket and key. */
export interface Parts extends Things {
  readonly target: Target;
  readonly policies: { readonly [kind in PartKind]: readonly Part[] };
  /** The policies of another key than the one whose policies are among these. */
  readonly keyPolicies: (arn: string) => readonly Part[];
  /** ARN of a key by what a header calls it. */
  readonly keyNamed: (reference: string) => string;
  /** Undefined where it is not known. */
  readonly bucketKey: boolean | undefined;
  readonly open: Open;
  readonly settings: BucketSettings;
  readonly externalId: string | undefined;
  /** Tags of the role; undefined where they are not known, or a session may bring others. */
  readonly roleTags: { readonly [key: string]: string } | undefined;
  /** The role's unique id, or its symbol; undefined where the role is not made by the stack. */
  readonly roleId: string | undefined;
  readonly notes: readonly string[];
  /** The checks of S3 that copies, in place of those of an upload. */
  readonly copying?: (parts: Parts) => readonly Check[];
}

/** What would have to be known beside the policies; left out where it is. */
export interface Open {
  /** Whether the bucket is there, and lies open to the way of the request. */
  readonly bucket?: string;
  /** Whether the default key of the bucket is asked at all. */
  readonly key?: string;
}

/** Gathers from a stack what decides an upload by Genesys Cloud. */
export function partsOf(stack: Stack, question: UploadQuestion): Parts {
  const access = readAccess(stack);
  const { role, bucket } = found(stack, access, question);
  const encryption = bucketEncryption(stack, bucket);
  const place = bucket.block?.place ?? stack;
  const endpoint = question.sourceAddress === null ? endpointPolicy(stack) : undefined;
  return partsAround({ stack, access, role, bucket, place, encryption, asked: keyHeader(question), endpoint });
}

// every name that is not in the stack is told in one error
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

/** What decides about a bucket, once it is found who asks for what. */
export interface Around {
  readonly stack: Stack;
  readonly access: Access;
  readonly role: FoundRole;
  readonly bucket: FoundBucket;
  /** Where the bucket is. */
  readonly place: Place;
  readonly encryption: Pick<BucketEncryption, "key" | "bucketKey" | "open">;
  /** The key that the request names in place of that of the bucket. @default none */
  readonly asked?: string | undefined;
  /** Why the way of the request may not let it through. @default it does */
  readonly endpoint?: string | undefined;
  /** What the policy of a key that another team makes is put out as. @default none is */
  readonly keyOutput?: string;
  /** Whether S3 asks, to copy, and not Genesys Cloud, to write. @default false */
  readonly copying?: boolean;
}

/** Gathers the policies around a bucket. */
export function partsAround(around: Around): Parts {
  const { stack, access, role, bucket, place, encryption, asked, keyOutput } = around;
  const find = (named: string): FoundKey => findKey(stack, access, place, named, keyOutput);
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
        ...(used === undefined ? [] : policiesNotRead(stack, "key", { ...used, name: undefined })),
      ],
      identity: [
        ...role.identity,
        ...inlineNotRead(role.block),
        ...policiesNotRead(stack, "role", { ...role, name: textOf(role.block?.attributes["name"]) }),
      ],
      boundary: list(role.boundary),
      ...organizationPolicies(stack, access, account),
    },
    keyPolicies: (arn) => find(arn).policies,
    keyNamed: (reference) => find(reference).arn,
    bucketKey: encryption.bucketKey,
    open: openOf(around),
    settings: {
      ...bucketSettings(stack, bucket),
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
    notes: notesOf(around, used),
  };
}

function openOf({ bucket, encryption: { open }, endpoint }: Around): Open {
  const there = whyPerhaps(bucket.block) ?? endpoint;
  return { ...(there === undefined ? {} : { bucket: there }), ...(open === undefined ? {} : { key: open }) };
}

// the policy of a VPC endpoint decides about what comes through it; which one the upload comes through is not known
function endpointPolicy(stack: Stack): string | undefined {
  const endpoints = blocksOfType(stack, "aws_vpc_endpoint").filter(({ attributes: { service_name, policy } }) => {
    const service = textOf(service_name) ?? "<service>";
    return textOf(policy) !== undefined && (hasSymbol(service) || /\.s3$/.test(service));
  });
  const [found] = [...endpoints, ...blocksOfType(stack, "aws_vpc_endpoint_policy")];
  return found && `what the policy of a VPC endpoint lets through (${found.address})`;
}

// names that Terraform generates begin as they are told to
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
    ...(bucket.policy === undefined ? ["The stack sets no bucket policy; none is taken to be there."] : []),
    ...(copying || genesysAccounts.includes(role.genesysAccountId)
      ? []
      : [
          `The trust names account ${role.genesysAccountId}, which Genesys Cloud is not documented to come from: ` +
            "whether it is an account of Genesys Cloud is for you to know.",
        ]),
    ...(role.externalId === undefined && role.trust.document !== undefined && !copying
      ? ["The trust asks for no external id: any Genesys Cloud customer could use the role."]
      : []),
    ...(key?.policies[0]?.unread === `the policy of the key ${key?.arn}`
      ? [`The policy of the key ${key?.arn} is not in the stack.`]
      : []),
  ];
}

/** A policy with another text in its place. */
export function withDocument(parts: Parts, kind: PartKind, index: number, document: PolicyDocument): Parts {
  const policies = parts.policies[kind].map((one, i) => (i === index ? { ...one, document } : one));
  return { ...parts, policies: { ...parts.policies, [kind]: policies } };
}

/** A policy with others in the place of one of its statements: none where it is left out. */
export function replaced(parts: Parts, at: StatementPlace, ...changed: readonly Statement[]): Parts {
  const document = parts.policies[at.kind][at.policy]?.document;
  if (document === undefined) return parts;
  const Statement = statementsOf(document).flatMap((one, i) => (i === at.index ? changed : one));
  return withDocument(parts, at.kind, at.policy, { ...document, Statement });
}
