import { dataAwsCallerIdentity, dataAwsIamSessionContext, provider, s3BucketPolicy } from "@cdktf/provider-aws";
import { S3Backend, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import { provider as genesys } from "../../../lib/provider-genesyscloud";
import { isAdministrator, MESSAGES } from "../facts";
import type { Site } from "../sites";
import { addBucket, configureBucket } from "./bucket";
import { addExporter, addExporterPolicy } from "./exporter";
import { addGenesys } from "./genesys";
import { addKey } from "./key";
import { bucketPolicy } from "./policies";

export class ExportStack extends TerraformStack {
  constructor(scope: Construct, site: Site) {
    super(scope, site.stackId);
    const backend = new S3Backend(this, {
      bucket: site.stateBucket,
      region: site.region,
      key: `${site.stackId}/terraform.tfstate`,
      encrypt: true,
    });
    backend.addOverride("use_lockfile", true);
    new provider.AwsProvider(this, "aws", {
      region: site.region,
      allowedAccountIds: [site.accountId],
      defaultTags: [{ tags: { purpose: "legal-hold" } }],
    });
    new genesys.GenesyscloudProvider(this, "genesyscloud", { awsRegion: site.region });

    const bucket = addBucket(this, site);
    const role = addExporter(this, site);
    const { key, alias } = addKey(this, site, bucket, role);
    const rolePolicy = addExporterPolicy(this, site, role, bucket, alias);
    const configured = configureBucket(this, bucket, key);

    const caller = new dataAwsCallerIdentity.DataAwsCallerIdentity(this, "caller");
    const session = new dataAwsIamSessionContext.DataAwsIamSessionContext(this, "session", { arn: caller.arn });
    const issuer = `data.aws_iam_session_context.${session.friendlyUniqueId}.issuer_arn`;
    const policy = new s3BucketPolicy.S3BucketPolicy(this, "bucket_policy", {
      bucket: bucket.id,
      policy: bucketPolicy(this, site, bucket, role).json,
      dependsOn: configured.first,
      lifecycle: {
        precondition: [
          { condition: isAdministrator(site.administrators, issuer), errorMessage: MESSAGES.administrators },
        ],
      },
    });

    const integration = addGenesys(this, site, role, [alias, policy, rolePolicy, ...configured.protections]);
    new TerraformOutput(this, "bucket_name", { value: bucket.bucket, description: "Evidence bucket" });
    new TerraformOutput(this, "exporter_role_arn", { value: role.arn, description: "Role that Genesys Cloud assumes" });
    new TerraformOutput(this, "integration_id", {
      value: integration.id,
      description: "integrationId of export jobs",
    });
  }
}
