import { TerraformOutput } from "cdktf";
import type { Construct } from "constructs";
import { checkRoleName } from "../lib/aws";
import { checkGenesysRegion, GenesysRegion } from "../lib/catalog";
import { checkShape, Faults, needed, show, type ShapeOf } from "../lib/core";
import {
  checkCustodianRole,
  checkExportRole,
  checkOrganizationId,
  checkReportedRole,
  CustodianRole,
  custodianRoleOptionsShape,
  ExportRole,
  exportRoleOptionsShape,
  OrganizationGuard,
  ReportedRole,
  reportedRoleOptionsShape,
  type CustodianRoleOptions,
  type ExportRoleOptions,
  type ReportedRoleOptions,
  type RoleOptions,
} from "../lib/genesys";
import { DEFAULT_NAME } from "../lib/hold";
import { addBackend, backendShape, checkBackend, type BackendProps } from "./backend";
import { addGenesysProvider, credentialsSource } from "./genesys-provider";
import { LiteralStack } from "./literal-stack";

/** Props of `LegalHoldRolesStack`. @public */
export interface LegalHoldRolesStackProps {
  /** Genesys Cloud region of the organization, such as `eu-west-2`. */
  readonly genesysRegion: string;
  /** Genesys Cloud organization id, a lower-case UUID. */
  readonly organizationId: string;
  /**
   * Name of the export role; the others are named after it, `<name>-custodian` and `<name>-reported`, like those of an export
   * with the same name. @default legal-hold-export
   */
  readonly name?: string;
  /** @default the documented permissions of an export */
  readonly exportRole?: ExportRoleOptions;
  /** @default the documented permission to lift holds */
  readonly custodianRole?: CustodianRoleOptions;
  /** Permissions that only users report, in a separate role. @default none */
  readonly reportedRole?: ReportedRoleOptions;
  /** Makes a plan fail against any other organization. @default true */
  readonly verifyOrganization?: boolean;
  /** Where Terraform stores its state. */
  readonly backend: BackendProps;
  /** Where the Genesys Cloud provider gets its credentials, as for `LegalHoldExportStack`. @default environment */
  readonly genesysCredentials?: "environment" | "variables";
}

const rolesStackShape: ShapeOf<LegalHoldRolesStackProps> = {
  genesysRegion: "value",
  organizationId: needed(checkOrganizationId),
  name: checkRoleName,
  exportRole: exportRoleOptionsShape,
  custodianRole: custodianRoleOptionsShape,
  reportedRole: reportedRoleOptionsShape,
  verifyOrganization: "flag",
  backend: backendShape,
  genesysCredentials: credentialsSource,
};

/**
 * Only the Genesys Cloud roles of an export, for a deployer with client credentials: it can only grant roles that it holds
 * (documented by the provider). Apply this stack, have an administrator grant the export role to the deploying client, then
 * apply a `LegalHoldExportStack` that names the roles in `existingRoleName`.
 * @throws ConfigError with every fault of the props, including `ROLE_NOT_CREATED`
 * @public
 */
export class LegalHoldRolesStack extends LiteralStack {
  readonly exportRole: ExportRole;
  readonly custodianRole: CustodianRole;
  /** Undefined unless configured. */
  readonly reportedRole: ReportedRole | undefined;

  constructor(scope: Construct, id: string, props: LegalHoldRolesStackProps) {
    super(scope, id);
    const faults = new Faults();
    checkRolesStack(props, faults);
    faults.throwIfAny(id);

    addBackend(this, id, props.backend);
    const { name = DEFAULT_NAME, organizationId, verifyOrganization = true } = props;
    addGenesysProvider(this, GenesysRegion.fromString(props.genesysRegion).providerRegion, props.genesysCredentials);
    const guard = verifyOrganization ? new OrganizationGuard(this, "organization", { organizationId }) : undefined;
    this.exportRole = new ExportRole(this, "export_role", { roleName: name, ...props.exportRole, guard });
    const custodianRole = { roleName: `${name}-custodian`, ...props.custodianRole, guard };
    this.custodianRole = new CustodianRole(this, "custodian_role", custodianRole);
    this.reportedRole =
      props.reportedRole &&
      new ReportedRole(this, "reported_role", { roleName: `${name}-reported`, ...props.reportedRole, guard });

    const output = (key: string, value: string, description: string) =>
      new TerraformOutput(this, key, { value, description });
    output("export_role_id", this.exportRole.roleId, "Role to grant to the OAuth client that runs Terraform");
    output("custodian_role_id", this.custodianRole.roleId, "Role to grant to the people who lift holds");
    if (this.reportedRole) {
      output("reported_role_id", this.reportedRole.roleId, "Role with reported names, to grant like the export role");
    }
  }
}

function checkRolesStack(given: LegalHoldRolesStackProps, faults: Faults): void {
  const props = checkShape(given, rolesStackShape, faults);
  checkGenesysRegion(faults, "genesysRegion", props.genesysRegion);
  const { exportRole = {}, custodianRole = {}, reportedRole } = props;
  checkExportRole(exportRole, faults.at("exportRole"));
  checkCustodianRole(custodianRole, faults.at("custodianRole"));
  if (reportedRole !== undefined) checkReportedRole(reportedRole, faults.at("reportedRole"));
  refuseExisting("exportRole", exportRole, faults);
  refuseExisting("custodianRole", custodianRole, faults);
  refuseExisting("reportedRole", reportedRole ?? {}, faults);
  checkBackend(props.backend ?? {}, faults.at("backend"));
}

function refuseExisting(field: string, options: RoleOptions, faults: Faults): void {
  for (const name of ["existingRoleId", "existingRoleName"] as const) {
    if (options[name] === undefined) continue;
    faults.add({
      code: "ROLE_NOT_CREATED",
      field: `${field}.${name}`,
      got: show(options[name]),
      allowed: "a role that this stack creates",
      fix: "Leave it out here, and name the existing role in the export's own stack.",
    });
  }
}
