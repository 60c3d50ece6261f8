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
 * Makes a resource wait for others, as the property `dependsOn` does. cdktf makes a token of each there, and resolves it
 * again and again: tokens are most of what a synthesis costs. These are plain texts, worked out when they are asked for,
 * so that a logical id can still be overridden.
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

/** The addresses that a resource was made to wait for by `setDependsOn`, whatever it waits for now; undefined where it was not. */
export function dependenciesOf(resource: TerraformResource | TerraformDataSource): readonly string[] | undefined {
  return awaited.get(resource)?.map((other) => addressOf(other, resource));
}

/** The same to wait for, by its plain address, for a `dependsOn` in the stack of another construct. */
export function plainDependency(other: ITerraformDependable, from: IConstruct): ITerraformDependable {
  return {
    get fqn() {
      return isNear(other, from) ? plainAddress(other) : other.fqn;
    },
  };
}

/** An attribute of a resource by reference, worked out when it is written: a logical id can still be overridden. */
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
