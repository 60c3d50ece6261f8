import type { ITerraformDependable, TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { checkShape, Faults, needed, type ShapeOf } from "../core";
import { keepAsMade } from "../final";
import { checkGenesysId } from "./checks";
import {
  checkExportPolicy,
  CONDITIONS,
  type ExportPolicyOptions,
  exportPolicyOptionsShape,
  refuseDeletion,
} from "./export-policy-options";
import type { OrganizationGuard } from "./organization-guard";

/** Props of `ExportPolicy`. @public */
export interface ExportPolicyProps extends ExportPolicyOptions {
  /** Id of the integration that writes to S3, from `RecordingIntegration`. */
  readonly integrationId: string;
  /** What must exist in AWS before the policy exports; an integration of this stack waits by itself. @default nothing */
  readonly dependsOn?: readonly ITerraformDependable[];
  /** Makes a plan against another organization fail. @default no check */
  readonly guard?: OrganizationGuard;
  /** @default the stack's Genesys Cloud provider */
  readonly provider?: TerraformProvider;
}

const exportPolicyShape: ShapeOf<ExportPolicyProps> = {
  ...exportPolicyOptionsShape,
  integrationId: needed(checkGenesysId),
  dependsOn: "opaque",
  guard: "opaque",
  provider: "opaque",
};

/**
 * Exports recordings with a quality policy as interactions end. It only retains and exports: the three switches that keep or
 * delete are set explicitly, so that a manual change shows in the next plan.
 * @throws ConfigError when an option is invalid, including code `EXPORT_POLICY_WITHOUT_CONDITION`
 * @public
 */
export class ExportPolicy extends Construct {
  /** Id of the policy, a reference. */
  readonly policyId: string;

  constructor(scope: Construct, id: string, props: ExportPolicyProps) {
    super(scope, id);
    const faults = new Faults();
    refuseDeletion(props, faults);
    checkExportPolicy(checkShape(props, exportPolicyShape, faults), faults);
    faults.throwIfAny(this.node.path);

    const { media = ["call"], guard } = props;
    const { RecordingMediaRetentionPolicy } = retentionPolicyBinding();
    const policies = media.map((medium) => [
      `${medium}Policy`,
      { actions: actions(props), conditions: conditions(props, medium) },
    ]);
    this.policyId = new RecordingMediaRetentionPolicy(this, "policy", {
      name: props.policyName ?? "legal-hold-export",
      description: props.description ?? "Exports recordings under legal hold to write-once storage; deletes nothing",
      enabled: props.enabled ?? true,
      order: props.order,
      mediaPolicies: Object.fromEntries(policies),
      lifecycle: {
        precondition: guard && [guard.precondition],
        // the provider sends 0 for a missing position and reads back the one that Genesys Cloud assigned
        ignoreChanges: props.order === undefined ? ["order"] : undefined,
      },
      dependsOn: props.dependsOn && [...props.dependsOn],
      provider: props.provider,
    }).id;
    keepAsMade(this);
  }
}

interface Actions {
  readonly retainRecording: boolean;
  readonly deleteRecording: boolean;
  readonly alwaysDelete: boolean;
  readonly integrationExport: { readonly integrationId: string; readonly shouldExportScreenRecordings: boolean };
}

// alwaysDelete overrides retainRecording (documented), so it is set explicitly
function actions({ integrationId, exportScreenRecordings = true }: ExportPolicyProps): Actions {
  return {
    retainRecording: true,
    deleteRecording: false,
    alwaysDelete: false,
    integrationExport: { integrationId, shouldExportScreenRecordings: exportScreenRecordings },
  };
}

function conditions(options: ExportPolicyOptions, medium: string): { readonly [name: string]: string[] } {
  const given = (Object.keys(CONDITIONS) as (keyof typeof CONDITIONS)[])
    .filter((field) => options[field]?.length)
    .map((field) => [CONDITIONS[field], [...options[field]!]]);
  const { directions } = options;
  return Object.fromEntries([
    ...given,
    ...(medium === "call" && directions?.length ? [["directions", [...directions]]] : []),
  ]);
}

/**
 * The binding of the retention policy, which is two fifths of all bindings. Loaded on demand, so that exports without a
 * policy do not load it.
 */
function retentionPolicyBinding(): typeof import("../provider-genesyscloud/recording-media-retention-policy") {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require("../provider-genesyscloud/recording-media-retention-policy");
}
