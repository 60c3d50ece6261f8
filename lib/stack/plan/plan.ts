import type { Attributes } from "../attributes";
import { textOutputs } from "../outputs";
import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import { withUnknowns } from "./unknowns";
import { Resolver, type RawBlock } from "../resolve/resolver";
import { byType, UNKNOWN_ACCOUNT, type Block, type Place, type Stack } from "../model";
import { placeFrom } from "../synthesized";
import { configurations, type Configuration } from "./configuration";

/** A plan holds both sides: what is there, and what will be. */
export interface PlanSides {
  readonly before: Stack;
  readonly after: Stack;
}

/** Reads `terraform show -json` of a plan. */
export function readPlan(name: string, json: JsonObject): PlanSides {
  const config = configurations(json);
  const place = placeOf(json, config);
  const priorRoot = objectAt(objectAt(objectAt(json, "prior_state"), "values"), "root_module");
  const prior = resourcesIn(priorRoot).map(asFinal);
  const planned = resourcesIn(objectAt(objectAt(json, "planned_values"), "root_module"));
  const changes = new Map(objectsAt(json, "resource_changes").map((change) => [String(change["address"]), change]));
  const plannedNow = planned.map((one) => filled(one, changes.get(one.address), config));
  const readLater = [...changes.values()].flatMap((change) => dataReadLater(change, planned, config));
  const known = new Set(plannedNow.map(({ address }) => address));
  const readAlready = prior.filter(({ type, address }) => type.startsWith("data.") && !known.has(address));
  return {
    before: stackOf(name, "plan", prior, place, objectAt(json, "prior_state")["values"]),
    after: stackOf(name, "plan", [...plannedNow, ...readLater, ...readAlready], place, json["planned_values"]),
  };
}

/** Reads `terraform show -json` of a state. */
export function readState(name: string, json: JsonObject): Stack {
  const found = resourcesIn(objectAt(objectAt(json, "values"), "root_module")).map(asFinal);
  return stackOf(name, "state", found, placeFromValues(found, placeFrom(undefined, undefined)), json["values"]);
}

function resourcesIn(module: JsonObject): RawBlock[] {
  const own = objectsAt(module, "resources").flatMap((resource) => {
    const { address, type, mode, values } = resource;
    if (typeof address !== "string" || typeof type !== "string") return [];
    const attributes = (isObject(values) ? values : {}) as Attributes;
    return [{ address, type: mode === "data" ? `data.${type}` : type, attributes }];
  });
  return [...own, ...objectsAt(module, "child_modules").flatMap(resourcesIn)];
}

function asFinal(block: RawBlock): RawBlock {
  return { ...block, attributes: withUnknowns(block, undefined, {}) };
}

function filled(block: RawBlock, change: JsonObject | undefined, config: Configuration): RawBlock {
  const unknown = objectAt(change, "change")["after_unknown"];
  return { ...block, attributes: withUnknowns(block, unknown, config.expressionsOf(block.address)) };
}

function dataReadLater(change: JsonObject, planned: readonly RawBlock[], config: Configuration): RawBlock[] {
  const { address, type, mode } = change;
  if (mode !== "data" || typeof address !== "string" || typeof type !== "string") return [];
  if (planned.some((block) => block.address === address)) return [];
  const attributes = objectAt(objectAt(change, "change"), "after") as Attributes;
  return [filled({ address, type: `data.${type}`, attributes }, change, config)];
}

// the texts of a plan are final, only what was filled in for unknown values is a template
function stackOf(
  name: string,
  format: "plan" | "state",
  blocks: readonly RawBlock[],
  place: Place,
  values: unknown,
): Stack {
  const byAddress = new Map(blocks.map((block) => [block.address, block]));
  const resolver = new Resolver(byAddress, new Map(), place);
  const resolved = (block: RawBlock): Block => ({
    address: block.address,
    type: block.type.replace(/^data\./, ""),
    attributes: resolver.attributesOf(block),
    kept: undefined,
    place,
  });
  const isData = ({ type }: RawBlock) => type.startsWith("data.");
  return {
    name,
    format,
    resources: byType(blocks.filter((block) => !isData(block)).map(resolved)),
    data: byType(blocks.filter(isData).map(resolved)),
    outputs: textOutputs(objectAt(values, "outputs"), false),
    account: place.account,
    partition: place.partition,
    region: place.region,
  };
}

function placeOf(json: JsonObject, config: Configuration): Place {
  const provider = config.provider("aws");
  const constant = (name: string) => objectAt(provider, name)["constant_value"];
  const place = placeFrom(constant("region"), constant("allowed_account_ids"));
  return placeFromValues(
    resourcesIn(objectAt(objectAt(objectAt(json, "prior_state"), "values"), "root_module")),
    place,
  );
}

function placeFromValues(blocks: readonly RawBlock[], place: Place): Place {
  if (place.account !== UNKNOWN_ACCOUNT) return place;
  const identity = blocks.find(({ type }) => type === "data.aws_caller_identity")?.attributes["account_id"];
  if (typeof identity === "string") return { ...place, account: identity };
  const arns = blocks.filter(({ type }) => type.startsWith("aws_")).map(({ attributes }) => attributes["arn"]);
  const own = arns.map((arn) => (typeof arn === "string" ? arn.split(":")[4] : undefined)).find(Boolean);
  return own === undefined ? place : { ...place, account: own };
}
