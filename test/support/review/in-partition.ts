import { partitionOf } from "../../../lib/catalog/aws-regions";

/** One region of each partition of AWS, and another one for what lies in a second region. */
export const REGIONS_OF_PARTITIONS = [
  ["aws", "eu-west-2", "eu-central-1"],
  ["aws-us-gov", "us-gov-west-1", "us-gov-east-1"],
  ["aws-cn", "cn-north-1", "cn-northwest-1"],
  // the European one has a single region so far: a name of the same form stands for the next
  ["aws-eusc", "eusc-de-east-1", "eusc-de-west-1"],
  ["aws-iso", "us-iso-east-1", "us-iso-west-1"],
  ["aws-iso-b", "us-isob-east-1", "us-isob-west-1"],
  ["aws-iso-e", "eu-isoe-west-1", "eu-isoe-east-1"],
  ["aws-iso-f", "us-isof-south-1", "us-isof-east-1"],
] as const;

/** Regions of the commercial partition, as inputs name them. */
const COMMERCIAL = /\b(?:us|eu)-(?:north|south|east|west|central)-\d\b/g;

/**
 * The same input as somebody of another partition writes it: ARNs, regions and endpoints are that partition's.
 * Service principals keep their names, as they do in AWS.
 * @param home the region that stands for `eu-west-2`
 * @param away the region that stands for every other one
 */
export function inPartition<T>(input: T, home: string, away: string): T {
  const { partition, dnsSuffix } = partitionOf(home);
  const text = JSON.stringify(input)
    .replaceAll("arn:aws:", `arn:${partition}:`)
    .replace(COMMERCIAL, (region) => (region === "eu-west-2" ? home : away))
    .replaceAll(`.${home}.amazonaws.com`, `.${home}.${dnsSuffix}`)
    .replaceAll(`.${away}.amazonaws.com`, `.${away}.${dnsSuffix}`);
  return JSON.parse(text) as T;
}
