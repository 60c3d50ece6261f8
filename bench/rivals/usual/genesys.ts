import type { iamRole } from "@cdktf/provider-aws";
import { Op, type ITerraformDependable, type TerraformStack } from "cdktf";
import {
  authRole,
  dataGenesyscloudOrganizationsMe,
  integration,
  integrationCredential,
  oauthClient,
} from "../../../lib/provider-genesyscloud";
import { DESCRIPTIONS, MESSAGES } from "../facts";
import type { Site } from "../sites";

/** @param ready what has to be there before Genesys Cloud writes */
export function addGenesys(
  stack: TerraformStack,
  { organizationId }: Site,
  role: iamRole.IamRole,
  ready: ITerraformDependable[],
): integration.Integration {
  const me = new dataGenesyscloudOrganizationsMe.DataGenesyscloudOrganizationsMe(stack, "organization");
  const precondition = [
    { condition: Op.eq(me.id, organizationId).toString(), errorMessage: MESSAGES.organization(organizationId) },
  ];
  const exportRole = new authRole.AuthRole(stack, "export_role", {
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
  new authRole.AuthRole(stack, "custodian_role", {
    name: "legal-hold-export-custodian",
    description: DESCRIPTIONS.custodianRole,
    permissionPolicies: [{ domain: "recording", entityName: "deletionProtection", actionSet: ["revoke"] }],
    lifecycle: { precondition },
  });
  new oauthClient.OauthClient(stack, "client", {
    name: "legal-hold-export",
    description: DESCRIPTIONS.client,
    authorizedGrantType: "CLIENT-CREDENTIALS",
    accessTokenValiditySeconds: 86400,
    state: "active",
    roles: [{ roleId: exportRole.id }],
    lifecycle: { precondition },
  });
  const credential = new integrationCredential.IntegrationCredential(stack, "credential", {
    name: "legal-hold-export",
    credentialTypeName: "amazonWebServicesARN",
    fields: { ARN: role.arn },
    lifecycle: { precondition },
  });
  return new integration.Integration(stack, "integration", {
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
