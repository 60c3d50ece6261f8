import {
  dependable,
  Lazy,
  TerraformResource,
  TerraformStack,
  type TerraformDataSource,
  type ITerraformDependable,
} from "cdktf";
import type { IConstruct } from "constructs";

/**
 * Makes a resource wait for others, like the property `dependsOn`. There cdktf creates a token for each and resolves it
 * repeatedly, and tokens are most of the cost of a synthesis. These are plain strings, computed on access, so that a logical
 * id can still be overridden.
 */
export function setDependsOn<T extends TerraformResource>(others: readonly ITerraformDependable[], resource: T): T {
  let given: string[] | undefined;
  awaited.set(resource, others);
  Object.defineProperty(resource, "dependsOn", {
    configurable: true,
    enumerable: true,
    get: () => (given ??= others.length === 0 ? undefined : others.map((other) => addressOf(other, resource))),
    set: (value: string[] | undefined) => (given = value),
  });
  return resource;
}

const awaited = new WeakMap<object, readonly ITerraformDependable[]>();

/** The addresses passed to `setDependsOn` for a resource, regardless of later changes; undefined if it was not called. */
export function dependenciesOf(resource: TerraformResource | TerraformDataSource): readonly string[] | undefined {
  return awaited.get(resource)?.map((other) => addressOf(other, resource));
}

/** A dependency by its plain address, for a `dependsOn` in the stack of another construct. */
export function plainDependency(other: ITerraformDependable, from: IConstruct): ITerraformDependable {
  return {
    get fqn() {
      return isNear(other, from) ? plainAddress(other) : other.fqn;
    },
  };
}

/** A reference to an attribute of a resource, computed when it is written, so that a logical id can still be overridden. */
export function referenceTo(resource: TerraformResource, attribute: string): string {
  return Lazy.stringValue({ produce: () => `\${${plainAddress(resource)}.${attribute}}` });
}

function addressOf(other: ITerraformDependable, from: IConstruct): string {
  return isNear(other, from) ? plainAddress(other) : dependable(other);
}

function isNear(other: ITerraformDependable, from: IConstruct): other is TerraformResource {
  return TerraformResource.isTerraformResource(other) && TerraformStack.of(other) === TerraformStack.of(from);
}

function plainAddress({ terraformResourceType, friendlyUniqueId }: TerraformResource): string {
  return `${terraformResourceType}.${friendlyUniqueId}`;
}
