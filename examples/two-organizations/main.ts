// Frankfurt and Sydney: two organizations, two regions, one app. The Genesys Cloud credentials are sensitive Terraform
// variables of each stack, since the provider's environment variables are the same for a whole process.
// Deploy one stack at a time; each workspace of HCP Terraform holds the two variables of its own organization.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

const organizations = [
  { place: "frankfurt", region: "eu-central-1", organizationId: "51c7d9e3-6a08-4f2b-9d14-e83b0f76a2c5" },
  { place: "sydney", region: "ap-southeast-2", organizationId: "b94f03a6-7e15-4d8c-a2f0-6c51d8e9b730" },
];

synthesize((app) => {
  for (const { place, region, organizationId } of organizations) {
    new LegalHoldExportStack(app, `legal-hold-${place}`, {
      // both are in one AWS account, where the names of roles have to differ
      name: `legal-hold-${place}`,
      genesysRegion: region,
      organizationId,
      awsAccountId: "111122223333",
      bucketName: `example-legal-hold-evidence-${region}`,
      retention: { mode: "GOVERNANCE", years: 10 },
      custodians: [`arn:aws:iam::111122223333:role/legal/evidence-custodian-${place}`],
      administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
      genesysCredentials: "variables",
      backend: { cloud: { organization: "example-org" } },
    });
  }
});
