import { checkEmails, checkJobAlarmActions } from "../aws";
import { show, type Faults } from "../core";
import {
  checkExportActions,
  checkHoldTagging,
  checkJobNotification,
  checkServiceNow,
  exportRolePermissions,
} from "../genesys";
import { withSecretPlace } from "./client-secret";
import type { GenesysOptions } from "./props";

/** Checks the optional parts of the Genesys Cloud side, alone and against the client and the role that they depend on. */
export function checkGenesysExtras(genesys: GenesysOptions, faults: Faults): void {
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

const SENSITIVE = "recording:recording:viewSensitiveData";
