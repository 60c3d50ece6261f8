import { Aspects, TerraformDataSource, TerraformResource, Testing, type TerraformStack } from "cdktf";
import { ConfigError } from "../../lib/core";
import type { AwsOptions } from "../../lib/hold";
import type { Statement } from "../../lib/policy";
import { LegalHoldExportStack } from "../../stacks";
import { london } from "./london";
import { REPLICA } from "./replica";
import { rewrite } from "./written-changes";

/** What somebody does to a stack of an export with a hold keeper and copies, by an Aspect. */
export type Attack = (stack: LegalHoldExportStack) => void;

/** The first resource or data source of a type. @param path a part of its path, where there are several */
export function find(stack: TerraformStack, type: string, path = ""): TerraformResource {
  const found = stack.node
    .findAll()
    .filter((one) => TerraformResource.isTerraformResource(one) || TerraformDataSource.isTerraformDataSource(one))
    .find((one) => (one as TerraformResource).terraformResourceType === type && one.node.path.includes(path));
  if (found === undefined) throw new Error(`no ${type}`);
  return found as TerraformResource;
}

/** A resource of somebody's own, without a binding. */
export function add(scope: TerraformStack, type: string, attributes: object): void {
  const resource = new TerraformResource(scope, `x${scope.node.children.length}`, { terraformResourceType: type });
  for (const [name, value] of Object.entries(attributes)) resource.addOverride(name, value);
}

/** Overrides an argument. */
export const override =
  (type: string, attribute: string, value: unknown, path = ""): Attack =>
  (stack) =>
    find(stack, type, path).addOverride(attribute, value);

/** Changes the text of a policy. */
export const text =
  (type: string, change: (text: string) => string, attribute = "policy"): Attack =>
  (stack) => {
    const resource = find(stack, type);
    const camel = attribute.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const given = String((resource as unknown as { [name: string]: unknown })[`${camel}Input`]);
    const changed = change(given);
    if (changed === given) throw new Error("nothing changed");
    resource.addOverride(attribute, changed);
  };

/** Changes the statements of a policy. */
export const statements =
  (type: string, change: (all: Statement[]) => unknown, attribute?: string, path?: string): Attack =>
  (stack) =>
    rewrite(change, attribute)(find(stack, type, path) as never, stack);

/** The faults of the stack that is written, each with its field; none where it is written. */
export function faultsOf(attack: Attack, aws: AwsOptions = {}): readonly string[] {
  const props = { ...london(), aws: { holdKeeper: { mode: "everything" as const }, ...aws }, replica: REPLICA };
  const stack = new LegalHoldExportStack(Testing.app(), "london", props);
  let attacked = false;
  Aspects.of(stack).add({
    visit: (node) => {
      if (node !== stack || attacked) return;
      attacked = true;
      attack(stack);
    },
  });
  try {
    Testing.fullSynth(stack);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ code, field }) => `${code} ${field}`);
  }
}
