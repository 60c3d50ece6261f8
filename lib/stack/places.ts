import { partitionOf } from "../catalog/aws-regions";
import { first, without, type Attributes } from "./attributes";
import { UNKNOWN_ACCOUNT, UNKNOWN_REGION, type Place } from "./model";
import type { RawBlock } from "./resolve/raw-block";
import type { Entry } from "./sections";

/** Locations of the providers of a configuration, by reference: `aws`, `aws.archive`. */
export interface Places {
  readonly main: Place;
  /** Location by the `provider` argument of a block; the default provider's without it, or if it is unknown. */
  readonly of: (reference: unknown) => Place;
  /** Whether a reference is to a provider of the configuration. */
  readonly has: (reference: unknown) => boolean;
}

const COMMERCIAL = "aws";

/** Location of a block whose provider is not resolved yet. */
export const NOWHERE: Place = { region: UNKNOWN_REGION, partition: COMMERCIAL, account: UNKNOWN_ACCOUNT };

/**
 * ¶ @param resolve replaces references with values
 * @param written the configuration as text: its ARNs show the partition of a provider without a region
 */
export function placesOf(
  providers: readonly Entry[],
  resolve: (value: unknown) => unknown,
  written: () => string,
): Places {
  const aws = providers
    .filter(([name]) => name === "aws" || name === "awscc")
    .map(([name, settings]) => ({ name, settings, alias: settings["alias"] }));
  const own = aws.find(({ alias }) => alias === undefined) ?? aws[0];
  let named: string | undefined;
  const placeOf = (settings: Attributes) => placeFrom(settings, () => (named ??= partitionNamedIn(written())), resolve);
  const main = placeOf(own?.settings ?? {});
  const byReference = new Map(
    aws.map(({ name, settings, alias }) => {
      const place = placeOf(settings);
      // a provider without its own account is another region of the same account
      const account = place.account === UNKNOWN_ACCOUNT && !asksAsAnother(settings) ? main.account : place.account;
      const reference = alias === undefined ? name : `${name}.${String(alias)}`;
      const known = account === UNKNOWN_ACCOUNT && alias !== undefined && asksAsAnother(settings);
      return [reference, { ...place, account: known ? `<account of ${reference}>` : account }];
    }),
  );
  const keyOf = (reference: unknown) => String(reference).replace(/^\$\{(.*)\}$/, "$1");
  return {
    main,
    of: (reference) => (reference === undefined ? main : (byReference.get(keyOf(reference)) ?? main)),
    has: (reference) => byReference.has(keyOf(reference)),
  };
}

const CREDENTIALS = [
  "assume_role",
  "assume_role_with_web_identity",
  "profile",
  "access_key",
  "shared_credentials_files",
];

function asksAsAnother(settings: Attributes): boolean {
  return CREDENTIALS.some((name) => settings[name] !== undefined);
}

/**
 * Account, region and partition from the settings of a provider.
 * @param elsewhere the partition if the settings name no region
 */
export function placeFrom(
  settings: Attributes,
  elsewhere: () => string,
  resolve: (value: unknown) => unknown = (value) => value,
): Place {
  const literal = (value: unknown) => {
    const known = resolve(value);
    return typeof known === "string" && !/[$%]\{|^<.*>$/.test(known) ? known : undefined;
  };
  const accounts = settings["allowed_account_ids"];
  const only = Array.isArray(accounts) && accounts.length === 1 ? literal(accounts[0]) : undefined;
  const assumed = literal(first(settings["assume_role"])["role_arn"]);
  const account = only ?? /^arn:[^:]*:iam::(\d{12}):/.exec(assumed ?? "")?.[1];
  const region = literal(settings["region"]) ?? UNKNOWN_REGION;
  const partition = region === UNKNOWN_REGION ? elsewhere() : partitionOf(region).partition;
  return { region, partition, account: account ?? UNKNOWN_ACCOUNT };
}

/** The partition in the ARNs of a text; `aws` if there are none, or several partitions. */
export function partitionNamedIn(text: string): string {
  const [named, other] = new Set(Array.from(text.matchAll(/\barn:(aws[a-z-]*):/g), ([, partition]) => partition!));
  return named === undefined || other !== undefined ? COMMERCIAL : named;
}

// for these types, `region` is not the location of the resource, or was not before version 6 of the provider
const ABOUT_ANOTHER =
  /^(?:data\.)?aws_(?:config_aggregate_authorization|servicequotas_templates?|cloudformation_stack_set_instance|opsworks_stack)$/;

const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d$/;

/**
 * Whether `region` is the argument with which version 6 of the provider overrides the provider's region for a type
 * (documented).
 */
export function hasRegion(type: string): boolean {
  return /^(?:data\.)?aws_/.test(type) && !ABOUT_ANOTHER.test(type);
}

/**
 * A block in the region of its own `region` argument instead of the provider's. The argument is removed if it equals
 * the provider's region.
 * @param region its argument, resolved
 * @param isPlaceCompared whether rows report another region themselves; then the argument is always removed
 */
export function inItsRegion<B extends RawBlock>(block: B, region: unknown, isPlaceCompared: boolean): B {
  const { type, place, attributes } = block;
  // the provider's region may be unknown, and then different
  if (typeof region !== "string" || !REGION.test(region) || !REGION.test(place.region) || !hasRegion(type))
    return block;
  const isRedundant = isPlaceCompared || region === place.region;
  return {
    ...block,
    place: { ...place, region },
    ...(isRedundant && { attributes: without(attributes, ["region"]) }),
  };
}
