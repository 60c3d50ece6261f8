import { checkText, didYouMean, type Faults } from "../core";

/** The AWS partition of a region. ARNs and service domains differ between partitions; roles cannot cross them. @public */
export interface AwsPartition {
  /** As in an ARN: `aws`, `aws-cn`, `aws-us-gov`, `aws-eusc`, … */
  readonly partition: string;
  /** Domain of the service endpoints, such as `amazonaws.com`. */
  readonly dnsSuffix: string;
}

const COMMERCIAL: AwsPartition = { partition: "aws", dnsSuffix: "amazonaws.com" };

// AWS's own partition list (documented)
const PARTITION_OF_PREFIX: readonly (readonly [RegExp, AwsPartition])[] = [
  [/^cn-/, { partition: "aws-cn", dnsSuffix: "amazonaws.com.cn" }],
  [/^us-gov-/, { partition: "aws-us-gov", dnsSuffix: "amazonaws.com" }],
  [/^eusc-de-/, { partition: "aws-eusc", dnsSuffix: "amazonaws.eu" }],
  [/^us-iso-/, { partition: "aws-iso", dnsSuffix: "c2s.ic.gov" }],
  [/^us-isob-/, { partition: "aws-iso-b", dnsSuffix: "sc2s.sgov.gov" }],
  [/^eu-isoe-/, { partition: "aws-iso-e", dnsSuffix: "cloud.adc-e.uk" }],
  [/^us-isof-/, { partition: "aws-iso-f", dnsSuffix: "csp.hci.ic.gov" }],
  [/^(af|ap|ca|eu|il|me|mx|sa|us)-/, COMMERCIAL],
];

const SHAPE = /^[a-z]+(-[a-z]+)?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-[1-9]$/;

// only for suggestions in messages: a region that is newer than this list is accepted
const KNOWN = (
  "af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2 ap-southeast-1 " +
  "ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ca-central-1 ca-west-1 " +
  "cn-north-1 cn-northwest-1 eu-central-1 eu-central-2 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 " +
  "eusc-de-east-1 il-central-1 me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 " +
  "us-gov-west-1 us-west-1 us-west-2"
).split(" ");

/** The partition of an AWS region; `aws` for a name that matches no other partition. @public */
export function partitionOf(awsRegion: string): AwsPartition {
  return claimedBy(awsRegion) ?? COMMERCIAL;
}

/** Whether a text has the form of an AWS region name; a region that is newer than our list counts. */
export function isRegionName(text: string): boolean {
  return SHAPE.test(text) && claimedBy(text) !== undefined;
}

/** Whether a region is on our list, or belongs to a partition whose regions are not public. */
export function isListedRegion(text: string): boolean {
  return KNOWN.includes(text) || (/^(us|eu)-iso[bef]?-/.test(text) && isRegionName(text));
}

/** The regions on our list. @public */
export function listedRegions(): readonly string[] {
  return KNOWN;
}

let partitionNames: readonly string[] | undefined;

/** The partitions of AWS, as in an ARN. */
export function partitions(): readonly string[] {
  return (partitionNames ??= [...new Set(PARTITION_OF_PREFIX.map(([, { partition }]) => partition))]);
}

/** The domains of all partitions, such as `amazonaws.com`. */
export function serviceDomains(): readonly string[] {
  return [...new Set(PARTITION_OF_PREFIX.map(([, { dnsSuffix }]) => dnsSuffix))];
}

/**
 * Checks the name of an AWS region. Code `AWS_REGION_INVALID`.
 * A well-formed name that is not on our list is accepted: AWS opens regions more often than this library is released.
 * @returns whether it is fit for use
 */
export function checkAwsRegion(faults: Faults, field: string, value: unknown): boolean {
  const hint = typeof value === "string" && !isRegionName(value) ? didYouMean(value, KNOWN) : "";
  return checkText(faults, {
    code: "AWS_REGION_INVALID",
    field,
    value,
    fits: isRegionName,
    allowed: "the name of an AWS region in lower case, such as eu-west-2; no zone letter",
    fix: hint || "Copy the name from the region menu of the AWS console.",
  });
}

function claimedBy(awsRegion: string): AwsPartition | undefined {
  return PARTITION_OF_PREFIX.find(([prefix]) => prefix.test(awsRegion))?.[1];
}
