// A pipeline that signs in to Genesys Cloud with client credentials can only grant roles that it holds itself. So the
// roles come first, in a stack of their own:
//   1. cdktf deploy legal-hold-roles
//   2. an administrator grants "legal-hold-export" to the pipeline's OAuth client (Admin > OAuth > the client > Roles)
//   3. cdktf deploy legal-hold-export
import { LegalHoldExportStack, LegalHoldRolesStack, synthesize } from "cdktf-genesys-legal-hold/stacks";

const genesysRegion = "ap-northeast-1";
const organizationId = "2f60d9b8-c4a7-4e31-85d2-7b1e94f0a6c3";
const backend = { s3: { bucket: "example-terraform-state-ap-northeast-1", region: "ap-northeast-1" } };

synthesize((app) => {
  new LegalHoldRolesStack(app, "legal-hold-roles", { genesysRegion, organizationId, backend });

  new LegalHoldExportStack(app, "legal-hold-export", {
    genesysRegion,
    organizationId,
    awsAccountId: "111122223333",
    bucketName: "example-legal-hold-evidence-ap-northeast-1",
    retention: { mode: "GOVERNANCE", days: 2555 },
    custodians: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    administrators: ["arn:aws:iam::111122223333:role/platform/terraform-deployer"],

    deployer: "clientCredentials",
    genesys: {
      exportRole: { existingRoleName: "legal-hold-export" },
      custodianRole: { existingRoleName: "legal-hold-export-custodian" },
    },
    backend,
  });
});
