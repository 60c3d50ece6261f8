import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";
import {
  CustodianRole,
  ExportClient,
  ExportPolicy,
  ExportRole,
  OrganizationGuard,
  RecordingIntegration,
  ReportedRole,
  type RoleOptions,
} from "../genesys";
import { withSecretPlace } from "./client-secret";
import { createGenesysExtras, type GenesysExtras } from "./genesys-extras";
import type { LegalHoldExportProps } from "./props";
import type { ExportSpec } from "./spec";

/** The Genesys Cloud side of an export. @public */
export interface GenesysPlane extends GenesysExtras {
  readonly exportRole: ExportRole;
  readonly custodianRole: CustodianRole;
  /** Undefined unless configured. */
  readonly reportedRole: ReportedRole | undefined;
  readonly client: ExportClient;
  readonly integration: RecordingIntegration;
}

/**
 * @param dependsOn what must exist in AWS first: Genesys Cloud may try the role as soon as the integration is enabled
 * @param operationsKeyArn key of topics and bus in AWS
 */
export function createGenesysPlane(
  scope: Construct,
  props: LegalHoldExportProps,
  spec: ExportSpec,
  dependsOn: readonly ITerraformDependable[],
  operationsKeyArn: string | undefined,
): GenesysPlane {
  const { genesys = {}, exportPolicy } = props;
  const { name } = spec;
  const { organizationId, exporterRoleArn: roleArn, bucketName } = spec.target;
  const guard =
    (genesys.verifyOrganization ?? true)
      ? new OrganizationGuard(scope, "organization", { organizationId, provider: genesys.provider })
      : undefined;
  const common = { guard, provider: genesys.provider };

  const { exportRole: exportOptions, custodianRole: custodianOptions, reportedRole: reportedOptions } = genesys;
  const exportRole = new ExportRole(scope, "export_role", { ...named(name, exportOptions), ...common });
  const custodianRole = new CustodianRole(scope, "custodian_role", {
    ...named(`${name}-custodian`, custodianOptions),
    ...common,
  });
  const reportedRole =
    reportedOptions &&
    new ReportedRole(scope, "reported_role", { ...named(`${name}-reported`, reportedOptions), ...common });

  const lookedUp = (genesys.additionalRoleNames ?? []).map(
    (existingRoleName, i) => new ExportRole(scope, `additional_role_${i}`, { existingRoleName, ...common }).roleId,
  );
  const roleIds = [
    exportRole.roleId,
    ...(reportedRole ? [reportedRole.roleId] : []),
    ...(genesys.additionalRoleIds ?? []),
    ...lookedUp,
  ];
  const actsForItself =
    genesys.client?.existingClientId === undefined && genesys.client?.grantType !== "authorizationCode";
  const client = new ExportClient(scope, "client", {
    ...(genesys.client?.existingClientId === undefined ? { clientName: name } : {}),
    ...withSecretPlace(genesys),
    roles: actsForItself ? roleIds.map((roleId) => ({ roleId, divisionId: genesys.divisionId })) : undefined,
    ...common,
  });
  const integration = new RecordingIntegration(scope, "integration", {
    ...(genesys.integration?.existingIntegrationId === undefined ? { integrationName: name } : {}),
    ...genesys.integration,
    roleArn,
    bucketName,
    dependsOn,
    ...common,
  });
  if (exportPolicy !== undefined) {
    const { integrationId } = integration;
    // an existing integration is enabled already
    const waiting = genesys.integration?.existingIntegrationId === undefined ? {} : { dependsOn };
    const policy = { policyName: name, ...exportPolicy, integrationId, ...waiting, ...common };
    new ExportPolicy(scope, "export_policy", policy);
  }
  const extras = createGenesysExtras(scope, {
    genesys,
    spec,
    client,
    integration,
    awsProvider: props.aws?.provider,
    operationsKeyArn,
    ...common,
  });
  return { exportRole, custodianRole, reportedRole, client, integration, ...extras };
}

// an existing role keeps its own name
function named<T extends RoleOptions>(roleName: string, options: T | undefined): T & RoleOptions {
  const given = options ?? ({} as T);
  const existing = given.existingRoleId ?? given.existingRoleName;
  return existing === undefined ? { roleName, ...given } : given;
}
