import { checkScope } from "../catalog";
import {
  checkText,
  needed,
  refuseUnusedOptions,
  show,
  text,
  wholeNumber,
  word,
  type Faults,
  type ShapeOf,
} from "../core";
import { checkDivisionId, checkGenesysId, checkGenesysName } from "./checks";

/** Options of the OAuth client that runs exports. @public */
export interface ExportClientOptions {
  /** Name of a new client. @default legal-hold-export */
  readonly clientName?: string;
  /** Description of the client in Genesys Cloud. @default a sentence about its purpose */
  readonly description?: string;
  /** Id of an existing client: nothing is created, and its owner manages its roles and its secret. @default a new client */
  readonly existingClientId?: string;
  /**
   * How the client signs in: `clientCredentials` acts for itself with its roles; `authorizationCode` acts for a person who
   * signs in, for applications over several organizations, and each organization consents to it by hand.
   * @default clientCredentials
   */
  readonly grantType?: "clientCredentials" | "authorizationCode";
  /** Redirect URIs of an authorization-code client; https, no fragment. @default none */
  readonly redirectUris?: readonly string[];
  /**
   * OAuth scopes of an authorization-code client. A client-credentials client has none: only its roles decide what it may do
   * (documented). @default none
   */
  readonly scopes?: readonly string[];
  /**
   * Lifetime of a token in seconds, 300 to 38880000. A token keeps the permissions it was issued with.
   * @default 86400, one day
   */
  readonly tokenLifetimeSeconds?: number;
  /**
   * Where the client's secret is stored. `none`: nowhere; anybody who may edit OAuth clients in Genesys Cloud can see or renew
   * it there. `genesysCredential`: in a credential inside Genesys Cloud that data actions use and nobody can read.
   * `state`: in the Terraform state in clear text. `directory`: in a file on the machine that runs Terraform, which
   * everybody on that machine can read (provider v1.84.1 gives it mode 0755, run).
   * A change to or from `genesysCredential` creates a new client, since the secret of a deployed one is not available.
   * @default none; in a `LegalHoldExport` genesysCredential if its data actions use one
   */
  readonly secret?: "none" | "genesysCredential" | "state" | "directory";
  /** Name of the Genesys Cloud credential; a later change of it has no effect. @default the client's name */
  readonly credentialName?: string;
  /** Directory for the file with the secret. @default none */
  readonly secretDirectory?: string;
  /** Accepts that the secret leaves Genesys Cloud; required for `state` and `directory`. @default false */
  readonly acknowledgeSecretExposure?: boolean;
}

export const clientOptionsShape: ShapeOf<ExportClientOptions> = {
  clientName: checkGenesysName,
  description: "text",
  existingClientId: checkGenesysId,
  grantType: word(
    "GRANT_TYPE_INVALID",
    ["clientCredentials", "authorizationCode"],
    "Leave it out for a client that acts for itself.",
  ),
  redirectUris: [
    text({
      code: "REDIRECT_URI_INVALID",
      fits: (given) => /^https:\/\/[^\s/?#*]+([/?][^\s#*]*)?$/.test(given),
      allowed: "https://<host>/<path>, with neither fragment nor wildcard",
      fix: "Give the exact address that the application returns to; the code would travel in clear without https.",
    }),
  ],
  scopes: [(faults, field, value) => checkScope(faults, field, value) !== undefined],
  tokenLifetimeSeconds: wholeNumber({
    code: "TOKEN_LIFETIME_INVALID",
    min: 300,
    max: 38_880_000,
    unit: "seconds",
    fix: "Leave it out for one day: a longer life keeps a withdrawn permission usable for as long.",
  }),
  secret: word(
    "SECRET_INVALID",
    ["none", "genesysCredential", "state", "directory"],
    "Leave it out to keep the secret in Genesys Cloud; it names a place and is not the secret itself.",
    true,
  ),
  credentialName: checkGenesysName,
  secretDirectory: "value",
  acknowledgeSecretExposure: "flag",
};

/** A role of a client, and the division in which it is granted. @public */
export interface ClientRole {
  readonly roleId: string;
  /** Id of the division, or `*` for all. @default the organization's home division */
  readonly divisionId?: string;
}

export const clientRoleShape: ShapeOf<ClientRole> = {
  roleId: needed(checkGenesysId),
  divisionId: checkDivisionId,
};

export const DEFAULT_CLIENT_NAME = "legal-hold-export";

/** The provider's names of the grant types. */
export const GRANTS: { readonly [grant: string]: string } = {
  clientCredentials: "CLIENT-CREDENTIALS",
  authorizationCode: "CODE",
};

/** Checks the options of an export client. Its roles are checked by `checkClientRoles`. */
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
