import { iamRole, kmsAlias, kmsKey, s3Bucket } from "@cdktf/provider-aws";
import type { TerraformStack } from "cdktf";
import type { Site } from "../sites";
import { keyPolicy } from "./policies";

export function addKey(
  stack: TerraformStack,
  site: Site,
  bucket: s3Bucket.S3Bucket,
  role: iamRole.IamRole,
): { key: kmsKey.KmsKey; alias: kmsAlias.KmsAlias } {
  const key = new kmsKey.KmsKey(stack, "key", {
    description: `Evidence in ${site.bucketName}`,
    enableKeyRotation: true,
    deletionWindowInDays: 30,
    policy: keyPolicy(stack, site, bucket, role).json,
    lifecycle: { preventDestroy: true },
  });
  const alias = new kmsAlias.KmsAlias(stack, "alias", { name: "alias/legal-hold-export", targetKeyId: key.keyId });
  return { key, alias };
}
