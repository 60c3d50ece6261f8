import type { IamRole } from "@cdktf/provider-aws/lib/iam-role";
import { AuthRole } from "../../../lib/provider-genesyscloud/auth-role";
import { DataGenesyscloudOrganizationsMe } from "../../../lib/provider-genesyscloud/data-genesyscloud-organizations-me";
import { Integration } from "../../../lib/provider-genesyscloud/integration";
import { IntegrationCredential } from "../../../lib/provider-genesyscloud/integration-credential";
import { OauthClient } from "../../../lib/provider-genesyscloud/oauth-client";
import { Op, type ITerraformDependable, type TerraformStack } from "cdktf";
import { DESCRIPTIONS, MESSAGES } from "../facts";
import type { Site } from "../sites";

/** @param ready what has to be there before Genesys Cloud writes */
export function addGenesys(
  stack: TerraformStack,
  { organizationId }: Site,
  role: IamRole,
  ready: ITerraformDependable[],
): Integration {
  const me = new DataGenesyscloudOrganizationsMe(stack, "organization");
  const precondition = [
    { condition: Op.eq(me.id, organizationId).toString(), errorMessage: MESSAGES.organization(organizationId) },
  ];
  const exportRole = new AuthRole(stack, "export_role", {
    name: "legal-hold-export",
    description: DESCRIPTIONS.exportRole,
    permissionPolicies: [
      { domain: "recording", entityName: "job", actionSet: ["add", "edit", "view"] },
      { domain: "recording", entityName: "recording", actionSet: ["editRetention"] },
      { domain: "recording", entityName: "screenRecording", actionSet: ["editRetention"] },
      { domain: "recording", entityName: "snippetRecording", actionSet: ["editRetention"] },
      { domain: "recording", entityName: "deletionProtection", actionSet: ["apply"] },
    ],
    lifecycle: { precondition },
  });
  new AuthRole(stack, "custodian_role", {
    name: "legal-hold-export-custodian",
    description: DESCRIPTIONS.custodianRole,
    permissionPolicies: [{ domain: "recording", entityName: "deletionProtection", actionSet: ["revoke"] }],
    lifecycle: { precondition },
  });
  new OauthClient(stack, "client", {
    name: "legal-hold-export",
    description: DESCRIPTIONS.client,
    authorizedGrantType: "CLIENT-CREDENTIALS",
    accessTokenValiditySeconds: 86400,
    state: "active",
    roles: [{ roleId: exportRole.id }],
    lifecycle: { precondition },
  });
  const credential = new IntegrationCredential(stack, "credential", {
    name: "legal-hold-export",
    credentialTypeName: "amazonWebServicesARN",
    fields: { ARN: role.arn },
    lifecycle: { precondition },
  });
  return new Integration(stack, "integration", {
    integrationType: "aws-s3-recording-bulk-actions-integration",
    intendedState: "ENABLED",
    config: {
      name: "legal-hold-export",
      credentials: { AmazonWebServicesARN: credential.id },
    },
    dependsOn: ready,
    lifecycle: { precondition },
  });
}
