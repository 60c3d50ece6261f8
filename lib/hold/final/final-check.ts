import { App, TerraformElement } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { ConfigError, Faults, merge } from "../../core";
import { leaveOut, partsOf, refuseSecond, type AsMade } from "../../final";
import type { CheckedExport } from "../documents";
import { replicaPlan } from "../replica-plan";
import { boundariesOf } from "./boundaries";
import { refuseHcl } from "./hcl";
import { checkWrittenPolicies, type Place } from "./policies";
import { checkProviderPlace, placeConditions, checkProviderSources } from "./provider-place";
import { refuseWrittenSecrets } from "./written-secrets";

/** The parts of an export whose policies together decide whether an export gets through. */
export interface ExportParts {
  readonly bucketPolicy: IConstruct;
  readonly key: IConstruct;
  readonly operationsKey: IConstruct | undefined;
  readonly exporterRole: IConstruct;
}

/**
 * Repeats the checks of the props on the final JSON, since Aspects and escape hatches change a resource after its construct
 * has checked it. It checks all parts of the export at once, and writes only the conditions that a plan must evaluate
 * (`placeConditions`). It runs whenever the stack is written (by an app, by cdktf's `Testing`, with or without validations),
 * because it is an element of the stack.
 */
export class FinalCheck extends TerraformElement {
  private readonly all: readonly AsMade[];

  constructor(
    scope: Construct,
    id: string,
    private readonly checked: CheckedExport,
    private readonly parts: ExportParts,
  ) {
    super(scope, id);
    leaveOut(this);
    this.all = partsOf(scope);
    for (const part of this.all) part.leaveTo(this);
  }

  /** @throws ConfigError with every fault in the final JSON */
  override toTerraform(): unknown {
    const faults = new Faults();
    if (App.of(this).hclOutput) refuseHcl("hclOutput: true of the App", faults);
    const policies = this.all.flatMap((part) =>
      part.refuseChanges(faults).map((policy) => ({ ...policy, part, place: this.placeOf(part.part, policy.kind) })),
    );
    const boundaries = boundariesOf(this, this.all);
    if (policies.length + boundaries.size > 0) checkWrittenPolicies(policies, boundaries, this.checked, faults);
    const { props, spec } = this.checked;
    const { provider } = props.aws ?? {};
    const { target } = spec;
    const open = checkProviderPlace(this, provider, target, faults);
    const own = placeConditions(this.friendlyUniqueId, provider, target, open);
    const copies = this.copiesPlace(faults);
    const conditions = copies === undefined ? own : (merge(own, copies) as typeof own);
    const addresses = Object.entries(conditions.data ?? {}).flatMap(([type, all]) =>
      Object.keys(all as object).map((name) => `data.${type}.${name}`),
    );
    const blocks = this.all.flatMap((part) => part.blocks);
    checkProviderSources(this, props.genesys?.provider, spec.genesysRegion.providerRegion, faults);
    refuseWrittenSecrets(this, faults);
    refuseSecond(this, blocks, faults, addresses, props.aws?.acknowledgeUnreadTemplates);
    faults.throwIfAny(this.node.scope!.node.path);
    return conditions;
  }

  private copiesPlace(faults: Faults): object | undefined {
    const { props, spec } = this.checked;
    const provider = props.replica?.provider;
    const plan = provider && replicaPlan(props, spec);
    if (plan === undefined) return undefined;
    const { replica } = plan.names;
    const open = checkProviderPlace(this, provider, replica, faults, "replica.provider");
    return placeConditions(`${this.friendlyUniqueId}_replica`, provider, replica, open);
  }

  /** @throws ConfigError always: HCL cannot be checked here */
  override toHclTerraform(): never {
    const faults = new Faults();
    refuseHcl("a stack written as HCL", faults);
    throw new ConfigError(this.node.scope!.node.path, faults.all);
  }

  private placeOf(part: IConstruct, kind: string): Place {
    const { bucketPolicy, key, operationsKey, exporterRole } = this.parts;
    if (part === bucketPolicy) return "bucket";
    if (part === key) return "key";
    if (part === operationsKey) return "operations";
    if (part === exporterRole) return kind === "trust" ? "trust" : "policy";
    return "other";
  }
}
