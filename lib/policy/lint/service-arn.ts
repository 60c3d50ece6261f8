import { arnFieldsOf, arnFormatsOf, type ArnFormat } from "../../catalog";
import type { Arn } from "./arn";
import { patternsMeet } from "./patterns";
import type { Remark } from "./rule";

/** What AWS's policy checks call the faults. */
export const TITLES = {
  noRegion: "ARN Region not allowed",
  noAccount: "ARN account not allowed",
  region: "Missing ARN Region",
  resource: "Invalid ARN resource",
};

/**
 * What is wrong with an ARN for its service: a missing or surplus region or account, or an unknown type of resource.
 */
export function arnFault(arn: Arn): Remark | undefined {
  const formats = arnFormatsOf(arn.service);
  if (formats === undefined) return byFields(arn);
  const noBucket = arn.service === "s3" && isNoBucket(arn);
  if (!noBucket && formats.some((format) => isOf(arn, format))) return undefined;
  const ofResource = formats.filter(({ resource }) => patternsMeet(resource, arn.resource));
  if (ofResource.length === 0 || noBucket)
    return { title: TITLES.resource, message: `${arn.service} has no resource ${arn.resource}.` };
  const ofRegion = ofResource.filter(({ region }) => fitsField(region, arn.region));
  if (ofRegion.length === 0)
    return wrongRegion(
      arn,
      ofResource.every(({ region }) => region === ""),
    );
  return wrongAccount(arn, ofRegion);
}

function isOf(arn: Arn, { region, account, resource }: ArnFormat): boolean {
  return fitsField(region, arn.region) && fitsField(account, arn.account) && patternsMeet(resource, arn.resource);
}

// for a service whose resources are not in the data, at least the fields are known
function byFields(arn: Arn): Remark | undefined {
  const fields = arnFieldsOf(arn.service);
  if (fields?.region === "never" && !fitsField("", arn.region)) return wrongRegion(arn, true);
  if (fields?.region === "always" && arn.region === "") return wrongRegion(arn, false);
  if (fields?.account === "never" && !fitsField("", arn.account)) return wrongAccount(arn, []);
  return undefined;
}

function fitsField(wanted: string, given: string): boolean {
  if (wanted === given) return true;
  if (wanted === "") return /^\**$/.test(given);
  return wanted === "*" ? given !== "" : patternsMeet(wanted, given);
}

function wrongRegion({ service }: Arn, none: boolean): Remark {
  if (none)
    return {
      title: TITLES.noRegion,
      message: `ARNs of this kind of ${service} have no region.`,
      fix: "Leave the region empty.",
    };
  return {
    title: TITLES.region,
    message: `ARNs of this kind of ${service} have a region.`,
    fix: "Add the region, or *.",
  };
}

function wrongAccount({ service, account }: Arn, formats: readonly ArnFormat[]): Remark {
  if (account === "" && formats.length > 0)
    return { message: `ARNs of this kind of ${service} have an account.`, fix: "Add the account, twelve digits." };
  return {
    title: TITLES.noAccount,
    message: `ARNs of this kind of ${service} have no account.`,
    fix: "Leave the account empty.",
  };
}

// the name of a bucket ends at the first slash; old ones may contain capitals and underscores
function isNoBucket({ region, account, resource }: Arn): boolean {
  return region === "" && account === "" && !/^[A-Za-z0-9._*?-]+$/.test(resource.split("/", 1)[0]!);
}
