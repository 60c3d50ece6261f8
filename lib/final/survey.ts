import { TerraformElement, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { namedBy, RIVALS } from "./rivals";
import { addressOf, fragmentOf, isBlock, resolved, writtenOf, type Attributes, type Fragment } from "./written";

/** A resource or a data source that names something that an export may have made. */
export interface Named {
  readonly type: string;
  /** Where it comes from: the path of its construct, or of what writes it. */
  readonly path: string;
  readonly address: string;
  readonly stack: TerraformStack;
  readonly attributes: Attributes;
  /** Whether a construct of ours made it, which judges it: it tells names, and configures nothing a second time. */
  readonly isKept: boolean;
}

// resources that are kept as they were made, and the elements that see to it: these are asked about others
const kept = new WeakSet<IConstruct>();

/** Takes constructs out of every survey. */
export function leaveOut(...constructs: readonly IConstruct[]): void {
  for (const one of constructs) kept.add(one);
}

// a synthesis asks about the other stacks of an app again and again; it is synchronous, so the answer holds until it ends
const stacksOfApps = new WeakMap<IConstruct, readonly TerraformStack[]>();
const namedInStacks = new WeakMap<TerraformStack, readonly Named[]>();

/**
 * What an app names. The stack that asks is read anew each time, what constructs of ours made included; of other stacks the
 * rest only.
 * @param without what is known already
 */
export function survey(asking: TerraformStack, without: ReadonlySet<IConstruct>): readonly Named[] {
  const { root } = asking.node;
  const stacks = remembered(stacksOfApps, root, () => root.node.findAll().filter((one) => TerraformStack.isStack(one)));
  return stacks.flatMap((one) =>
    one === asking
      ? namedIn(one, (element) => !without.has(element))
      : remembered(namedInStacks, one, () => namedIn(one, (element) => !kept.has(element))),
  );
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, find: () => V): V {
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  const found = find();
  known.set(key, found);
  queueMicrotask(() => known.delete(key));
  return found;
}

function namedIn(stack: TerraformStack, counts: (element: IConstruct) => boolean): readonly Named[] {
  const elements = elementsOf(stack);
  const found = elements.flatMap((element) => (counts(element) ? namedOf(element, stack) : []));
  // an override of the stack may make a resource of its own
  const { rawOverrides = {} } = stack as unknown as { readonly rawOverrides?: Fragment };
  const made = written(stack, stack, rawOverrides);
  if (made.length === 0) return found;
  const resources = elements.filter((one) => TerraformResource.isTerraformResource(one)).map(addressOf);
  return [...found, ...made.filter(({ address }) => !resources.includes(address))];
}

function namedOf(element: TerraformElement, stack: TerraformStack): readonly Named[] {
  const isKept = kept.has(element);
  if (!isBlock(element)) return isKept ? [] : written(element, stack, fragmentOf(element));
  const { terraformResourceType: type } = element;
  const attributes = isOfInterest(type) ? writtenOf(element) : undefined;
  if (attributes === undefined) return [];
  const read = resolved(attributes, element) as Attributes;
  return [{ type, path: element.node.path, address: addressOf(element), stack, attributes: read, isKept }];
}

/** Resources that something writes without a construct for each. */
function written(from: IConstruct, stack: TerraformStack, { resource }: Fragment): readonly Named[] {
  return Object.entries((resource ?? {}) as { readonly [type: string]: object | undefined })
    .filter(([type]) => isOfInterest(type))
    .flatMap(([type, byId]) =>
      Object.entries(byId ?? {}).map(([id, attributes]) => {
        const address = `${type}.${id}`;
        const read = (resolved(attributes, stack) ?? {}) as Attributes;
        return { type, path: `${from.node.path} (${address})`, address, stack, attributes: read, isKept: false };
      }),
    );
}

function isOfInterest(type: string): boolean {
  return type in RIVALS || namedBy(type) !== undefined;
}

function elementsOf(construct: IConstruct, found: TerraformElement[] = []): readonly TerraformElement[] {
  if (TerraformElement.isTerraformElement(construct)) found.push(construct);
  for (const child of construct.node.children) if (!TerraformStack.isStack(child)) elementsOf(child, found);
  return found;
}
