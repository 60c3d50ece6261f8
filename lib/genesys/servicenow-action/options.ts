import {
  isUnresolved,
  needed,
  refuseUnusedOptions,
  show,
  showHidden,
  text,
  word,
  type Faults,
  type ShapeOf,
} from "../../core";
import { checkGenesysId } from "../checks";
import { checkCategory } from "../data-actions";
import { actionTimeout, checkTitle } from "../export-actions/options";

/** Options of the data actions that open and update ServiceNow incidents about holds. @experimental */
export interface ServiceNowOptions {
  /** First part of the instance's host name: `example` for https://example.service-now.com. */
  readonly instance: string;
  /** Name of the integration; the actions are named after it. @default legal-hold-servicenow */
  readonly name?: string;
  /** Heading under which Architect lists the actions. @default the name */
  readonly category?: string;
  /** Id of an existing web services integration, with its credential. @default a new one */
  readonly existingIntegrationId?: string;
  /** Id of a credential of Genesys Cloud that holds the sign-in to ServiceNow. @default none; give this or `newCredential` */
  readonly existingCredentialId?: string;
  /**
   * Kind of the credential: `basicAuth` (fields userName, password) or `userDefinedOAuth` (fields clientId, clientSecret,
   * loginUrl; the instance must allow the client-credentials grant). Documented by Genesys Cloud. @default basicAuth
   */
  readonly credentialType?: "basicAuth" | "userDefinedOAuth";
  /** Creates the credential. Its secret is stored in the Terraform state in clear text. @default none: refer to one by id */
  readonly newCredential?: ServiceNowCredential;
  /** Accepts that the secret of `newCredential` is stored in the state. @default false */
  readonly acknowledgeSecretInState?: boolean;
  /**
   * Columns of the incident table for the two fields. Columns of your own begin with `u_`; ServiceNow drops columns that its
   * table does not have, so the description also has both values. @default u_legal_hold_status
   */
  readonly statusColumn?: string;
  /** @default u_legal_hold_scope */
  readonly scopeColumn?: string;
  /** Timeout of a call in seconds, 1 to 60. @default 20 */
  readonly timeoutSeconds?: number;
}

/** Credentials for ServiceNow. Secrets are references, such as to a sensitive Terraform variable, never literals. @experimental */
export interface ServiceNowCredential {
  /** For basicAuth. @default none */
  readonly userName?: string;
  /** For basicAuth, a reference. @default none */
  readonly password?: string;
  /** For userDefinedOAuth. @default none */
  readonly clientId?: string;
  /** For userDefinedOAuth, a reference. @default none */
  readonly clientSecret?: string;
}

/** Columns that the actions set themselves. */
const USED = ["short_description", "description", "correlation_id", "work_notes"];

const column = text({
  code: "SERVICENOW_COLUMN_INVALID",
  fits: (given) => /^[a-z][a-z0-9_]{0,79}$/.test(given) && !USED.includes(given),
  allowed: `small letters, digits and underscores; not ${USED.join(", ")}`,
  fix: "Copy the column's name from the dictionary of the incident table.",
});

export const serviceNowOptionsShape: ShapeOf<ServiceNowOptions> = {
  instance: needed(
    text({
      code: "SERVICENOW_INSTANCE_INVALID",
      // a dot or a slash would send the credentials to another host
      fits: (given) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(given),
      allowed: "small letters, digits and hyphens, without .service-now.com",
      fix: "Give the first part of the host name of your instance.",
    }),
  ),
  name: checkTitle,
  category: checkTitle,
  existingIntegrationId: checkGenesysId,
  existingCredentialId: checkGenesysId,
  credentialType: word(
    "CREDENTIAL_TYPE_INVALID",
    ["basicAuth", "userDefinedOAuth"],
    "Use the kind that the credential has in Genesys Cloud.",
  ),
  newCredential: { userName: "value", password: "value", clientId: "value", clientSecret: "value" },
  acknowledgeSecretInState: "flag",
  statusColumn: column,
  scopeColumn: column,
  timeoutSeconds: actionTimeout,
};

/** Fields of a credential by its type, the secret one last. */
export const CREDENTIALS = {
  basicAuth: ["userName", "password"],
  userDefinedOAuth: ["clientId", "clientSecret"],
} as const;

/** Checks the options of ServiceNow actions against each other. */
export function checkServiceNow(options: ServiceNowOptions, faults: Faults): void {
  checkCategory(options, faults);
  const { existingIntegrationId, existingCredentialId, credentialType = "basicAuth", newCredential } = options;
  const because = existingIntegrationId !== undefined ? "existingIntegrationId" : "existingCredentialId";
  const unused = existingIntegrationId !== undefined ? ["existingCredentialId", "newCredential"] : ["newCredential"];
  if (options[because] !== undefined) {
    return refuseUnusedOptions(faults, options, { code: "SERVICENOW_OPTION_UNUSED", fields: unused, because });
  }
  if (newCredential === undefined) {
    faults.add({
      code: "SERVICENOW_CREDENTIAL_MISSING",
      field: "existingCredentialId",
      got: show(existingCredentialId),
      allowed: "the id of a credential, or newCredential",
      fix: "Create the credential in Genesys Cloud by hand and give its id: no secret then reaches Terraform.",
    });
  } else if (!faults.has("credentialType")) checkNew(options, newCredential, CREDENTIALS[credentialType], faults);
}

function checkNew(
  options: ServiceNowOptions,
  credential: ServiceNowCredential,
  fields: readonly [keyof ServiceNowCredential, keyof ServiceNowCredential],
  faults: Faults,
): void {
  if (options.acknowledgeSecretInState !== true) {
    faults.add({
      code: "SECRET_IN_STATE_NOT_ACKNOWLEDGED",
      field: "acknowledgeSecretInState",
      got: show(options.acknowledgeSecretInState),
      allowed: "true, for newCredential",
      fix: "Refer to a credential by existingCredentialId, or set this to true and guard the state.",
    });
  }
  const at = faults.at("newCredential");
  const [user, secret] = fields;
  if (typeof credential[user] !== "string" || credential[user] === "") {
    at.add({
      code: "CREDENTIAL_FIELD_MISSING",
      field: user,
      got: show(credential[user]),
      allowed: "a text",
      fix: `Give ${user}.`,
    });
  }
  if (!isUnresolved(credential[secret])) {
    at.add({
      code: "SECRET_WRITTEN_OUT",
      field: secret,
      got: showHidden(credential[secret]),
      allowed: "a reference, such as the value of a sensitive TerraformVariable",
      fix: "Take it from a sensitive variable: what is written here lands in the code and in the synthesized stack.",
    });
  }
  const others = (Object.keys(credential) as (keyof ServiceNowCredential)[]).filter((field) => !fields.includes(field));
  const type = options.credentialType ?? "basicAuth";
  for (const field of others.filter((name) => credential[name] !== undefined)) {
    at.add({
      code: "SERVICENOW_OPTION_UNUSED",
      field,
      got: showHidden(credential[field]),
      allowed: fields.join(", "),
      fix: `Leave it out: a credential of type ${type} does not have it.`,
    });
  }
}
