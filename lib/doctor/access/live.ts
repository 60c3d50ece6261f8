import { partitionOf } from "../../catalog";
import type { Access, PolicyDocument, Target } from "../../policy";
import { valueOf } from "../answer";
import type { AwsFacts, NamedPolicy } from "../aws";
import type { ExpectedAws } from "../expectation";

/** The policy type that blocks a request. */
export type Side = "trust" | "identity" | "bucket" | "key" | "boundary" | "serviceControl" | "resourceControl";

/** All policies of one environment (expected or live), and which of them are known. */
export interface World {
  readonly access: Access;
  /** Service control policies by level of the organization; `access` takes one level at a time. */
  readonly levels: readonly (readonly PolicyDocument[])[];
  readonly target: Target;
  readonly knows: (plane: "trust" | "bucket" | "key") => boolean;
  /** Names of the policies of each type, in the order of their documents. */
  readonly names: { readonly [side in Side]?: readonly string[] };
}

/** The policies as the stack defines them. */
export function expectedWorld(expected: ExpectedAws, organizationId: string): World {
  const { trust, identity, bucketPolicy, keyPolicy, keyArn, keyAlias } = expected;
  return {
    access: {
      trust,
      identity: identity && [identity.document],
      bucket: bucketPolicy?.document,
      key: keyPolicy?.document,
    },
    levels: [],
    target: targetOf(expected, organizationId, { keyArn, keyAlias }),
    knows: (plane) =>
      plane === "trust" ? trust !== undefined : identity !== undefined && (plane !== "key" || keyPolicy !== undefined),
    names: {},
  };
}

/** The policies as they are in AWS. */
export function liveWorld(expected: ExpectedAws, facts: AwsFacts, organizationId: string): World {
  const role = valueOf(facts.role);
  const identity = valueOf(facts.identity);
  const bucket = valueOf(facts.bucket?.policy);
  const key = valueOf(facts.key);
  const keyPolicy = valueOf(facts.keyPolicy);
  const organization = valueOf(facts.organization);
  const boundaryKnown = !role?.boundaryArn || valueOf(facts.boundary) !== undefined;
  const usual = key !== undefined && key !== null && isExpectedKey(expected, facts);
  const keyAlias = usual ? expected.keyAlias : undefined;
  return {
    access: {
      trust: role?.trust,
      identity: documents(identity),
      bucket: bucket ?? undefined,
      key: keyPolicy,
      boundary: valueOf(facts.boundary),
      resourceControl: organization && documents(organization.resourceControl),
    },
    levels: organization?.serviceControl.map((level) => documents(level) ?? []) ?? [],
    target: targetOf(expected, organizationId, { keyArn: key?.arn, keyAlias }),
    knows: (plane) => {
      if (!role) return false;
      if (plane === "trust") return true;
      if (identity === undefined || !boundaryKnown) return false;
      return plane === "bucket" ? bucket !== undefined : usual && keyPolicy !== undefined;
    },
    names: {
      identity: identity?.map(({ name }) => name),
      resourceControl: organization?.resourceControl.map(({ name }) => name),
    },
  };
}

/** Whether the bucket encrypts with the key that the stack specifies. */
export function isExpectedKey({ keyArn, keyAlias }: ExpectedAws, facts: AwsFacts): boolean {
  const live = valueOf(facts.key)?.arn;
  if (live === undefined) return false;
  if (keyAlias !== undefined) return valueOf(facts.aliasKeyArn) === live;
  return keyArn === live;
}

function documents(policies: readonly NamedPolicy[] | undefined): readonly PolicyDocument[] | undefined {
  return policies?.map(({ document }) => document);
}

function targetOf(
  expected: ExpectedAws,
  organizationId: string,
  key: { readonly keyArn: string | undefined; readonly keyAlias: string | undefined },
): Target {
  const { region, accountId, bucketName, roleArn, genesysAccountId = "000000000000" } = expected;
  const partition = expected.partition || partitionOf(region).partition;
  return { bucketName, partition, region, accountId, roleArn, organizationId, genesysAccountId, ...key };
}
