import type { PolicyDocument } from "../statement";
import { s3Endpoint } from "./target";

/** The alias of the key that AWS manages in each account for S3. */
export const KEY_OF_S3 = "alias/aws/s3";

const MANAGED = /^(?:arn:[^:]*:kms:([^:]*):([^:]*):)?(?:key\/)?alias\/aws\/s3$/;

/** Whether a reference names that key. */
export function isManagedByS3(reference: string): boolean {
  return MANAGED.test(reference);
}

/**
 * The policy that AWS writes for that key: whoever of its account may use it through S3 (documented); undefined for any
 * other key.
 * @param arn of the alias, or of the key, which is known by its alias alone
 */
export function policyOfS3Key(arn: string): PolicyDocument | undefined {
  const [, region, account] = MANAGED.exec(arn) ?? [];
  if (region === undefined || account === undefined) return undefined;
  return {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: "*" },
        Action: [
          "kms:Encrypt",
          "kms:Decrypt",
          "kms:ReEncrypt*",
          "kms:GenerateDataKey*",
          "kms:CreateGrant",
          "kms:DescribeKey",
        ],
        Resource: "*",
        Condition: { StringEquals: { "kms:CallerAccount": account, "kms:ViaService": s3Endpoint({ region }) } },
      },
    ],
  };
}
