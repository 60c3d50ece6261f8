import { TerraformElement, type TerraformResource, type TerraformProvider } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { Faults, show, showHidden } from "../core";
import type { PolicyDocument } from "../policy";
import { differencesOf } from "./differences";
import { guardOf } from "./guards";
import { isLate } from "./late";
import { refuseAdoption } from "./one-run";
import { dependenciesOf } from "./order";
import { readWritten, refuseWider, type ChangedPolicy } from "./policies";
import { refuseSecond } from "./second";
import { leaveOut } from "./survey";
import { addressOf, isBlock, isWritten, resolved, writtenOf, type Attributes, type Block } from "./written";

/** How changed policies of a part are checked. */
export interface PolicyJudge {
  /** Adds faults of a policy other than the access that it gives. */
  readonly refuseFindings?: (policy: ChangedPolicy, document: PolicyDocument, faults: Faults) => void;
  /** Whether a policy may become narrower, because another check shows that the part still works. @default false */
  readonly mayBeNarrower?: boolean;
  /** Resources that are valid only if one Terraform run created them all. @default none */
  readonly oneRun?: readonly TerraformResource[];
}

/**
 * Refuses at synthesis changes that Aspects, escape hatches and overrides made to a construct after it checked its props:
 * resources that are changed, missing or configured a second time elsewhere in the app. A construct whose resources an export
 * depends on calls it last in its constructor.
 */
export function keepAsMade(part: Construct, judge: PolicyJudge = {}): void {
  const blocks = part.node.findAll().filter(isBlock);
  if (blocks.length > 0) new AsMade(part, blocks, judge);
}

/** The checks below a construct that keep resources as their constructs created them. */
export function partsOf(scope: IConstruct): readonly AsMade[] {
  return scope.node.findAll().filter((one): one is AsMade => one instanceof AsMade);
}

interface Guarded {
  readonly block: Block;
  readonly made: Made;
}

/** An element of the stack, so that it runs however the stack is written; it has no output itself. */
export class AsMade extends TerraformElement {
  private readonly guarded: readonly Guarded[];
  private judgedBy: TerraformElement | undefined;

  constructor(
    readonly part: Construct,
    blocks: readonly Block[],
    private readonly judge: PolicyJudge,
  ) {
    super(part, "as_made");
    leaveOut(this, ...blocks);
    this.guarded = blocks.map((block) => ({ block, made: new Made(block) }));
  }

  get blocks(): readonly Block[] {
    return this.guarded.map(({ block }) => block);
  }

  /** Leaves the check to an element that checks several parts together and reports all faults at once. */
  leaveTo(judge: TerraformElement): void {
    this.judgedBy = judge;
  }

  /** @throws ConfigError with every fault in the final JSON */
  override toTerraform(): object {
    if (this.judgedBy !== undefined && isWritten(this.judgedBy)) return {};
    const faults = new Faults();
    for (const policy of this.refuseChanges(faults)) this.judgePolicy(policy, faults);
    refuseSecond(this, this.blocks, faults);
    faults.throwIfAny(this.part.node.path);
    return {};
  }

  /** Adds faults for changes that are not allowed. @returns the changed policies, to be checked by their content */
  refuseChanges(faults: Faults): readonly ChangedPolicy[] {
    if (this.judge.oneRun !== undefined) refuseAdoption(this, this.judge.oneRun, faults);
    return this.guarded.flatMap((one) => changesOf(one, faults));
  }

  /** Checks a changed policy. @returns its document, if it is known */
  judgePolicy(policy: ChangedPolicy, faults: Faults, isAsked = false): PolicyDocument | undefined {
    const document = readWritten(policy, faults);
    if (document === undefined) return undefined;
    const { refuseFindings, mayBeNarrower = false } = this.judge;
    refuseFindings?.(policy, document, faults);
    refuseWider(policy, document, !mayBeNarrower && !isAsked, faults);
    return document;
  }
}

