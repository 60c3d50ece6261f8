// London's evidence a second time, in another account of the same region: the United Kingdom has one region of AWS.
// Every version is copied as it is written, with its retention and its hold; nothing that is deleted or overwritten at the
// source is taken from the copy. Nobody who may delete evidence may delete its copy: the custodians are others.
// First the stack of the copies, with credentials of their account; then the export, with the key that the first puts out as
// `replica_key_arn`. Where one pipeline may work in both accounts, leave the first stack, `existing` and `key` out, and say by
// `replicaCredentials` how the export's stack gets into the other account.
// What was in the bucket before the rule is not copied: docs/second-copy.md says what is, and how to restore.
import {
  EvidenceReplicaStack,
  LegalHoldExportStack,
  synthesize,
  type LegalHoldExportStackProps,
} from "cdktf-genesys-legal-hold/stacks";

const london: LegalHoldExportStackProps = {
  genesysRegion: "eu-west-2",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  awsAccountId: "111122223333",
  bucketName: "example-legal-hold-evidence-eu-west-2",
  retention: { mode: "GOVERNANCE", years: 7 },
  custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
  administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

  replica: {
    existing: true,
    region: "eu-west-2",
    awsAccountId: "444455556666",
    bucketName: "example-legal-hold-copies-eu-west-2",
    key: { existingKeyArn: "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7" },
    custodians: ["arn:aws:iam::444455556666:role/audit/copy-custodian"],
    administrators: ["arn:aws:iam::444455556666:role/platform/terraform-deployer"],
    // a topic that the people on duty subscribe to
    alarmActions: ["arn:aws:sns:eu-west-2:111122223333:evidence-alarms"],
  },

  backend: { s3: { bucket: "example-terraform-state-eu-west-2", region: "eu-west-2" } },
};

synthesize((app) => {
  new EvidenceReplicaStack(app, "legal-hold-copies", {
    ...london,
    backend: { s3: { bucket: "example-copies-terraform-state-eu-west-2", region: "eu-west-2" } },
  });
  new LegalHoldExportStack(app, "legal-hold-second-copy", london);
});
