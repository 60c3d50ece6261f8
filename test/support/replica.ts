import { specOf, type LegalHoldExportProps } from "../../lib/hold";
import { replicaPlan } from "../../lib/hold";
import { keyDocument, bucketPolicyDocument, keyReference } from "../../lib/aws";
import {
  batchReplicationPolicy,
  copyIn,
  copyOut,
  evaluate,
  policiesFor,
  policyDocument,
  replicationIdentityPolicy,
  type Check,
  type PolicyDocument,
  type Target,
} from "../../lib/policy";
import { withDocuments } from "../../lib/hold/documents";

export const REPLICA = {
  region: "eu-west-2",
  bucketName: "example-copy",
  awsAccountId: "444455556666",
  custodians: ["arn:aws:iam::444455556666:role/copy-custodian"],
  administrators: ["arn:aws:iam::444455556666:role/copy-deployer"],
} as const;

/** One side of the copying: its names and what its resources say. */
export interface Side {
  readonly target: Target;
  readonly bucket: PolicyDocument;
  readonly key: PolicyDocument | undefined;
}

/** Both sides of the second copy of an export. */
export function sidesOf(props: LegalHoldExportProps): {
  source: Side;
  copies: Side;
  role: string;
  own: PolicyDocument;
  /** The role of jobs and its own policy; undefined without such jobs. */
  jobs: { readonly role: string; readonly own: PolicyDocument } | undefined;
} {
  const spec = specOf(props);
  const { names, input } = replicaPlan(props, spec)!;
  const { bucket, key, keyReference: sourceKey } = withDocuments(props, spec).documents;
  const replicaKey = keyReference(input.key);
  const at = ({ exporterRoleArn: roleArn, ...rest }: typeof spec.target, reference: typeof replicaKey): Target => ({
    ...rest,
    roleArn,
    genesysAccountId: spec.genesysAccountId,
    keyArn: reference?.arn,
    keyAlias: reference?.alias,
  });
  return {
    source: { target: at(spec.target, sourceKey), bucket, key },
    copies: {
      target: at(names.replica, replicaKey),
      bucket: bucketPolicyDocument(input.bucketPolicy),
      key: keyDocument(input.key),
    },
    role: names.roleArn,
    jobs: names.jobs && { role: names.jobs.roleArn, own: batchReplicationPolicy(spec.target) },
    own: replicationIdentityPolicy({ source: spec.target, replica: names.replica, sourceKey, replicaKey }),
  };
}

/** Whether a request passes, by the caller's own policies and those of a side. */
export function passes(check: Check, { bucket, key }: Side, identity: readonly PolicyDocument[]): boolean {
  return evaluate(check.request, policiesFor(check, { bucket, key, identity })).verdict === "allowed";
}

/** Every request for which an object is copied, with the side that it is made to. */
export function copying(props: LegalHoldExportProps, principalArn: string, key: string): readonly [Check, Side][] {
  const { source, copies } = sidesOf(props);
  const attempt = { principalArn, key };
  return [
    ...copyOut(source.target, attempt).map((check) => [check, source] as [Check, Side]),
    ...copyIn(copies.target, attempt).map((check) => [check, copies] as [Check, Side]),
  ];
}

export const EVERYTHING = policyDocument([{ Effect: "Allow", Action: "*", Resource: "*" }]);
