import { first, flagOf } from "./attributes";
import { defaultOf } from "./expression";
import { frameOf } from "./frame";
import { instancesOf } from "./instances";
import { isObject, type JsonObject } from "./json";
import { byType, type Block, type Ending, type Stack } from "./model";
import { textOutputs } from "./outputs";
import { inItsRegion, placesOf, type Places } from "./places";
import { withoutDefaults } from "./registry";
import type { Named, RawBlock } from "./resolve/raw-block";
import { Resolver } from "./resolve/resolver";
import { bodiesOf, entriesOf, membersOf, META_ARGUMENTS } from "./sections";

/** Parses a stack in Terraform's JSON syntax, such as `cdk.tf.json`. */
export function readSynthesized(name: string, json: JsonObject, text?: string): Stack {
  const named = namedValues(json);
  const outside = new Resolver(new Map(), named, NOWHERE);
  const inProvider = (value: unknown) => outside.value(value, "provider");
  const places = placesOf(entriesOf(json["provider"]), inProvider, () => text ?? JSON.stringify(json));
  const written = [...blocksIn(json["resource"], "", places), ...blocksIn(json["data"], "data.", places)];
  const made = (raw: readonly RawBlock[]) => {
    const early = new Resolver(byAddress(raw), named, places.main);
    return raw.flatMap((one) => (one.names ? [one] : instancesOf(one, (value) => early.valueIn(value, one))));
  };
  // the number of instances may depend on another block
  const all = made(made(written));
  const early = new Resolver(byAddress(all), named, places.main);
  const blocks = all.map((one) => {
    const { region } = one.attributes;
    return region === undefined ? one : inItsRegion(one, early.valueIn(region, one), true);
  });
  const resolver = new Resolver(byAddress(blocks), named, places.main);
  const final = blocks.map((block) => resolvedBlock(block, resolver, places));
  const isData = ({ address }: Block) => address.startsWith("data.");
  return {
    name,
    format: "synthesized",
    resources: byType(final.filter((block) => !isData(block))),
    data: byType(final.filter(isData)),
    outputs: textOutputs(Object.fromEntries(membersOf(json["output"])), true),
    endings: forgotten(json),
    moved: movedIn(json),
    frame: frameOf(
      json,
      (value, empty) => resolver.value(value, "frame", empty),
      (value, block) => resolver.valueIn(value, block),
    ),
    ...places.main,
    ...(text === undefined ? {} : { text }),
  };
}

const NOWHERE = { partition: "aws", account: "", region: "" };

function resolvedBlock(raw: RawBlock, resolver: Resolver, places: Places): Block {
  const empty = new Set<string>();
  const attributes: { [name: string]: unknown } = {
    ...resolver.attributesOf(raw, (path, value) => value !== null && empty.add(path)),
  };
  const meta: { [name: string]: unknown } = {};
  for (const name of META_ARGUMENTS) {
    if (attributes[name] === undefined) continue;
    meta[name] = attributes[name];
    delete attributes[name];
  }
  const lifecycle: { [name: string]: unknown } = { ...first(meta["lifecycle"]) };
  // the defaults of Terraform (documented)
  for (const name of ["create_before_destroy", "prevent_destroy"])
    if (flagOf(lifecycle[name], false) === false) delete lifecycle[name];
  if (lifecycle["replace_triggered_by"] !== undefined) lifecycle["replace_triggered_by"] = resolver.triggersOf(raw);
  if (Object.keys(lifecycle).length > 0) meta["lifecycle"] = lifecycle;
  else delete meta["lifecycle"];
  const provider = places.has(meta["provider"]) ? String(meta["provider"]) : undefined;
  if (provider !== undefined) delete meta["provider"];
  return {
    address: raw.address,
    type: raw.type.replace(/^data\./, ""),
    attributes: withoutDefaults(raw.type, attributes, raw.place),
    kept: flagOf(lifecycle["prevent_destroy"], false) === true,
    place: raw.place,
    ...(provider !== undefined && { provider }),
    ...(Object.keys(meta).length > 0 && { meta }),
    ...(empty.size > 0 && { empty: [...empty] }),
  };
}

function byAddress(blocks: readonly RawBlock[]): ReadonlyMap<string, RawBlock> {
  return new Map(blocks.map((block) => [block.address, block]));
}

function blocksIn(section: unknown, prefix: string, places: Places): readonly RawBlock[] {
  return membersOf(section).flatMap(([type, named]) =>
    entriesOf(named).map(([id, attributes]) => ({
      address: `${prefix}${type}.${id}`,
      type: prefix + type,
      attributes,
      place: places.of(attributes["provider"]),
    })),
  );
}

function namedValues(json: JsonObject): Named {
  const defaults = entriesOf(json["variable"]).filter(([, body]) => body["default"] !== undefined);
  return {
    locals: new Map(membersOf(json["locals"])),
    defaults: new Map(defaults.map(([name, body]) => [name, defaultOf(name, body["default"], body["type"])])),
  };
}

function movedIn(json: JsonObject): ReadonlyMap<string, string> {
  return new Map(bodiesOf(json["moved"]).map(({ from, to }) => [addressOf(from), addressOf(to)]));
}

function forgotten(json: JsonObject): ReadonlyMap<string, Ending> {
  const stays = bodiesOf(json["removed"]).filter(
    ({ lifecycle }) => flagOf(first(lifecycle)["destroy"], true) === false,
  );
  return new Map(stays.map(({ from }) => [addressOf(from), "forgotten"]));
}

function addressOf(reference: unknown): string {
  // Terraform treats the first of several instances and a single instance as the same
  return String(reference)
    .replace(/^\$\{(.*)\}$/, "$1")
    .replace(/\[0\]$/, "");
}

/** Whether an object is a stack in Terraform's JSON syntax. */
export function looksSynthesized(json: JsonObject): boolean {
  return BLOCKS.some((name) => isObject(json[name]) || bodiesOf(json[name]).length > 0);
}

const BLOCKS = [
  "resource",
  "data",
  "terraform",
  "provider",
  "output",
  "variable",
  "module",
  "removed",
  "moved",
  "import",
];
