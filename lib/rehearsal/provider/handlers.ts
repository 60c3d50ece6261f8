import type { Answers } from "../answers/answers";
import { filled } from "../platform/fills";
import { Organization } from "../platform/organization";
import type { Attribute, Block, ProviderSchema, Schema, Attributes, NestingMode } from "../schemas/schema";
import { madeUp } from "./made-up";
import { fromWire, isObject, toWire, Unknown, type Value, type ValueObject, type WireValue } from "./value";
import { wireSchemas } from "./wire-schema";

/** The fields of the requests that the answers depend on. */
export interface Request {
  readonly type_name: string;
  readonly config?: WireValue;
  readonly prior_state?: WireValue;
  readonly proposed_new_state?: WireValue;
  readonly planned_state?: WireValue;
  readonly current_state?: WireValue;
  readonly raw_state?: { readonly json?: Uint8Array };
}

/** One answer per method of the protocol. */
export type Handlers = Readonly<Record<string, (request: Request) => object>>;

/**
 * A provider that keeps to its schema and makes up whatever only a platform could know.
 * @param organization where secrets of clients and contents of credentials are kept
 */
export function handlers(schema: ProviderSchema, answers: Answers, organization = new Organization()): Handlers {
  const accepted = () => ({});
  const births = new Map<string, number>();
  return {
    GetProviderSchema: () => wireSchemas(schema),
    ValidateProviderConfig: accepted,
    ValidateResourceConfig: (request) => judge(of(schema.resource_schemas, request), request),
    ValidateDataResourceConfig: (request) => judge(of(schema.data_source_schemas, request), request),
    StopProvider: accepted,
    ConfigureProvider: ({ config }) => {
      organization.startRun();
      return verdict(accountFault(fromWire(config), answers));
    },
    UpgradeResourceState: ({ raw_state }) => ({ upgraded_state: { json: raw_state?.json } }),
    ReadResource: ({ type_name, current_state }) => ({ new_state: toWire(filled(type_name, fromWire(current_state))) }),
    PlanResourceChange: (request) => {
      const planned = plan(of(schema.resource_schemas, request), request);
      // as every provider on the older SDK says of itself: plan and apply may differ in details
      return { planned_state: toWire(planned), legacy_type_system: true };
    },
    ApplyResourceChange: (request) => {
      const before = fromWire(request.prior_state);
      const settled = settle(of(schema.resource_schemas, request), request, answers, births);
      const known = filled(request.type_name, settled, fromWire(request.planned_state));
      const change = { type: request.type_name, before: objectOf(before), after: objectOf(known) };
      if (organization.refuses(change)) return { new_state: toWire(before), ...verdict(REFUSED) };
      organization.take(change);
      return { new_state: toWire(known), legacy_type_system: true };
    },
    ReadDataSource: (request) => ({
      state: toWire(answer(of(schema.data_source_schemas, request), request, answers)),
    }),
  };
}

const REFUSED = "API Error: 403 - You are missing a permission (missing.permissions)";

function objectOf(value: Value): ValueObject | undefined {
  return isObject(value) ? value : undefined;
}

function verdict(...faults: readonly (string | undefined)[]): object {
  const said = faults.filter((fault) => fault !== undefined);
  return { diagnostics: said.map((summary) => ({ severity: 1, summary, detail: "" })) };
}

function judge({ block }: Schema, { config }: Request): object {
  const names = readOnlySet(block, fromWire(config));
  return verdict(...names.map((name) => `Can't configure a value for "${name}": only the provider sets it`));
}

function of(schemas: Readonly<Record<string, Schema>>, { type_name }: Request): Schema {
  const schema = schemas[type_name];
  if (schema === undefined) throw new Error(`${type_name}: not among the rehearsed types`);
  return schema;
}

