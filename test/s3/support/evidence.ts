import { CreateRoleCommand, IAMClient, PutRolePolicyCommand } from "@aws-sdk/client-iam";
import { CreateBucketCommand, PutObjectLockConfigurationCommand, S3Client } from "@aws-sdk/client-s3";
import { AssumeRoleCommand, STSClient } from "@aws-sdk/client-sts";
import { exportTarget } from "../../../lib/aws";
import { listOf, policyText, statementsOf, type PolicyDocument, type Statement } from "../../../lib/policy";
import type { Credentials, S3Server } from "./s3-server";

export const GENESYS = "765628985471";
export const target = exportTarget({
  region: "eu-west-2",
  accountId: "111122223333",
  bucketName: "evidence",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  exporterRole: "legal-hold-export",
});

/** The evidence bucket on a server, and the ways into it. */
export interface Evidence {
  /** Lets go of all connections. */
  close(): void;
  /** Makes a role and gives a client in a session of it. @param by account that assumes the role */
  assume(role: string, policy: PolicyDocument, by?: string): Promise<S3Client>;
}

/** Makes the bucket: Object Lock from creation, a day of GOVERNANCE by default. */
export async function createEvidence(server: S3Server): Promise<Evidence> {
  const users = new Map<string, Credentials>();
  for (const account of [target.accountId, GENESYS]) users.set(account, await server.user("somebody", account));
  const config = (credentials: Credentials & { sessionToken?: string }) => ({
    endpoint: server.endpoint,
    // the only region that the server knows
    region: "us-east-1",
    credentials,
    forcePathStyle: true,
    maxAttempts: 1,
  });
  const owner = new S3Client(config(users.get(target.accountId)!));
  const Bucket = target.bucketName;
  await owner.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  const Rule = { DefaultRetention: { Mode: "GOVERNANCE", Days: 1 } } as const;
  const ObjectLockConfiguration = { ObjectLockEnabled: "Enabled", Rule } as const;
  await owner.send(new PutObjectLockConfigurationCommand({ Bucket, ObjectLockConfiguration }));

  const iam = new IAMClient(config(users.get(target.accountId)!));
  const clients: { destroy(): void }[] = [owner, iam];
  const kept = <C extends { destroy(): void }>(client: C): C => (clients.push(client), client);
  return {
    close: () => clients.forEach((client) => client.destroy()),
    async assume(RoleName, policy, by = target.accountId) {
      // without external id: this server refuses every trust that has one
      const Statement = {
        Effect: "Allow",
        Principal: { AWS: [`arn:aws:iam::${by}:root`] },
        Action: ["sts:AssumeRole"],
      };
      const AssumeRolePolicyDocument = JSON.stringify({ Version: "2012-10-17", Statement: [Statement] });
      const { Role } = await iam.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument }));
      const PolicyDocument = policyText(forCeph(policy));
      await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName: "policy", PolicyDocument }));
      const sts = kept(new STSClient(config(users.get(by)!)));
      const { Credentials: got } = await sts.send(
        new AssumeRoleCommand({ RoleArn: Role!.Arn!, RoleSessionName: "session" }),
      );
      const { AccessKeyId, SecretAccessKey, SessionToken } = got!;
      const session = { accessKeyId: AccessKeyId!, secretAccessKey: SecretAccessKey!, sessionToken: SessionToken! };
      return kept(new S3Client(config(session)));
    },
  };
}

// of S3's actions that the export's policies name, the one that this server refuses a policy for
const UNKNOWN_TO_CEPH = "s3:GetEncryptionConfiguration";

/**
 * A policy as Ceph can take it: it refuses actions of other services, and knows no condition on Object Lock, so that
 * those are left out. Whether a hold may be lifted is shown by the evaluator's tests, not here.
 */
function forCeph(policy: PolicyDocument): PolicyDocument {
  const ofS3 = (statement: Statement) => listOf(statement.Action).every((action) => action.startsWith("s3:"));
  const bare = ({ Condition, ...all }: Statement): Statement => {
    const rest = { ...all, Action: listOf(all.Action).filter((action) => action !== UNKNOWN_TO_CEPH) };
    return Condition === undefined || JSON.stringify(Condition).includes("object-lock") ? rest : { ...rest, Condition };
  };
  return { Version: "2012-10-17", Statement: statementsOf(policy).filter(ofS3).map(bare) };
}