// changed attributes whose value may still change, such as a Lazy
function namesOfLate(made: Attributes, written: Attributes, block: Block): readonly string[] {
  return Object.keys(written).filter(
    (name) => JSON.stringify(made[name]) !== JSON.stringify(written[name]) && isLate(written[name], block),
  );
}

// a credential may hold a secret
const HIDDEN = ["genesyscloud_integration_credential.fields"];

function changesOf({ block, made: noted }: Guarded, faults: Faults): readonly ChangedPolicy[] {
  const written = writtenOf(block);
  if (written !== undefined && noted.isAsMade(written)) return [];
  const address = addressOf(block);
  if (written === undefined) {
    faults.add({
      code: "PLANES_DISAGREE",
      field: address,
      got: "not written",
      allowed: `what ${block.node.path} makes`,
      fix: "Leave it in the stack: without it evidence is not protected, or an export does not arrive.",
    });
    return [];
  }
  const type = block.terraformResourceType;
  const guard = guardOf(type);
  const late = namesOfLate(noted.attributes, written, block).filter((name) => !guard.free!.includes(name));
  for (const attribute of late) {
    faults.add({
      code: "PLANES_DISAGREE",
      field: `${address}.${attribute}`,
      got: "a value that is worked out anew each time it is asked for",
      allowed: "a value or an expression: what is judged has to be what is written",
      fix: "Give the value itself in place of Lazy or of a token of your own.",
    });
  }
  if (late.length > 0) return [];
  const [made, final] = [noted.attributes, written].map((value) => resolved(value, block) as Attributes);
  for (const { attribute, made: before, written: after } of differencesOf(guard, made!, final!)) {
    const words = HIDDEN.includes(`${type}.${attribute}`) ? showHidden : show;
    faults.add({
      code: "PLANES_DISAGREE",
      field: `${address}.${attribute}`,
      got: words(after),
      allowed: `${words(before)}, as it was made`,
      fix: "Undo the override or the Aspect that changes it, or say it in the props, where it is judged.",
    });
  }
  return Object.entries(guard.policies ?? {}).flatMap(([attribute, kind]): readonly ChangedPolicy[] => {
    const [before, after] = [made![attribute], final![attribute]];
    if (before === after) return [];
    return [{ kind, field: `${address}.${attribute}`, made: String(before), written: after }];
  });
}

// a resource or a data source as its construct created it, recorded before anything else can change it. Addresses are computed
// on access, so that a logical id can still be overridden
class Made {
  private readonly own: string;
  private readonly lifecycle: string;
  private readonly provider: TerraformProvider | undefined;
  private readonly waits: readonly string[] | undefined;

  constructor(private readonly resource: Block) {
    this.own = JSON.stringify((resource as unknown as Synthesized).synthesizeAttributes());
    this.lifecycle = JSON.stringify(snakeCase(resource.lifecycle ?? {}));
    this.provider = resource.provider;
    // values from `setDependsOn` are read through it; values from a constructor are strings
    const { get } = Object.getOwnPropertyDescriptor(resource, "dependsOn") ?? {};
    this.waits = get === undefined ? resource.dependsOn && [...resource.dependsOn] : undefined;
  }

  /** Attributes by their Terraform names, with unresolved tokens. */
  get attributes(): Attributes {
    return {
      ...(JSON.parse(this.own) as Attributes),
      lifecycle: JSON.parse(this.lifecycle) as unknown,
      provider: this.provider?.fqn,
      depends_on: dependenciesOf(this.resource) ?? this.waits,
    };
  }

  isAsMade({ "//": _, ...written }: Attributes): boolean {
    const { lifecycle = {}, provider, depends_on: waits = [], ...own } = written;
    return (
      JSON.stringify(own) === this.own &&
      JSON.stringify(lifecycle) === this.lifecycle &&
      provider === this.provider?.fqn &&
      JSON.stringify(waits) === JSON.stringify(dependenciesOf(this.resource) ?? this.waits ?? [])
    );
  }
}

// protected in cdktf
interface Synthesized {
  readonly synthesizeAttributes: () => Attributes;
}

function snakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(snakeCase);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      snakeCase(one),
    ]),
  );
}
