import type { Attributes } from "../attributes";
import { isObject, objectAt, objectsAt, type JsonObject } from "../json";
import { byType, type Block, type Ending, type Place, type Stack, type StackFormat } from "../model";
import { outputsBefore, plannedOutputs, textOutputs } from "../outputs";
import { inItsRegion, NOWHERE, partitionNamedIn, placeFrom } from "../places";
import { withoutDefaults } from "../registry";
import type { PlannedBlock, RawBlock } from "../resolve/raw-block";
import { Resolver } from "../resolve/resolver";
import { configurations, type Configuration } from "./configuration";
import { homeDivisionIn, withoutEchoes, withoutHomeDivision } from "./echoes";
import { changedArguments, unplanned } from "./not-shown";
import { placesByValues } from "./place-by-values";
import { resourcesBefore, resourcesIn } from "./resources";
import { withUnknowns } from "./unknowns";

/** Both sides of a plan: what exists, and what is planned. */
interface PlanSides {
  readonly before: Stack;
  readonly after: Stack;
}

/** Reads `terraform show -json` of a plan. */
export function readPlan(name: string, json: JsonObject): PlanSides {
  const config = configurations(json);
  const changes = objectsAt(json, "resource_changes");
  // a deposed object from an earlier replacement has the address of the current one
  const present = changes.filter(({ deposed }) => deposed === undefined);
  const byAddress = new Map(present.map((change) => [String(change["address"]), change]));
  const moved = new Map(
    changes.flatMap(({ previous_address, address }) =>
      typeof previous_address === "string" ? [[previous_address, String(address)] as const] : [],
    ),
  );
  const priorRaw = resourcesBefore(json).map((one) => ({ ...one, address: moved.get(one.address) ?? one.address }));
  const { main, of } = placesByValues(priorRaw, config.places.main, config);
  const placed = placer(config, of, byAddress);
  const left = recordedBefore(json, priorRaw);
  const finalOf = (raw: readonly RawBlock[]) => raw.map((one) => placed(asFinal(one)));
  const division = homeDivisionIn(left ?? priorRaw, config);
  const prior = withoutHomeDivision(finalOf(priorRaw), division);
  const recorded = left && withoutHomeDivision(finalOf(left), division);
  // what Terraform forgets, or what was deleted by hand and is configured no more, is listed without values
  const planned = resourcesIn(objectAt(objectAt(json, "planned_values"), "root_module")).filter(
    ({ address }) => objectAt(byAddress.get(address), "change")["after"] !== null,
  );
  const plannedNow = withoutHomeDivision(
    planned.map((one) => placed(filled(one, byAddress.get(one.address), config))),
    division,
  );
  const readLater = changes.flatMap((change) => dataReadLater(change, planned, config)).map(placed);
  const known = new Set(plannedNow.map(({ address }) => address));
  const [before, coming] = withoutEchoes(recorded ?? prior, [...plannedNow, ...readLater]);
  const there = recorded ? withoutEchoes(prior, [])[0] : before;
  const ended = endingsIn(changes);
  // data sources that were read already are not read again; resources outside of `-target`, or in a refresh-only plan,
  // stay unchanged
  const after = [...coming, ...there.filter(({ address }) => !known.has(address) && !ended.has(address))];
  const values = objectAt(json, "prior_state")["values"];
  const outputs = plannedOutputs(json);
  const shown = outputsBefore(outputs, values);
  const was = stackOf(name, "plan", before, main, values);
  const found = recorded && stackOf(name, "plan", withoutEchoes(recorded, prior)[1], main, values);
  return {
    before: { ...was, frame: shown, ...(found && { found: { ...found, frame: shown } }) },
    after: {
      ...stackOf(name, "plan", after, main, json["planned_values"]),
      frame: [
        ...outputs,
        ...unplanned(
          json,
          known,
          priorRaw.map(({ address }) => address),
          config,
        ),
      ],
      endings: ended,
    },
  };
}

/** Reads `terraform show -json` of a state. */
export function readState(name: string, json: JsonObject): Stack {
  const raw = resourcesIn(objectAt(objectAt(json, "values"), "root_module"));
  const { main, of } = placesByValues(
    raw,
    placeFrom({}, () => partitionNamedIn(JSON.stringify(json))),
  );
  const [found] = withoutEchoes(
    raw.map((one) => ({ ...asFinal(one), place: of(one) })),
    [],
  );
  return stackOf(name, "state", found, main, json["values"]);
}

const NOTHING: ReadonlySet<string> = new Set();

