import { isRegionName } from "../../catalog/aws-regions";
import { groupedBy } from "../../core";
import { textsOf } from "../attributes";
import { UNKNOWN_ACCOUNT, UNKNOWN_REGION, type Place } from "../model";
import { hasRegion } from "../places";
import { descriptorOf } from "../registry";
import type { RawBlock } from "../resolve/raw-block";
import { symbolOf } from "../resolve/symbols";
import { withoutIndexes, type Configuration } from "./configuration";

/** The place of each block, and that of the default provider. */
interface PlacesByValues {
  readonly main: Place;
  readonly of: (block: RawBlock) => Place;
}

/**
 * Places by the providers of a configuration, and by values: a state has no providers, but its resources have ARNs and
 * regions, and it shows what they depend on.
 * @param blocks those that exist
 * @param main place of the default provider, as far as it is known
 */
export function placesByValues(
  blocks: readonly RawBlock[],
  main: Place,
  { providerOf, places }: Partial<Pick<Configuration, "providerOf" | "places">> = {},
): PlacesByValues {
  const byProvider = groupedBy(blocks, ({ address }) => providerOf?.(address));
  const home = filledIn(filledIn(main, byProvider.get("aws") ?? []), blocks);
  const ofProviders = new Map([...byProvider].map(([name, own]) => [name, placeOfProvider(name, own)]));
  const shown = groupedBy(
    blocks.filter((block) => Object.keys(shownPlace(block)).length > 0),
    nameOf,
  );
  const anywhere = valuesIn([...[...shown.values()].flat().map(shownPlace), known(home)]);

  function placeOfProvider(name: string | undefined, own: readonly RawBlock[]): Place {
    if (name === undefined || name === "aws" || places === undefined) return home;
    const place = places.of(name);
    const { account, region } = filledIn({ ...place, account: UNKNOWN_ACCOUNT }, own);
    return {
      ...place,
      region,
      account: [account, place.account].find((one) => one !== UNKNOWN_ACCOUNT) ?? home.account,
    };
  }

  function of(block: RawBlock): Place {
    const { address, type, dependsOn } = block;
    const provider = providerOf?.(address);
    const own = shownPlace(block);
    if (!/^(?:data\.)?aws/.test(type)) return home;
    if (provider !== undefined) return { ...(ofProviders.get(provider) ?? placeOfProvider(provider, [])), ...own };
    const isShown = Object.keys(own).length > 0;
    const named = isShown ? [] : namesIn(block).flatMap((name) => shown.get(name) ?? []);
    const needed = named.filter((one) => dependsOn?.includes(withoutIndexes(one.address)));
    const found = (needed.length > 0 ? needed : named).map(of);
    const open = (what: string) => symbolOf(`${what} of ${address}`);
    const only =
      found.length > 0
        ? onlyOne(valuesIn(found), { account: open("account"), region: open("region") })
        : onlyOne(anywhere, { account: open("account") });
    return { ...home, ...only, ...own };
  }

  return { main: home, of };
}

type Values = { readonly [name in keyof Place]: readonly string[] };

function valuesIn(places: readonly Partial<Place>[]): Values {
  const of = (name: keyof Place) => [...new Set(places.flatMap((place) => place[name] ?? []))];
  return { partition: of("partition"), account: of("account"), region: of("region") };
}

// what all have that have it, or what stands for one of several
function onlyOne(values: Values, several: Partial<Place>): Partial<Place> {
  const names = ["partition", "account", "region"] as const;
  const found = names.map((name) => [name, values[name].length > 1 ? several[name] : values[name][0]] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

function known({ account, region }: Place): Partial<Place> {
  return { ...(account !== UNKNOWN_ACCOUNT && { account }), ...(region !== UNKNOWN_REGION && { region }) };
}

/** The place that a resource shows itself. */
function shownPlace({ type, attributes: { arn, region } }: RawBlock): Partial<Place> {
  const hasArn = typeof arn === "string" && descriptorOf(type)?.derived?.["arn"] !== undefined;
  const [head, partition, , inRegion, account = ""] = hasArn ? arn.split(":") : [];
  const where = inRegion || (hasRegion(type) && region);
  return {
    ...(head === "arn" && partition && { partition }),
    ...(/^\d{12}$/.test(account) && { account }),
    ...(typeof where === "string" && isRegionName(where) && { region: where }),
  };
}

// as `aws_iam_role w`
function nameOf({ type, attributes: { name, function_name, key_id, bucket } }: RawBlock): string {
  return `${type} ${String(function_name ?? key_id ?? bucket ?? name)}`;
}

// what the arguments of a block name: `role`, `users`, `function_name`
function namesIn({ attributes }: RawBlock): readonly string[] {
  return Object.entries(attributes).flatMap(([argument, value]) => {
    const types = NAMED[argument.replace(/(?:_name|_id|s)$/, "")] ?? [];
    return types.flatMap((type) => textsOf(typeof value === "string" ? [value] : value).map((one) => `${type} ${one}`));
  });
}

const NAMED: { readonly [argument: string]: readonly string[] } = {
  role: ["aws_iam_role"],
  user: ["aws_iam_user"],
  group: ["aws_iam_group"],
  function: ["aws_lambda_function"],
  key: ["aws_kms_key"],
  target_key: ["aws_kms_key"],
  bucket: ["aws_s3_bucket"],
  event_bus: ["aws_cloudwatch_event_bus"],
  rule: ["aws_cloudwatch_event_rule"],
};

// the account of what looks it up, or of the first ARN
function filledIn(place: Place, blocks: readonly RawBlock[]): Place {
  const own = blocks.filter(({ type }) => type.startsWith("aws_"));
  const arns = own.map(({ attributes: { arn } }) => (typeof arn === "string" ? arn.split(":") : []));
  const regions = own.flatMap(
    ({ type, attributes }, i) => arns[i]![3] || (hasRegion(type) && attributes["region"]) || [],
  );
  const identity = blocks.find(({ type }) => type === "data.aws_caller_identity")?.attributes["account_id"];
  const account = typeof identity === "string" ? identity : arns.map((fields) => fields[4]).find(Boolean);
  const [region, another] = new Set(regions);
  const isSure = typeof region === "string" && isRegionName(region) && another === undefined;
  return {
    ...place,
    ...(place.account === UNKNOWN_ACCOUNT && account !== undefined && { account }),
    ...(place.region === UNKNOWN_REGION && isSure && { region }),
  };
}
