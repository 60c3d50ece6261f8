import { App, TerraformElement, TerraformResource } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { ConfigError, Faults, show } from "../../core";
import type { LegalHoldExportProps } from "../props";
import type { ExportSpec } from "../spec";
import { refuseHcl } from "./hcl";
import { differencesOf, GUARDS, type Guard } from "./guards";
import { Made } from "./made";
import { checkProviderPlace, placeConditions } from "./provider-place";
import { checkWrittenPolicies, type ChangedPolicy, type Place } from "./policies";
import { resolved, writtenOf, type Attributes } from "./written";

/** A resource of an export with what was made of it. */
interface Guarded {
  readonly resource: TerraformResource;
  readonly type: string;
  readonly guard: Guard;
  readonly part: IConstruct;
  readonly made: Made;
}

/** What an export is made of, by what is judged of it. */
export interface ExportParts {
  readonly bucketPolicy: IConstruct;
  readonly key: IConstruct;
  readonly exporterRole: IConstruct;
  /** Further parts whose resources are guarded. */
  readonly others: readonly IConstruct[];
}

/**
 * Asks once more what was asked of the props, of what is written: Aspects and escape hatches change a resource after its
 * construct has judged it. It writes nothing but what a plan has to look at (`placeConditions`), and it is asked whenever the
 * stack is written (by an app, by cdktf's `Testing`, with or without validations), since it is an element of the stack.
 */
export class FinalCheck extends TerraformElement {
  private readonly guarded: readonly Guarded[];

  constructor(
    scope: Construct,
    id: string,
    private readonly props: LegalHoldExportProps,
    private readonly spec: ExportSpec,
    private readonly parts: ExportParts,
  ) {
    super(scope, id);
    const { bucketPolicy, key, exporterRole, others } = parts;
    this.guarded = [bucketPolicy, key, exporterRole, ...others].flatMap((part) => guardedOf(part));
  }

  /** @throws ConfigError with every fault of what is written */
  override toTerraform(): unknown {
    const faults = Faults.none();
    if (App.of(this).hclOutput) refuseHcl("hclOutput: true of the App", faults);
    const policies = this.guarded.flatMap((one) => this.check(one, faults));
    if (policies.length > 0) checkWrittenPolicies(policies, this.props, this.spec, faults);
    const { provider } = this.props.aws ?? {};
    const { target } = this.spec;
    const open = checkProviderPlace(this, provider, target, faults);
    faults.throwIfAny(this.node.scope!.node.path);
    return placeConditions(this.friendlyUniqueId, provider, target, open);
  }

  /** @throws ConfigError always: nothing here judges HCL */
  override toHclTerraform(): never {
    const faults = Faults.none();
    refuseHcl("a stack written as HCL", faults);
    throw new ConfigError(this.node.scope!.node.path, faults.all);
  }

  private check(one: Guarded, faults: Faults): readonly ChangedPolicy[] {
    const { resource, type, guard, part } = one;
    const written = writtenOf(resource, type);
    if (written !== undefined && one.made.isAsMade(written)) return [];
    const address = `${type}.${resource.friendlyUniqueId}`;
    if (written === undefined) {
      faults.add({
        code: "PLANES_DISAGREE",
        field: address,
        got: "not written",
        allowed: `what ${resource.node.path} makes`,
        fix: "Leave it in the stack: without it evidence is not protected, or an export does not arrive.",
      });
      return [];
    }
    const [made, final] = [one.made.attributes, written].map((value) => resolved(value, resource) as Attributes);
    for (const { attribute, made: before, written: after } of differencesOf(guard, made!, final!)) {
      faults.add({
        code: "PLANES_DISAGREE",
        field: `${address}.${attribute}`,
        got: show(after),
        allowed: `${show(before)}, as it was made`,
        fix: "Undo the override or the Aspect that changes it, or say it in the props, where it is judged.",
      });
    }
    return Object.entries(guard.policies ?? {}).flatMap(([attribute, kind]): readonly ChangedPolicy[] => {
      const [before, after] = [made![attribute], final![attribute]];
      if (before === after) return [];
      const place = this.placeOf(part, kind);
      return [{ place, kind, field: `${address}.${attribute}`, made: String(before), written: after }];
    });
  }

  private placeOf(part: IConstruct, kind: string): Place {
    const { bucketPolicy, key, exporterRole } = this.parts;
    if (part === bucketPolicy) return "bucket";
    if (part === key) return "key";
    if (part === exporterRole) return kind === "trust" ? "trust" : "policy";
    return "other";
  }
}

function guardedOf(part: IConstruct): readonly Guarded[] {
  return part.node.findAll().flatMap((construct): readonly Guarded[] => {
    if (!TerraformResource.isTerraformResource(construct)) return [];
    const type = construct.terraformResourceType;
    const guard = GUARDS[type];
    return guard === undefined ? [] : [{ resource: construct, type, guard, part, made: new Made(construct) }];
  });
}
