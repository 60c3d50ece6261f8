import type { Site } from "../sites";
import { awsData, awsResources } from "./aws";
import { genesysData, genesysResources } from "./genesys";

/** The whole stack as Terraform's JSON. */
export function stackJson(site: Site): object {
  const { region, stackId } = site;
  return {
    terraform: {
      backend: {
        s3: {
          bucket: site.stateBucket,
          region,
          key: `${stackId}/terraform.tfstate`,
          encrypt: true,
          use_lockfile: true,
        },
      },
      required_providers: {
        aws: { source: "aws", version: "6.25.0" },
        genesyscloud: { source: "mypurecloud/genesyscloud", version: "~> 1.84" },
      },
    },
    provider: {
      aws: [{ region, allowed_account_ids: [site.accountId], default_tags: [{ tags: { purpose: "legal-hold" } }] }],
      genesyscloud: [{ aws_region: region }],
    },
    data: { ...awsData, ...genesysData },
    resource: { ...awsResources(site), ...genesysResources(site) },
    output: {
      bucket_name: { value: site.bucketName, description: "Evidence bucket" },
      exporter_role_arn: { value: "${aws_iam_role.exporter.arn}", description: "Role that Genesys Cloud assumes" },
      integration_id: {
        value: "${genesyscloud_integration.integration.id}",
        description: "integrationId of export jobs",
      },
    },
  };
}
