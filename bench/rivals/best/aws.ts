import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity";
import { DataAwsIamSessionContext } from "@cdktf/provider-aws/lib/data-aws-iam-session-context";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy";
import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import type { ITerraformDependable, TerraformStack } from "cdktf";
import { isAdministrator, MESSAGES } from "../facts";
import type { Site } from "../sites";
import { configureBucket } from "./bucket";
import { bucketPolicy, keyPolicy, trustPolicy, writerPolicy } from "./policies";

export interface AwsSide {
  readonly bucket: S3Bucket;
  readonly role: IamRole;
  /** What has to be there before Genesys Cloud writes. */
  readonly ready: ITerraformDependable[];
}

export function addAws(stack: TerraformStack, site: Site): AwsSide {
  const bucket = new S3Bucket(stack, "bucket", {
    bucket: site.bucketName,
    objectLockEnabled: true,
    forceDestroy: false,
    lifecycle: { preventDestroy: true },
  });
  const role = new IamRole(stack, "exporter", {
    name: `legal-hold-export-${site.region}`,
    description: `Genesys Cloud organization ${site.organizationId} writes recordings to ${site.bucketName}`,
    assumeRolePolicy: trustPolicy(site),
    maxSessionDuration: 3600,
  });
  const key = new KmsKey(stack, "key", {
    description: `Evidence in ${site.bucketName}`,
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    policy: keyPolicy(site, { bucketArn: bucket.arn, roleArn: role.arn, alias: "" }),
    lifecycle: { preventDestroy: true },
  });
  const alias = new KmsAlias(stack, "alias", { name: "alias/legal-hold-export", targetKeyId: key.keyId });
  const names = { bucketArn: bucket.arn, roleArn: role.arn, alias: alias.name };
  const rolePolicy = new IamRolePolicy(stack, "exporter_policy", {
    name: "write-evidence",
    role: role.name,
    policy: writerPolicy(site, names),
  });

  const caller = new DataAwsCallerIdentity(stack, "caller");
  const session = new DataAwsIamSessionContext(stack, "session", { arn: caller.arn });
  const issuer = `data.aws_iam_session_context.${session.friendlyUniqueId}.issuer_arn`;
  const settings = configureBucket(stack, bucket, key);
  const policy = new S3BucketPolicy(stack, "bucket_policy", {
    bucket: bucket.id,
    policy: bucketPolicy(site, names),
    dependsOn: settings.first,
    lifecycle: {
      precondition: [
        { condition: isAdministrator(site.administrators, issuer), errorMessage: MESSAGES.administrators },
      ],
    },
  });
  return { bucket, role, ready: [alias, policy, rolePolicy, ...settings.protections] };
}
