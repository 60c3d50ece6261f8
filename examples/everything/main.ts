// Everything that can be switched on, in one stack: a place to see how the parts fit together, and what each adds to the
// permissions. Most exports need a few of them: start with eu-west-2 and add what your case asks for.
// The buckets for logs are those of other people: their owners have to allow first what the outputs `for_owner_…` say.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

const alarms = ["arn:aws:sns:ap-southeast-2:111122223333:evidence-alarms"];

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-everything", {
    genesysRegion: "ap-southeast-2",
    organizationId: "e4b1c6d8-05f7-4a3e-9c82-7d60b9f1a253",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-everything-ap-southeast-2",
    name: "legal-hold-everything",
    retention: { mode: "GOVERNANCE", years: 7 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],
    // who may listen, besides the custodians
    readers: ["arn:aws:iam::111122223333:role/legal/reviewer"],

    // besides jobs: calls of one queue, as they end
    exportPolicy: { media: ["call"], queueIds: ["1c5e9a37-6d42-4b8f-a0e3-92f7d4c8b615"] },

    aws: {
      bucket: {
        lifecycle: { transitions: [{ afterDays: 90, storageClass: "GLACIER_IR" }], noncurrentVersionDays: 3650 },
        accessLogsBucket: "example-access-logs-ap-southeast-2",
      },
      key: { administratorsOnly: true },
      bucketPolicy: { encryptionHeader: "rejectWrong" },
      exporterRole: { retentionHeadersMaxDays: 3650 },
      trail: {
        dataEventsBucket: "example-audit-logs-ap-southeast-2",
        inventoryBucket: "example-audit-logs-ap-southeast-2",
        inventoryAccountId: "444455556666",
      },
      // holds calls: mediaType is in the file that Genesys Cloud writes beside each recording
      holdKeeper: { mode: "whenSidecar", sidecarField: "mediaType", sidecarValue: "Call", alarmActions: alarms },
      // jobs for what was there before; their reports lie beside the inventory
      holdBackfill: { jobBucket: "example-audit-logs-ap-southeast-2", jobBucketAccountId: "444455556666" },
    },

    genesys: {
      exportRole: { includeSensitiveData: true },
      exportActions: { includeSensitiveData: true },
      serviceNow: { instance: "example", existingCredentialId: "d1a94c7e-3b60-4f85-a2d9-7c08e5b6f143" },
      holdTagging: { phoneNumbers: ["+61212345678"], queueName: "Legal" },
      // no public list has topics of recording jobs: these two stand for what your organization lists
      jobNotification: {
        trigger: { topicName: "v2.example.recording.jobs.{id}", workflowId: "8f2b6d04-51ea-4c97-b03d-e9a7c1f46528" },
        eventBridge: { topics: ["v2.example.recording.jobs.{id}"] },
        emails: ["legal-operations@example.com"],
        alarmActions: alarms,
      },
    },

    backend: { s3: { bucket: "example-terraform-state-ap-southeast-2", region: "ap-southeast-2" } },
  });
});