function placer(
  config: Configuration,
  placeOf: (block: RawBlock) => Place,
  changes: ReadonlyMap<string, JsonObject>,
): (block: RawBlock) => PlannedBlock {
  return (block) => {
    const change = changes.get(block.address);
    const expressions = config.setBy(block.address, change);
    return {
      ...inItsRegion({ ...block, place: placeOf(block) }, block.attributes["region"], false),
      ...(expressions
        ? { configured: new Set([...Object.keys(expressions), "dynamic", ...changedArguments(change)]) }
        : config.isShown && { configured: NOTHING }),
    };
  };
}

function asFinal(block: RawBlock): RawBlock {
  return { ...block, attributes: withUnknowns(block, { expressions: {} }) };
}

function filled(block: RawBlock, change: JsonObject | undefined, config: Configuration): RawBlock {
  const { actions, before, after_unknown: unknown } = objectAt(change, "change");
  const isChanged = Array.isArray(actions) && actions.length === 1 && actions[0] === "update";
  const expressions = config.setBy(block.address, change);
  return {
    ...block,
    attributes: withUnknowns(block, {
      unknown,
      expressions,
      referred: config.referredBy(block.address),
      ...(isChanged && { changed: before }),
    }),
  };
}

function dataReadLater(change: JsonObject, planned: readonly RawBlock[], config: Configuration): RawBlock[] {
  const { address, type, mode } = change;
  if (mode !== "data" || typeof address !== "string" || typeof type !== "string") return [];
  if (planned.some((block) => block.address === address)) return [];
  const attributes = objectAt(objectAt(change, "change"), "after") as Attributes;
  return [filled({ address, type: `data.${type}`, attributes, place: NOWHERE }, change, config)];
}

function endingsIn(changes: readonly JsonObject[]): ReadonlyMap<string, Ending> {
  return new Map(
    changes.flatMap((change) => {
      const actions = objectAt(change, "change")["actions"];
      const has = (action: string) => Array.isArray(actions) && actions.includes(action);
      const ending = has("delete")
        ? has("create")
          ? (actions as unknown[]).indexOf("create") === 0
            ? "createdFirst"
            : "replaced"
          : "destroyed"
        : has("forget")
          ? "forgotten"
          : undefined;
      return ending === undefined ? [] : [[String(change["address"]), ending] as const];
    }),
  );
}

// texts in a plan are final; only symbols for unknown values are templates
function stackOf(
  name: string,
  format: StackFormat,
  blocks: readonly PlannedBlock[],
  place: Place,
  values: unknown,
): Stack {
  const byAddress = new Map(blocks.map((block) => [block.address, block]));
  const resolver = new Resolver(byAddress, { locals: new Map(), defaults: new Map() }, place);
  const resolved = (block: PlannedBlock): Block => ({
    address: block.address,
    type: block.type.replace(/^data\./, ""),
    attributes: withoutDefaults(block.type, resolver.attributesOf(block), block.place),
    kept: undefined,
    place: block.place,
    // a state does not show which arguments are configured
    ...(block.configured ? { configured: block.configured } : format === "state" ? { configured: NOTHING } : {}),
  });
  const isData = ({ type }: RawBlock) => type.startsWith("data.");
  return {
    name,
    format,
    resources: byType(blocks.filter((block) => !isData(block)).map(resolved)),
    data: byType(blocks.filter(isData).map(resolved)),
    outputs: textOutputs(objectAt(values, "outputs"), false),
    endings: new Map(),
    moved: new Map(),
    frame: [],
    ...place,
  };
}

/**
 * The state after the last apply: the current blocks with the former values from `resource_drift`. Undefined without
 * drift. Defaults that the provider only read back are listed too, but make no rows.
 */
function recordedBefore(json: JsonObject, found: readonly RawBlock[]): readonly RawBlock[] | undefined {
  const drift = objectsAt(json, "resource_drift").filter(({ mode }) => mode !== "data");
  if (drift.length === 0) return undefined;
  const recorded = new Map(found.map((block) => [block.address, block]));
  for (const { address, type, change } of drift) {
    const values = objectAt({ change }, "change")["before"];
    if (typeof address !== "string" || typeof type !== "string") continue;
    const there = recorded.get(address);
    // resources created outside Terraform are in no state, so there is a former value
    if (isObject(values)) recorded.set(address, blockOf(there, address, type, values));
  }
  return [...recorded.values()];
}

function blockOf(there: RawBlock | undefined, address: string, type: string, values: JsonObject): RawBlock {
  const attributes = values as Attributes;
  return there === undefined ? { address, type, attributes, place: NOWHERE } : { ...there, attributes };
}
