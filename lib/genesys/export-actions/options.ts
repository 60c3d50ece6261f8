import { refuseUnusedOptions, text, wholeNumber, type Faults, type ShapeOf } from "../../core";
import { checkGenesysId, checkGenesysName } from "../checks";
import { checkCategory } from "../data-actions";

/** Options of the data actions that run exports from Architect, and the workflow that chains them. @public */
export interface ExportActionsOptions {
  /** Name of the integration; the actions and the workflow are named after it. @default legal-hold-actions */
  readonly name?: string;
  /** Id of an existing Genesys Cloud data actions integration, with a credential of its own. @default a new one */
  readonly existingIntegrationId?: string;
  /**
   * Heading under which Architect lists the actions; the workflow finds them by it. @default the name
   */
  readonly category?: string;
  /** Id of an existing credential, of type pureCloudOAuthClient. @default the credential of the export's client */
  readonly existingCredentialId?: string;
  /**
   * Lets callers include recordings with card or personal data; they must still request it for each export. The client's
   * role needs `recording:recording:viewSensitiveData` for it. @default false: such recordings are never included
   */
  readonly includeSensitiveData?: boolean;
  /** Timeout of a call in seconds, 1 to 60. @default 20 */
  readonly timeoutSeconds?: number;
  /** Leaves the workflow out, for flows of your own. @default false */
  readonly withoutWorkflow?: boolean;
  /**
   * How far back the workflow looks for the conversation, in hours, 1 to 8760. It names the conversation, so a longer time
   * finds older conversations but no others; the API recommends short times (documented). @default 720, 30 days
   */
  readonly lookBackHours?: number;
  /** Name of the division of the workflow. @default the home division */
  readonly divisionName?: string;
}

/** Timeout of a data action. Code `ACTION_TIMEOUT_INVALID`. */
export const actionTimeout = wholeNumber({
  code: "ACTION_TIMEOUT_INVALID",
  min: 1,
  max: 60,
  unit: "seconds",
  fix: "Leave it out for 20 seconds: Genesys Cloud allows 60 at most.",
});

/** Rule for a name by which flows find something. Code `ACTION_NAME_INVALID`. */
export const checkTitle = text({
  code: "ACTION_NAME_INVALID",
  fits: (given) => given.length <= 200 && /^(?! )[\p{L}\p{N} ._()+=,@-]+(?<! )$/u.test(given),
  allowed: "letters, digits, spaces and ._()+=,@- , at most 200, no space at the ends",
  fix: "Choose a plain name: flows find the action by it.",
});

export const exportActionsOptionsShape: ShapeOf<ExportActionsOptions> = {
  name: checkTitle,
  existingIntegrationId: checkGenesysId,
  category: checkTitle,
  existingCredentialId: checkGenesysId,
  includeSensitiveData: "flag",
  timeoutSeconds: actionTimeout,
  withoutWorkflow: "flag",
  lookBackHours: wholeNumber({
    code: "LOOK_BACK_INVALID",
    min: 1,
    max: 8760,
    unit: "hours",
    fix: "Give the age of the oldest conversation that is exported in this way, or leave it out for 30 days.",
  }),
  divisionName: checkGenesysName,
};

/** Checks the options of export actions against each other. */
export function checkExportActions(options: ExportActionsOptions, faults: Faults): void {
  const code = "ACTIONS_OPTION_UNUSED";
  checkCategory(options, faults);
  if (options.existingIntegrationId !== undefined) {
    refuseUnusedOptions(faults, options, { code, fields: ["existingCredentialId"], because: "existingIntegrationId" });
  }
  if (options.withoutWorkflow) {
    refuseUnusedOptions(faults, options, {
      code,
      fields: ["lookBackHours", "divisionName"],
      because: "withoutWorkflow",
    });
  }
}
