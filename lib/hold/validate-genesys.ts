import { checkEmails, checkJobAlarmActions } from "../aws";
import { requiredForRoute } from "../catalog";
import { refuseUnusedOptions, show, type Faults } from "../core";
import {
  checkCategory,
  checkCustodianRole,
  checkExportClient,
  checkExportPolicy,
  checkExportRole,
  checkRecordingIntegration,
  checkReportedRole,
  exportRolePermissions,
  checkExportActions,
  checkHoldTagging,
  checkJobNotification,
  checkServiceNow,
} from "../genesys";
import { withSecretPlace } from "./client-secret";
import type { GenesysOptions, LegalHoldExportProps } from "./props";

const SENSITIVE = "recording:recording:viewSensitiveData";

/** Checks the Genesys Cloud side, and that its permissions suffice for the way recordings are exported. */
export function checkGenesysOptions(props: LegalHoldExportProps, faults: Faults): void {
  const { genesys = {}, exportPolicy } = props;
  const at = faults.at("genesys");
  const exportRole = genesys.exportRole ?? {};
  checkExportRole(exportRole, at.at("exportRole"));
  checkCustodianRole(genesys.custodianRole ?? {}, at.at("custodianRole"));
  if (genesys.reportedRole !== undefined) checkReportedRole(genesys.reportedRole, at.at("reportedRole"));
  checkExportClient(withSecretPlace(genesys), at.at("client"));
  checkRecordingIntegration(genesys.integration ?? {}, at.at("integration"));
  if (exportPolicy !== undefined) checkExportPolicy(exportPolicy, faults.at("exportPolicy"));
  checkRolesOfClient(genesys, at);
  checkGrantable(props, at);
  checkSuffices(props, at);
  checkGenesysExtras(genesys, at);
  checkDerivedCategory(props, faults);
}

// data actions are listed under their own name, which is derived from the export's
function checkDerivedCategory({ name, genesys = {} }: LegalHoldExportProps, faults: Faults): void {
  const derived = [genesys.exportActions, genesys.serviceNow].some(
    (actions) => actions !== undefined && actions.name === undefined && actions.category === undefined,
  );
  if (derived) checkCategory({ name }, faults);
}

// roles are granted only to a new client-credentials client
function checkRolesOfClient(genesys: GenesysOptions, faults: Faults): void {
  const { existingClientId, grantType } = genesys.client ?? {};
  const fields = ["additionalRoleIds", "additionalRoleNames", "divisionId"];
  if (existingClientId !== undefined) {
    const code = "CLIENT_OPTION_WITHOUT_NEW_CLIENT";
    refuseUnusedOptions(faults, genesys, { code, fields, because: "client.existingClientId" });
  } else if (grantType === "authorizationCode") {
    const code = "ROLES_WITH_AUTHORIZATION_CODE";
    refuseUnusedOptions(faults, genesys, { code, fields, because: "client.grantType authorizationCode" });
  }
}

// the deployer grants only the client's roles, so other roles need not be grantable
function checkGrantable({ deployer, genesys = {} }: LegalHoldExportProps, faults: Faults): void {
  const { client, exportRole, reportedRole } = genesys;
  const grants = client?.existingClientId === undefined && client?.grantType !== "authorizationCode";
  if (deployer !== "clientCredentials" || !grants) return;
  for (const [field, role] of Object.entries({ exportRole: exportRole ?? {}, reportedRole })) {
    if (role === undefined || role.existingRoleId !== undefined || role.existingRoleName !== undefined) continue;
    faults.add({
      code: "DEPLOYER_CANNOT_GRANT",
      field,
      got: "a new role, granted by a client-credentials deployer",
      allowed: "existingRoleId or existingRoleName of a role that the deployer holds",
      fix: "Create the role in a stack of its own, have an administrator grant it to the deploying client, then name it here.",
    });
  }
}

