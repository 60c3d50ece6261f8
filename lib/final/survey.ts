import { TerraformElement, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { namedBy, RIVALS, THROUGH } from "./rivals";
import {
  addressOf,
  fragmentOf,
  isBlock,
  overridesOf,
  resolved,
  writtenOf,
  type Attributes,
  type Fragment,
} from "./written";

/** A resource or a data source that names something that an export may have made. */
export interface Named {
  readonly type: string;
  /** Path of its construct, or of the element that writes it. */
  readonly path: string;
  readonly address: string;
  readonly stack: TerraformStack;
  readonly attributes: Attributes;
  /** Whether a construct of this library created and checks it: then it only gives names and is no second configuration. */
  readonly isKept: boolean;
}

// resources that `keepAsMade` checks, and the checking elements: both are left out of a survey of other resources
const kept = new WeakSet<IConstruct>();

/** Takes constructs out of every survey. */
export function leaveOut(...constructs: readonly IConstruct[]): void {
  for (const one of constructs) kept.add(one);
}

export function isLeftOut(one: IConstruct): boolean {
  return kept.has(one);
}

// a synthesis surveys the other stacks of an app repeatedly; it is synchronous, so the result is valid until it ends
const stacksOfApps = new WeakMap<IConstruct, readonly TerraformStack[]>();
const namedInStacks = new WeakMap<TerraformStack, readonly Named[]>();

/**
 * Everything that an app names. The caller's stack is read each time, including resources of this library's constructs; of
 * other stacks only the remaining resources.
 * @param without what is already known
 * @param addresses addresses in the caller's stack whose writers are also returned, whatever the type
 */
export function survey(
  asking: TerraformStack,
  without: ReadonlySet<IConstruct>,
  addresses: ReadonlySet<string>,
): readonly Named[] {
  const { root } = asking.node;
  const stacks = remembered(stacksOfApps, root, () => root.node.findAll().filter((one) => TerraformStack.isStack(one)));
  return stacks.flatMap((one) =>
    one === asking
      ? namedIn(one, (element) => !without.has(element), addresses)
      : remembered(namedInStacks, one, () => namedIn(one, (element) => !kept.has(element), NONE)),
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

const NONE: ReadonlySet<string> = new Set();

function namedIn(
  stack: TerraformStack,
  counts: (element: IConstruct) => boolean,
  addresses: ReadonlySet<string>,
): readonly Named[] {
  const elements = elementsOf(stack);
  const found = elements.flatMap((element) => (counts(element) ? namedOf(element, stack, addresses) : []));
  // an override of the stack may create a resource
  const made = written(stack, stack, overridesOf(stack), addresses);
  if (made.length === 0) return found;
  const blocks = elements.filter(isBlock).map(addressOf);
  return [...found, ...made.filter(({ address }) => !blocks.includes(address))];
}

function namedOf(element: TerraformElement, stack: TerraformStack, addresses: ReadonlySet<string>): readonly Named[] {
  const isKept = kept.has(element);
  if (!isBlock(element)) return isKept ? [] : written(element, stack, fragmentOf(element), addresses);
  const { terraformResourceType: type } = element;
  const address = addressOf(element);
  const attributes = isOfInterest(type) || addresses.has(address) ? writtenOf(element) : undefined;
  if (attributes === undefined) return [];
  const read = resolved(attributes, element) as Attributes;
  return [{ type, path: element.node.path, address, stack, attributes: read, isKept }];
}

/** Resources, and data sources at these addresses, that are written without a construct for each. */
function written(
  from: IConstruct,
  stack: TerraformStack,
  { resource, data }: Fragment,
  addresses: ReadonlySet<string>,
): readonly Named[] {
  const sections = [
    [resource, ""],
    [data, "data."],
  ] as const;
  return sections.flatMap(([section, prefix]) =>
    Object.entries((section ?? {}) as { readonly [type: string]: object | undefined }).flatMap(([type, byId]) =>
      Object.entries(byId ?? {}).flatMap(([id, attributes]): readonly Named[] => {
        const address = `${prefix}${type}.${id}`;
        if (!addresses.has(address) && (prefix !== "" || !isOfInterest(type))) return [];
        const read = (resolved(attributes, stack) ?? {}) as Attributes;
        return [{ type, path: `${from.node.path} (${address})`, address, stack, attributes: read, isKept: false }];
      }),
    ),
  );
}

function isOfInterest(type: string): boolean {
  return type in RIVALS || namedBy(type) !== undefined || THROUGH.includes(type);
}

/** The elements of a stack, without those of nested stacks. */
export function elementsOf(construct: IConstruct, found: TerraformElement[] = []): readonly TerraformElement[] {
  if (TerraformElement.isTerraformElement(construct)) found.push(construct);
  for (const child of construct.node.children) if (!TerraformStack.isStack(child)) elementsOf(child, found);
  return found;
}
