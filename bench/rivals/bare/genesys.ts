import { DESCRIPTIONS, MESSAGES } from "../facts";
import type { Site } from "../sites";

export const genesysData = { genesyscloud_organizations_me: { me: {} } };

export function genesysResources({ organizationId, accountId, region }: Site): object {
  const precondition = [
    {
      condition: `\${data.genesyscloud_organizations_me.me.id == "${organizationId}"}`,
      error_message: MESSAGES.organization(organizationId),
    },
  ];
  const name = "legal-hold-export";
  const permission = (entity_name: string, ...action_set: string[]) => ({
    domain: "recording",
    entity_name,
    action_set,
  });
  return {
    genesyscloud_auth_role: {
      export: {
        name,
        description: DESCRIPTIONS.exportRole,
        permission_policies: [
          permission("job", "add", "edit", "view"),
          permission("recording", "editRetention"),
          permission("screenRecording", "editRetention"),
          permission("snippetRecording", "editRetention"),
          permission("deletionProtection", "apply"),
        ],
        lifecycle: { precondition },
      },
      custodian: {
        name: `${name}-custodian`,
        description: DESCRIPTIONS.custodianRole,
        permission_policies: [permission("deletionProtection", "revoke")],
        lifecycle: { precondition },
      },
    },
    genesyscloud_oauth_client: {
      client: {
        name,
        description: DESCRIPTIONS.client,
        authorized_grant_type: "CLIENT-CREDENTIALS",
        access_token_validity_seconds: 86400,
        state: "active",
        roles: [{ role_id: "${genesyscloud_auth_role.export.id}" }],
        lifecycle: { precondition },
      },
    },
    genesyscloud_integration_credential: {
      credential: {
        name,
        credential_type_name: "amazonWebServicesARN",
        fields: { ARN: `arn:aws:iam::${accountId}:role/${name}-${region}` },
        lifecycle: { precondition },
      },
    },
    genesyscloud_integration: {
      integration: {
        integration_type: "aws-s3-recording-bulk-actions-integration",
        intended_state: "ENABLED",
        config: {
          name,
          credentials: { AmazonWebServicesARN: "${genesyscloud_integration_credential.credential.id}" },
        },
        depends_on: [
          "aws_kms_alias.alias",
          "aws_s3_bucket_policy.policy",
          "aws_iam_role.exporter",
          "aws_iam_role_policy.exporter",
          "aws_s3_bucket_object_lock_configuration.lock",
          "aws_s3_bucket_server_side_encryption_configuration.encryption",
          "aws_s3_bucket_notification.notification",
        ],
        lifecycle: { precondition },
      },
    },
  };
}
