import { textOf, without, type Attributes } from "./attributes";
import { canonical } from "./canonical";
import type { Descriptor, Surroundings } from "./descriptor";
import * as services from "./descriptors";
import { isObject } from "./json";
import type { Block, Place } from "./model";
import { hasSymbol, symbolOf } from "./resolve/symbols";

const byType: ReadonlyMap<string, Descriptor> = new Map(
  Object.values(services)
    .flatMap((service) => Object.values<Descriptor>(service))
    .map((descriptor) => [descriptor.type, named(descriptor)]),
);

// an ARN that follows from the name says no more than it, nor does an id beside it
function named(descriptor: Descriptor): Descriptor {
  const { type, derived, inert } = descriptor;
  if (derived?.["arn"] === undefined || type.startsWith("data.")) return descriptor;
  const follows = "follows from what is compared";
  return { ...descriptor, inert: { arn: follows, id: follows, ...inert } };
}

/** The descriptor of a Terraform type; a data source has the prefix `data.`. */
export function descriptorOf(type: string): Descriptor | undefined {
  return byType.get(type);
}

/** All descriptors. */
export function descriptors(): Iterable<Descriptor> {
  return byType.values();
}

/** ARN of the resource that a block creates, as other blocks refer to it; undefined if its type has none. */
export function arnOf(block: Block): string | undefined {
  const derive = descriptorOf(block.type)?.derived?.["arn"];
  if (derive === undefined) return undefined;
  const derived = derive(surroundingsOf(block));
  return hasSymbol(derived) ? (textOf(block.attributes["arn"]) ?? derived) : derived;
}

function surroundingsOf({ address, attributes, place }: Block): Surroundings {
  const text = (name: string) => textOf(attributes[name]) ?? symbolOf(`${address}.${name}`);
  return { ...place, text, or: (name, otherwise) => (attributes[name] === undefined ? otherwise : text(name)) };
}

/**
 * The attributes without arguments that are explicitly set to their default value.
 * @param type with the prefix `data.` for a data source
 */
export function withoutDefaults(type: string, attributes: Attributes, place: Place): Attributes {
  const defaults = Object.entries(descriptorOf(type)?.defaults ?? {});
  return defaults.reduce((left, [path, value]) => {
    const otherwise = typeof value === "function" ? value(place) : value;
    return withoutOne(left, path.split("."), otherwise) as Attributes;
  }, withoutPrefix(attributes));
}

// beside a name, AWS's provider fills in its prefix, which a plan shows as known only after the apply
function withoutPrefix(attributes: Attributes): Attributes {
  const isKnown = (value: unknown) => textOf(value) !== undefined && !hasSymbol(String(value));
  const filled = ["name", "bucket"].filter((name) => {
    const prefix = attributes[`${name}_prefix`];
    return prefix !== undefined && !isKnown(prefix) && isKnown(attributes[name]);
  });
  return filled.length === 0
    ? attributes
    : without(
        attributes,
        filled.map((name) => `${name}_prefix`),
      );
}

function withoutOne(value: unknown, [name = "", ...deeper]: readonly string[], otherwise: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutOne(one, [name, ...deeper], otherwise));
  if (!isObject(value) || !Object.hasOwn(value, name)) return value;
  const { [name]: member, ...others } = value;
  if (deeper.length > 0) return { ...value, [name]: withoutOne(member, deeper, otherwise) };
  return isWritten(member, otherwise) ? others : value;
}

// Terraform accepts strings for numbers and booleans
function isWritten(value: unknown, otherwise: unknown): boolean {
  const isPlain = ["string", "number", "boolean"].includes(typeof value);
  return isPlain ? String(value) === String(otherwise) : canonical(value) === canonical(otherwise);
}
