import { exportTarget } from "../../lib/aws";
import type { ExportTarget } from "../../lib/policy";

/** The target of the London example. */
export const target: ExportTarget = exportTarget({
  region: "eu-west-2",
  accountId: "111122223333",
  bucketName: "example-evidence",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  exporterRole: "legal-hold-export",
});

export const CUSTODIAN = "arn:aws:iam::111122223333:role/legal/evidence-custodian";
export const ADMINISTRATOR = "arn:aws:iam::111122223333:role/platform/terraform-deployer";