/** On creation, everything computed that the configuration leaves open is known only after the apply. */
function plan({ block }: Schema, { prior_state, proposed_new_state }: Request): Value {
  const proposed = fromWire(proposed_new_state);
  if (fromWire(prior_state) !== null) return proposed;
  const open = (attribute: Attribute, value: Value) =>
    value === null && attribute.computed === true ? Unknown.value : value;
  return walkBlock(block, proposed, open);
}

function settle(
  { block }: Schema,
  { type_name, prior_state, planned_state }: Request,
  answers: Answers,
  births: Map<string, number>,
): Value {
  const planned = fromWire(planned_state);
  if (!isObject(planned)) return planned;
  const kind = `${type_name} ${JSON.stringify(planned)}`;
  const times = births.get(kind) ?? 0;
  if (fromWire(prior_state) === null) births.set(kind, times + 1);
  const make = madeUp(type_name, planned, answers, times);
  return walkBlock(block, planned, (attribute, value, name) =>
    value instanceof Unknown ? make(attribute, name) : value,
  );
}

function answer({ block }: Schema, { type_name, config }: Request, answers: Answers): Value {
  const asked = fromWire(config);
  if (!isObject(asked)) return asked;
  const make = madeUp(type_name, asked, answers);
  const given = answers[type_name] ?? {};
  return walkBlock(block, asked, (attribute, value, name) =>
    value === null && attribute.computed === true ? (given[name] ?? make(attribute, name)) : value,
  );
}

/**
 * What only the provider sets and the configuration sets too. Terraform leaves this check to providers.
 * @returns names of the attributes
 */
function readOnlySet(block: Block, config: Value): string[] {
  const names: string[] = [];
  walkBlock(block, config, ({ required, optional, computed }, value, name) => {
    if (computed === true && optional !== true && required !== true && value !== null) names.push(name);
    return value;
  });
  return names;
}

/**
 * What the AWS provider checks before anything else: whether the account of its credentials is one that the
 * configuration allows (`allowed_account_ids`, `forbidden_account_ids`).
 * @returns the fault in words, or undefined
 */
function accountFault(config: Value, answers: Answers): string | undefined {
  const account = answers["aws_caller_identity"]?.["account_id"];
  if (!isObject(config) || typeof account !== "string") return undefined;
  const { allowed_account_ids: allowed, forbidden_account_ids: forbidden } = config;
  const outside = Array.isArray(allowed) && allowed.length > 0 && !allowed.includes(account);
  const banned = Array.isArray(forbidden) && forbidden.includes(account);
  return outside || banned ? `AWS account ID not allowed: ${account}` : undefined;
}

// gives an attribute its new value
type Leaf = (attribute: Attribute, value: Value, name: string) => Value;

// a value along its schema, with each attribute replaced by what `leaf` makes of it; nested blocks are walked into
function walkBlock(block: Block, value: Value, leaf: Leaf): Value {
  if (!isObject(value)) return value;
  const nested = Object.entries(block.block_types ?? {}).map(([name, { nesting_mode, block: inner }]) => [
    name,
    each(nesting_mode, value[name] ?? null, (one) => walkBlock(inner, one, leaf)),
  ]);
  return { ...value, ...walkAttributes(block.attributes ?? {}, value, leaf), ...Object.fromEntries(nested) };
}

function walkAttributes(attributes: Attributes, value: ValueObject, leaf: Leaf): ValueObject {
  const walked = Object.entries(attributes).map(([name, attribute]) => {
    const own = leaf(attribute, value[name] ?? null, name);
    const { nested_type: nested } = attribute;
    if (nested === undefined) return [name, own];
    return [
      name,
      each(nested.nesting_mode, own, (one) => (isObject(one) ? walkAttributes(nested.attributes, one, leaf) : one)),
    ];
  });
  return Object.fromEntries(walked);
}

function each(mode: NestingMode, value: Value, change: (one: Value) => Value): Value {
  if (Array.isArray(value)) return value.map(change);
  if (mode !== "map" || !isObject(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, change(one)]));
}
