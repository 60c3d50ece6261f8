import { isArnService, isListedRegion, isRegionName, listedRegions, partitionOf, partitions } from "../../catalog";
import { isAccountField, isPattern, withoutVariables, type Arn } from "./arn";
import { fits } from "./patterns";
import { nearest, type Remark } from "./rule";
import type { LintContext } from "./types";

/** What AWS's policy checks call the faults. */
export const TITLES = {
  prefix: "Invalid ARN prefix",
  field: "Missing ARN field",
  partition: "Invalid partition",
  case: "Invalid ARN service case",
  service: "Invalid service",
  region: "Invalid ARN Region",
  account: "Invalid ARN account",
};

/** What is wrong with the form of an ARN, independent of its service. */
export function arnFormFault(value: string, arn: Arn | undefined, context: LintContext): Remark | undefined {
  // API Gateway adds the beginning of the ARN
  if (/^\*+$/.test(value) || /^execute-api:\//.test(value)) return undefined;
  if (!value.startsWith("arn:"))
    return { title: TITLES.prefix, message: `${value} is no ARN: it does not begin with arn:.` };
  // AWS completes an ARN that ends with a wildcard
  if (arn === undefined) {
    return /:\*+$/.test(withoutVariables(value))
      ? undefined
      : { title: TITLES.field, message: `${value} has fewer than the six fields of an ARN.` };
  }
  return wrongPlace(arn, context) ?? wrongService(arn) ?? wrongAccount(arn);
}

function wrongPlace({ partition, region }: Arn, { newRegions }: LintContext): Remark | undefined {
  if (!partitions().some((known) => fits(partition, known)))
    return {
      title: TITLES.partition,
      message: `There is no partition ${partition}.`,
      ...nearest(partition, partitions()),
    };
  if (region === "" || isPattern(region)) return undefined;
  if (!isListedRegion(region) && !(newRegions === true && isRegionName(region)))
    return { title: TITLES.region, message: `There is no region ${region}.`, ...nearest(region, listedRegions()) };
  const own = partitionOf(region).partition;
  if (fits(partition, own)) return undefined;
  const fix = `Write arn:${own}:… for ${region}.`;
  return { title: TITLES.region, message: `${region} is in the partition ${own}, not ${partition}.`, fix };
}

function wrongService({ service }: Arn): Remark | undefined {
  if (isPattern(service) || isArnService(service)) return undefined;
  const lower = service.toLowerCase();
  if (isArnService(lower))
    return { title: TITLES.case, message: `ARNs write the service as ${lower}.`, fix: `Write ${lower}.` };
  const message = service === "" ? "The ARN names no service." : `AWS has no service ${service}.`;
  return { title: service === "" ? TITLES.field : TITLES.service, message };
}

function wrongAccount({ account }: Arn): Remark | undefined {
  if (account === "" || isAccountField(account)) return undefined;
  return { title: TITLES.account, message: `${account} is no account: that is twelve digits.` };
}
