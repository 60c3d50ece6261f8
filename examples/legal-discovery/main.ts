// Legal discovery end to end on the Genesys Cloud side: calls to the numbers below are marked as held, a workflow exports
// one conversation after the other, and whatever goes wrong becomes an incident in ServiceNow.
// What no public document confirms is named in warnings: try it in a test organization first.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-discovery", {
    genesysRegion: "eu-central-1",
    organizationId: "c27e50b9-84d1-4f6a-9b3e-16a7f0d2c585",
    awsAccountId: "111122223333",
    bucketName: "example-legal-discovery-eu-central-1",
    name: "legal-discovery",
    retention: { mode: "GOVERNANCE", years: 10 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

    genesys: {
      // recordings with card or personal data: the role may see them, and each export still has to ask for them
      exportRole: { includeSensitiveData: true },
      exportActions: { includeSensitiveData: true, lookBackHours: 24 * 90 },

      // made by hand in Genesys Cloud, so that no password reaches Terraform
      serviceNow: { instance: "example", existingCredentialId: "d1a94c7e-3b60-4f85-a2d9-7c08e5b6f143" },

      holdTagging: {
        phoneNumbers: ["+496912345678"],
        queueName: "Legal",
        announcement: "This call is kept for legal proceedings.",
      },

      // no public list has topics of recording jobs: these two stand for what your organization lists
      jobNotification: {
        trigger: { topicName: "v2.example.recording.jobs.{id}", workflowId: "8f2b6d04-51ea-4c97-b03d-e9a7c1f46528" },
        eventBridge: { topics: ["v2.example.recording.jobs.{id}"] },
        emails: ["legal-operations@example.com"],
      },
    },

    backend: { s3: { bucket: "example-terraform-state-eu-central-1", region: "eu-central-1" } },
  });
});
