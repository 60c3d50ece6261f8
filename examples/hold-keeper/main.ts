// Every recording of one organization is put under a legal hold as it arrives, beside the bucket's default retention.
// The hold comes seconds after the upload as a rule, by an event; default retention keeps the object until then and after.
// A hold has no end: what is held is stored and paid for until a custodian lifts it, version by version.
// To hold only what asks for it, name another mode: whenHeader, whenPrefix or whenSidecar.
// Who asked for which object, and which version has no hold, is recorded in a bucket of another account: its owner has to
// allow first what the outputs `for_owner_dataEventsBucket` and `for_owner_inventoryBucket` say.
// What was in the bucket before is held by jobs of S3 Batch Operations, which `npx legal-hold backfill-job` starts; their
// reports go to the same account, whose owner allows what `for_owner_backfillJobBucket` says.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-keeper", {
    genesysRegion: "eu-central-1",
    organizationId: "7b3d90e4-2c61-4fa8-b0d7-96e5a18c4f20",
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-eu-central-1",
    retention: { mode: "GOVERNANCE", years: 7 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

    aws: {
      trail: {
        dataEventsBucket: "example-audit-logs-eu-central-1",
        inventoryBucket: "example-audit-logs-eu-central-1",
        inventoryAccountId: "444455556666",
      },
      holdKeeper: {
        mode: "everything",
        lateAfterMinutes: 15,
        // a topic that the people on duty subscribe to
        alarmActions: ["arn:aws:sns:eu-central-1:111122223333:evidence-alarms"],
      },
      holdBackfill: { jobBucket: "example-audit-logs-eu-central-1", jobBucketAccountId: "444455556666" },
    },

    backend: { s3: { bucket: "example-terraform-state-eu-central-1", region: "eu-central-1" } },
  });
});
