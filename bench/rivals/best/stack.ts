import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { GenesyscloudProvider } from "../../../lib/provider-genesyscloud/provider";
import { S3Backend, TerraformOutput, TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Site } from "../sites";
import { addAws } from "./aws";
import { addGenesys } from "./genesys";

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
    new AwsProvider(this, "aws", {
      region: site.region,
      allowedAccountIds: [site.accountId],
      defaultTags: [{ tags: { purpose: "legal-hold" } }],
    });
    new GenesyscloudProvider(this, "genesyscloud", { awsRegion: site.region });

    const { bucket, role, ready } = addAws(this, site);
    const integration = addGenesys(this, site, role, ready);
    new TerraformOutput(this, "bucket_name", { value: bucket.bucket, description: "Evidence bucket" });
    new TerraformOutput(this, "exporter_role_arn", { value: role.arn, description: "Role that Genesys Cloud assumes" });
    new TerraformOutput(this, "integration_id", {
      value: integration.id,
      description: "integrationId of export jobs",
    });
  }
}
