import { partitionOf } from "../catalog/aws-regions";
import { first, type Attributes } from "./attributes";
import { UNKNOWN_ACCOUNT, UNKNOWN_REGION, type Place } from "./model";
import type { Entry } from "./sections";

/** Where the providers of a configuration are, by what blocks refer to them with: `aws`, `aws.archive`. */
export interface Places {
  readonly main: Place;
  /** Place by the `provider` argument of a block; the main one without it, or where it is not known. */
  readonly of: (reference: unknown) => Place;
  /** Whether a reference is to a provider of the configuration. */
  readonly has: (reference: unknown) => boolean;
}

/** @param resolve puts values in place of references */
export function placesOf(providers: readonly Entry[], resolve: (value: unknown) => unknown): Places {
  const aws = providers
    .filter(([name]) => name === "aws" || name === "awscc")
    .map(([name, settings]) => ({ name, settings, alias: settings["alias"] }));
  const own = aws.find(({ alias }) => alias === undefined) ?? aws[0];
  const main = placeFrom(own?.settings ?? {}, resolve);
  const byReference = new Map(
    aws.map(({ name, settings, alias }) => {
      const place = placeFrom(settings, resolve);
      // without an account of its own it is another region of the same one
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

/** Account, region and partition by the settings of a provider. */
export function placeFrom(settings: Attributes, resolve: (value: unknown) => unknown = (value) => value): Place {
  const literal = (value: unknown) => {
    const known = resolve(value);
    return typeof known === "string" && !/[$%]\{|^<.*>$/.test(known) ? known : undefined;
  };
  const accounts = settings["allowed_account_ids"];
  const only = Array.isArray(accounts) && accounts.length === 1 ? literal(accounts[0]) : undefined;
  const assumed = literal(first(settings["assume_role"])["role_arn"]);
  const account = only ?? /^arn:[^:]*:iam::(\d{12}):/.exec(assumed ?? "")?.[1];
  const region = literal(settings["region"]) ?? UNKNOWN_REGION;
  return { region, partition: partitionOf(region).partition, account: account ?? UNKNOWN_ACCOUNT };
}
