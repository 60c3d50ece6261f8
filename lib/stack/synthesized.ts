import type { Attributes } from "./attributes";
import { textOutputs } from "./outputs";
import { isObject, objectAt, objectsAt, type JsonObject } from "./json";
import { partitionOf } from "../catalog/aws-regions";
import { Resolver, type RawBlock } from "./resolve/resolver";
import { byType, UNKNOWN_ACCOUNT, UNKNOWN_REGION, type Block, type Place, type Stack } from "./model";

/** Reads a stack in Terraform's JSON syntax, such as `cdk.tf.json`. */
export function readSynthesized(name: string, json: JsonObject, text?: string): Stack {
  const resources = blocksIn(objectAt(json, "resource"), "");
  const data = blocksIn(objectAt(json, "data"), "data.");
  const place = placeOf(json);
  const blocks = new Map([...resources, ...data].map((block) => [block.address, block]));
  const resolver = new Resolver(blocks, namedValues(json), place);
  const resolved = (block: RawBlock): Block => ({
    address: block.address,
    type: block.type.replace(/^data\./, ""),
    attributes: resolver.attributesOf(block),
    kept: objectAt(block.attributes, "lifecycle")["prevent_destroy"] === true,
    place,
  });
  return {
    name,
    format: "synthesized",
    resources: byType(resources.map(resolved)),
    data: byType(data.map(resolved)),
    outputs: textOutputs(objectAt(json, "output"), true),
    account: place.account,
    partition: place.partition,
    region: place.region,
    ...(text === undefined ? {} : { text }),
  };
}

function blocksIn(section: JsonObject, prefix: string): RawBlock[] {
  return Object.entries(section).flatMap(([type, named]) =>
    Object.entries(isObject(named) ? named : {}).flatMap(([id, body]) => {
      // Terraform's JSON allows a list of one
      const attributes = Array.isArray(body) ? (body as unknown[])[0] : body;
      if (!isObject(attributes)) return [];
      return [{ address: `${prefix}${type}.${id}`, type: prefix + type, attributes: attributes as Attributes }];
    }),
  );
}

function namedValues(json: JsonObject): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(objectAt(json, "locals")).map(([name, value]) => [`local.${name}`, value]));
}

function placeOf(json: JsonObject): Place {
  const given = objectAt(json, "provider")["aws"];
  const providers = (Array.isArray(given) ? (given as unknown[]) : [given]).filter(isObject);
  const provider = providers.find(({ alias }) => alias === undefined) ?? providers[0] ?? {};
  return placeFrom(provider["region"], provider["allowed_account_ids"]);
}

/** Account, region and partition by the settings of a provider. */
export function placeFrom(region: unknown, accounts: unknown): Place {
  const literal = (value: unknown): value is string => typeof value === "string" && !/[$%]\{/.test(value);
  const only = Array.isArray(accounts) && accounts.length === 1 ? (accounts[0] as unknown) : undefined;
  const where = literal(region) ? region : UNKNOWN_REGION;
  return { region: where, partition: partitionOf(where).partition, account: literal(only) ? only : UNKNOWN_ACCOUNT };
}

/** Whether an object is a stack in Terraform's JSON syntax. */
export function looksSynthesized(json: JsonObject): boolean {
  return (
    ["resource", "data", "terraform", "provider", "output", "variable"].some((name) => isObject(json[name])) ||
    objectsAt(json, "resource").length > 0
  );
}