function checkSuffices({ genesys = {}, exportPolicy }: LegalHoldExportProps, faults: Faults): void {
  const granted = exportRolePermissions(genesys.exportRole ?? {});
  // an empty list is reported as a separate fault; only Genesys Cloud knows the permissions of an existing role
  if (granted === undefined || granted.length === 0 || faults.has("exportRole.permissions")) return;
  const missing = requiredForRoute(exportPolicy === undefined ? "job" : "policy").filter(
    (name) => !granted.includes(name),
  );
  if (missing.length === 0) return;
  faults.add({
    code: "PERMISSIONS_INSUFFICIENT",
    field: "exportRole.permissions",
    got: show(granted),
    allowed: `at least ${requiredForRoute("job").join(", ")}`,
    fix: `Add ${missing.join(", ")}: without them the export job answers 403.`,
  });
}

// checks the optional parts of the Genesys Cloud side, alone and against the client and the role that they depend on
function checkGenesysExtras(genesys: GenesysOptions, faults: Faults): void {
  const { exportActions, serviceNow, holdTagging, jobNotification } = genesys;
  if (exportActions !== undefined) {
    checkExportActions(exportActions, faults.at("exportActions"));
    checkCredential(genesys, faults);
    checkActionsSuffice(genesys, faults);
  }
  if (serviceNow !== undefined) checkServiceNow(serviceNow, faults.at("serviceNow"));
  if (holdTagging !== undefined) checkHoldTagging(holdTagging, faults.at("holdTagging"));
  if (jobNotification === undefined) return;
  checkJobNotification(jobNotification, faults.at("jobNotification"));
  if (jobNotification.eventBridge === undefined) return;
  const at = faults.at("jobNotification");
  checkEmails(jobNotification.emails, at);
  checkJobAlarmActions(jobNotification.alarmActions, at);
}

function checkCredential(genesys: GenesysOptions, faults: Faults): void {
  const { existingIntegrationId, existingCredentialId } = genesys.exportActions ?? {};
  if (existingIntegrationId !== undefined || existingCredentialId !== undefined) return;
  const { existingClientId, grantType, secret } = withSecretPlace(genesys);
  const reason =
    existingClientId !== undefined
      ? "a client brought along, whose credential is not known here"
      : grantType === "authorizationCode"
        ? "a client that acts for people"
        : secret !== "genesysCredential"
          ? "a client whose secret is kept elsewhere"
          : undefined;
  if (reason === undefined || faults.has("client")) return;
  faults.add({
    code: "ACTIONS_CREDENTIAL_MISSING",
    field: "exportActions.existingCredentialId",
    got: reason,
    allowed: "a credential of type pureCloudOAuthClient for a client-credentials client",
    fix: "Give existingCredentialId, or leave client.secret out.",
  });
}

// only Genesys Cloud knows the permissions of an existing role
function checkActionsSuffice({ exportActions, exportRole = {} }: GenesysOptions, faults: Faults): void {
  const granted = exportRolePermissions(exportRole);
  if (granted === undefined || granted.length === 0 || faults.has("exportRole")) return;
  if (exportActions?.existingIntegrationId !== undefined || exportActions?.existingCredentialId !== undefined) return;
  const apply = "recording:deletionProtection:apply";
  if (!granted.includes(apply)) {
    faults.add({
      code: "PERMISSIONS_INSUFFICIENT",
      field: "exportRole.permissions",
      got: show(granted),
      allowed: `${apply}, for exportActions`,
      fix: `Add ${apply}: the actions protect a conversation before they export it.`,
    });
  }
  if (exportActions?.includeSensitiveData !== true || granted.includes(SENSITIVE)) return;
  faults.add({
    code: "SENSITIVE_DATA_NOT_PERMITTED",
    field: "exportActions.includeSensitiveData",
    got: "true, without the permission in the export role",
    allowed: `true, when the role grants ${SENSITIVE}`,
    fix: "Set exportRole.includeSensitiveData: true as well; otherwise such a job is rejected.",
  });
}
