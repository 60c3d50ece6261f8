import type { Descriptor, Surroundings } from "./descriptor";
import * as services from "./descriptors";
import { textOf } from "./attributes";
import type { Block } from "./model";
import { hasSymbol, symbolOf } from "./resolve/symbols";

const byType: ReadonlyMap<string, Descriptor> = new Map(
  Object.values(services)
    .flatMap((service) => Object.values<Descriptor>(service))
    .map((descriptor) => [descriptor.type, descriptor]),
);

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
