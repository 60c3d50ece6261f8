import { iamRole, iamRolePolicy, kmsAlias, s3Bucket } from "@cdktf/provider-aws";
import type { TerraformStack } from "cdktf";
import type { Site } from "../sites";
import { trustPolicy, writerPolicy } from "./policies";

export function addExporter(stack: TerraformStack, site: Site): iamRole.IamRole {
  return new iamRole.IamRole(stack, "exporter", {
    name: `legal-hold-export-${site.region}`,
    description: `Genesys Cloud organization ${site.organizationId} writes recordings to ${site.bucketName}`,
    assumeRolePolicy: trustPolicy(stack, site).json,
    maxSessionDuration: 3600,
  });
}

export function addExporterPolicy(
  stack: TerraformStack,
  site: Site,
  role: iamRole.IamRole,
  bucket: s3Bucket.S3Bucket,
  alias: kmsAlias.KmsAlias,
): iamRolePolicy.IamRolePolicy {
  return new iamRolePolicy.IamRolePolicy(stack, "exporter_policy", {
    name: "write-evidence",
    role: role.name,
    policy: writerPolicy(stack, site, bucket, alias).json,
  });
}
