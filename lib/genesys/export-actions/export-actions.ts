import { Annotations, type ITerraformDependable, type TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, needed, show, type ShapeOf } from "../../core";
import { keepAsMade } from "../../final";
import { Integration } from "../../provider-genesyscloud/integration";
import { FlowFile } from "../architect";
import { checkGenesysId } from "../checks";
import { createDataAction } from "../data-actions";
import type { OrganizationGuard } from "../organization-guard";
import { create, execute, get, protect, type ExportActionName } from "./actions";
import { checkExportActions, exportActionsOptionsShape, type ExportActionsOptions } from "./options";
import { exportWorkflow, type FailureReport } from "./workflow";

/** Props of `ExportActions`. @public */
export interface ExportActionsProps extends ExportActionsOptions {
  /** Id of the integration that writes to S3, from `RecordingIntegration`. */
  readonly recordingIntegrationId: string;
  /** Id of the credential of the client that runs exports, from `ExportClient`. @default existingCredentialId */
  readonly credentialId?: string;
  /** Data action that the workflow calls for exports that did not succeed. @default only the conversation shows it */
  readonly report?: FailureReport;
  /** What must exist before the workflow is published, such as that data action. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const exportActionsShape: ShapeOf<ExportActionsProps> = {
  ...exportActionsOptionsShape,
  recordingIntegrationId: needed(checkGenesysId),
  credentialId: checkGenesysId,
  report: { category: "value", action: "value" },
  dependsOn: "opaque",
  guard: "opaque",
  provider: "opaque",
};

/**
 * Data actions for the asynchronous recording job API: protect, create, get and execute, each with its contract, and a
 * workflow that chains them. Inputs are `conversationId`, `legalHoldId` and, if allowed, `includeSensitiveData`.
 *
 * The API selects conversations and cannot look up the conversation of a recording (documented calls name both), so the
 * contracts refuse a `recordingId`; given as a conversation id, it selects nothing and the workflow stops.
 * No call has a field for `legalHoldId`: it is in every result, and the workflow writes it to the conversation as the
 * attribute `legal_hold_id`, with the outcome in `legal_hold_export`.
 * @throws ConfigError when an option is invalid
 * @public
 */
export class ExportActions extends Construct {
  /** Id of the data actions integration; a reference for a new one. */
  readonly integrationId: string;
  /** Ids of the actions, references. */
  readonly actionIds: { readonly [action in ExportActionName]: string };
  /** Id of the workflow, a reference; undefined when it is left out. */
  readonly workflowId: string | undefined;

  constructor(scope: Construct, id: string, props: ExportActionsProps) {
    super(scope, id);
    const faults = new Faults();
    const options = checkShape(props, exportActionsShape, faults);
    checkExportActions(options, faults);
    checkCredential(options, faults);
    faults.throwIfAny(this.node.path);

    const { name = DEFAULT_NAME, guard, provider, includeSensitiveData = false } = props;
    this.integrationId = props.existingIntegrationId ?? this.createIntegration(props, name);
    const { category = name } = props;
    const place = {
      integrationId: this.integrationId,
      category,
      timeoutSeconds: props.timeoutSeconds ?? 20,
      guard,
      provider,
    };
    const names = {
      protect: `${name} protect`,
      create: `${name} create job`,
      get: `${name} get job`,
      execute: `${name} execute job`,
    };
    const actions = {
      protect: createDataAction(this, "protect", protect(names.protect), place),
      create: createDataAction(
        this,
        "create",
        create(names.create, props.recordingIntegrationId, includeSensitiveData),
        place,
      ),
      get: createDataAction(this, "get", get(names.get), place),
      execute: createDataAction(this, "execute", execute(names.execute), place),
    };
    this.actionIds = {
      protect: actions.protect.id,
      create: actions.create.id,
      get: actions.get.id,
      execute: actions.execute.id,
    };
    if (props.withoutWorkflow) return;
    const { lookBackHours = 720, divisionName, report } = props;
    const flow = exportWorkflow({
      name,
      divisionName,
      category,
      actions: names,
      includeSensitiveData,
      lookBackHours,
      report,
    });
    const dependsOn = [...Object.values(actions), ...(props.dependsOn ?? [])];
    this.workflowId = new FlowFile(this, "workflow", { flow, dependsOn, guard, provider }).flowId;
    Annotations.of(this).addWarning(UNTRIED);
    keepAsMade(this);
  }

  private createIntegration(props: ExportActionsProps, name: string): string {
    const { guard, provider } = props;
    return new Integration(this, "integration", {
      integrationType: "purecloud-data-actions",
      intendedState: "ENABLED",
      config: {
        name,
        credentials: { pureCloudOAuthClient: (props.existingCredentialId ?? props.credentialId)! },
      },
      lifecycle: guard && { precondition: [guard.precondition] },
      provider,
    }).id;
  }
}

const DEFAULT_NAME = "legal-hold-actions";

const UNTRIED =
  "The export workflow follows the grammar that published examples show, and no public document defines it: publish it in " +
  "a test organization first, and run it on a conversation of your own.";

function checkCredential(options: ExportActionsProps, faults: Faults): void {
  if (options.existingIntegrationId !== undefined) return;
  const { credentialId, existingCredentialId } = options;
  if (credentialId !== undefined || existingCredentialId !== undefined) return;
  faults.add({
    code: "ACTIONS_CREDENTIAL_MISSING",
    field: "credentialId",
    got: show(credentialId),
    allowed: "the credential of an export client, or existingCredentialId",
    fix: "Pass credentialId of an ExportClient with secret: genesysCredential.",
  });
}
