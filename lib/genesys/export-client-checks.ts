import { checkText, refuseUnusedOptions, show, type Faults } from "../core";
import type { ClientRole, ExportClientOptions } from "./export-client-options";

/** Checks the choices about an export client. Its roles are checked by `checkClientRoles`. */
export function checkExportClient(options: ExportClientOptions, faults: Faults): void {
  const { existingClientId, grantType } = options;
  if (existingClientId !== undefined) {
    refuseUnusedOptions(faults, options, {
      code: "CLIENT_OPTION_WITHOUT_NEW_CLIENT",
      fields: NEW_ONLY,
      because: "existingClientId",
    });
    return;
  }
  if (grantType === "authorizationCode") checkAuthorizationCode(options, faults);
  else if (!faults.has("grantType")) refuseUserOptions(options, faults);
  checkSecret(options, faults);
}

/** Checks the roles of a new client: some for client credentials, none for an authorization code. */
export function checkClientRoles(grantType: string | undefined, roles: readonly ClientRole[], faults: Faults): void {
  const user = grantType === "authorizationCode";
  if (user === roles.length > 0) {
    faults.add({
      code: user ? "ROLES_WITH_AUTHORIZATION_CODE" : "ROLES_MISSING",
      field: "roles",
      got: `${roles.length} roles`,
      allowed: user ? "no roles" : "at least one role",
      fix: user
        ? "Give the roles to the people who sign in: such a client has only scopes."
        : "Grant the role of an ExportRole: without a role a client-credentials client can do nothing.",
    });
  }
}

const NEW_ONLY = (
  "clientName description grantType redirectUris scopes tokenLifetimeSeconds secret credentialName secretDirectory " +
  "acknowledgeSecretExposure"
).split(" ");

function checkAuthorizationCode(options: ExportClientOptions, faults: Faults): void {
  const { redirectUris = [], scopes = [] } = options;
  const needed = [
    ["REDIRECT_URIS_MISSING", "redirectUris", redirectUris, "Give the address that people return to after sign-in."],
    [
      "SCOPES_MISSING",
      "scopes",
      scopes,
      "Name the scopes of its calls, such as recordings: without any it can do nothing.",
    ],
  ] as const;
  for (const [code, field, list, fix] of needed) {
    if (list.length > 0) continue;
    faults.add({ code, field, got: show(options[field]), allowed: "at least one, with authorizationCode", fix });
  }
}

function refuseUserOptions(options: ExportClientOptions, faults: Faults): void {
  const refused = [
    ["SCOPES_WITH_CLIENT_CREDENTIALS", "scopes", "Name permissions in the role instead: scopes would have no effect."],
    ["REDIRECT_URIS_WITH_CLIENT_CREDENTIALS", "redirectUris", "Leave them out: nobody signs in through this client."],
  ] as const;
  for (const [code, field, fix] of refused) {
    if (options[field] === undefined) continue;
    faults.add({ code, field, got: show(options[field]), allowed: "only with grantType authorizationCode", fix });
  }
}

function checkSecret(options: ExportClientOptions, faults: Faults): void {
  const { secret = "none", secretDirectory, acknowledgeSecretExposure } = options;
  if (faults.has("secret")) return;
  const inside = secret === "genesysCredential";
  const unused = [...(inside ? [] : ["credentialName"]), ...(secret === "directory" ? [] : ["secretDirectory"])];
  refuseUnusedOptions(faults, options, { code: "SECRET_OPTION_UNUSED", fields: unused, because: `secret ${secret}` });
  if (!inside && secret !== "none" && acknowledgeSecretExposure !== true) {
    faults.add({
      code: "SECRET_EXPOSURE_NOT_ACKNOWLEDGED",
      field: "acknowledgeSecretExposure",
      got: show(acknowledgeSecretExposure),
      allowed: `true, for secret ${secret}`,
      fix: "Leave secret out to keep it in Genesys Cloud, or set this to true and guard the place where it goes.",
    });
  }
  if (secret !== "directory") return;
  checkText(faults, {
    code: "SECRET_DIRECTORY_INVALID",
    field: "secretDirectory",
    value: secretDirectory,
    fits: (text) => text.trim() !== "",
    allowed: "the path of a directory on the machine that runs Terraform",
    fix: "Name a directory that only the identity that runs Terraform can read.",
  });
}
