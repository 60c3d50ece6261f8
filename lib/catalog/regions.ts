import { ConfigError, Faults, isLiteral, nearest, show } from "../core";
import { partitionOf } from "./aws-regions";
import { GENESYS_PRODUCTION_ACCOUNT, regionTable, type RegionRow } from "./region-table";

let regions: readonly GenesysRegion[] | undefined;

/** A public region of Genesys Cloud. @public */
export class GenesysRegion {
  /** AWS region name, such as `eu-west-2`. */
  readonly name: string;
  /** Where it is, such as `London`. */
  readonly location: string;
  /** Domain of the organization's hosts, such as `euw2.pure.cloud`. */
  readonly domain: string;
  /** Host of the platform API, without scheme. */
  readonly apiHost: string;
  /** Host that issues tokens, without scheme. */
  readonly loginHost: string;
  /** Host of the web application, without scheme. */
  readonly appsHost: string;
  /** Value of the Terraform provider's `aws_region`. */
  readonly providerRegion: string;
  /** AWS region in which it runs. */
  readonly awsRegion: string;
  /**
   * AWS partition of this region. Inferred from the AWS region: no Genesys source says that the FedRAMP region is in `aws` and
   * the EU sovereign one in `aws-eusc`.
   */
  readonly partition: string;
  /** Domain of the AWS endpoints in that partition. */
  readonly dnsSuffix: string;
  /** Documented AWS account to trust; undefined if the user must ask Genesys for it and set it. */
  readonly genesysAccountId: string | undefined;
  /** Whether it is the region for United States federal customers. */
  readonly fedRamp: boolean;

  private constructor(row: RegionRow) {
    this.name = this.providerRegion = this.awsRegion = row.name;
    this.location = row.location;
    this.domain = row.domain;
    this.apiHost = `api.${row.domain}`;
    this.loginHost = `login.${row.domain}`;
    this.appsHost = `apps.${row.domain}`;
    const { partition, dnsSuffix } = partitionOf(row.name);
    this.partition = partition;
    this.dnsSuffix = dnsSuffix;
    this.genesysAccountId = row.askForAccount ? undefined : GENESYS_PRODUCTION_ACCOUNT;
    this.fedRamp = row.fedRamp ?? false;
  }

  /** All public regions. */
  static get all(): readonly GenesysRegion[] {
    return (regions ??= regionTable.map((row) => new GenesysRegion(row)));
  }

  /** The region with that name, in any letter case; undefined if there is none. */
  static find(name: string): GenesysRegion | undefined {
    const wanted = name.toLowerCase();
    return GenesysRegion.all.find((region) => region.name === wanted);
  }

  /**
   * The region with that name, in any letter case.
   * @throws ConfigError `GENESYS_REGION_UNKNOWN`, with the nearest names; `TOKEN_NOT_ALLOWED`
   */
  static fromString(name: string): GenesysRegion {
    const faults = new Faults();
    const region = checkGenesysRegion(faults, "genesysRegion", name);
    if (region === undefined) throw new ConfigError("GenesysRegion.fromString", faults.all);
    return region;
  }
}

/**
 * Checks the name of a Genesys Cloud region. Codes `GENESYS_REGION_UNKNOWN`, `TOKEN_NOT_ALLOWED`.
 * @returns the region, or undefined when a fault was recorded
 */
export function checkGenesysRegion(faults: Faults, field: string, value: unknown): GenesysRegion | undefined {
  if (!isLiteral(faults, field, value)) return undefined;
  const region = typeof value === "string" ? GenesysRegion.find(value) : undefined;
  if (region !== undefined) return region;
  faults.add({
    code: "GENESYS_REGION_UNKNOWN",
    field,
    got: show(value),
    allowed: regionTable.map((row) => row.name).join(", "),
    fix: typeof value === "string" ? hint(value) : GENERAL_HINT,
  });
  return undefined;
}

const GENERAL_HINT = "Take the region that the organization was created in: the host you log in to tells it.";

function hint(given: string): string {
  const named = rowOfPlace(given) ?? rowOfHost(given);
  if (named !== undefined) return `Write "${named.name}": that is the region ${named.location} (${named.domain}).`;
  const close = nearest(
    given,
    regionTable.map((row) => row.name),
  ).map((name) => `"${name}" (${regionTable.find((row) => row.name === name)!.location})`);
  return close.length === 0 ? GENERAL_HINT : `Did you mean ${close.join(" or ")}?`;
}

function rowOfPlace(given: string): RegionRow | undefined {
  const place = given.trim().toLowerCase();
  return regionTable.find((row) => row.location.toLowerCase() === place || row.alsoCalled?.includes(place));
}

function rowOfHost(given: string): RegionRow | undefined {
  const host = given
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[/:].*$/, "")
    .replace(/^(api|login|apps)\./, "");
  return regionTable.find((row) => row.domain === host);
}
