// A bucket that exists already, whose owner hands its policy over: the stack replaces the whole policy that is there, so
// statements to keep have to be named here. Everything else of the bucket stays as it is, its encryption by S3 included.
import { LegalHoldExportStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

const bucketName = "example-evidence-archive-handed-over";

synthesize((app) => {
  new LegalHoldExportStack(app, "legal-hold-handed-over", {
    genesysRegion: "us-west-2",
    organizationId: "e07a4b91-2c5d-4836-91fe-d4b8a3c6075e",
    awsAccountId: "123456789012",
    bucketName,
    retention: { mode: "GOVERNANCE", days: 3650 },
    custodians: ["arn:aws:iam::123456789012:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::123456789012:role/platform/terraform-deployer"],

    aws: {
      existingBucket: { handOverPolicy: true },
      key: { s3Managed: true },
      bucketPolicy: {
        additionalStatements: [
          {
            Sid: "AuditorsRead",
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::444455556666:root" },
            Action: ["s3:GetObject", "s3:GetObjectLegalHold", "s3:GetObjectRetention"],
            Resource: `arn:aws:s3:::${bucketName}/*`,
            Condition: { ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::444455556666:role/audit/evidence-reader" } },
          },
        ],
      },
    },

    backend: { s3: { bucket: "example-terraform-state-us-west-2", region: "us-west-2" } },
  });
});
