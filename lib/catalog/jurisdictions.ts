// the location of each region according to AWS; regions in the European Union share one data protection law.
// As of November 2026
const REGIONS: { readonly [jurisdiction: string]: string } = {
  "the United States": "us-east-1 us-east-2 us-west-1 us-west-2",
  "the United States (GovCloud)": "us-gov-east-1 us-gov-west-1",
  Canada: "ca-central-1 ca-west-1",
  "the European Union": "eu-central-1 eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-3",
  "the United Kingdom": "eu-west-2",
  Switzerland: "eu-central-2",
  Australia: "ap-southeast-2 ap-southeast-4",
  Japan: "ap-northeast-1 ap-northeast-3",
  India: "ap-south-1 ap-south-2",
  "South Korea": "ap-northeast-2",
  Singapore: "ap-southeast-1",
  Indonesia: "ap-southeast-3",
  Malaysia: "ap-southeast-5",
  "New Zealand": "ap-southeast-6",
  Thailand: "ap-southeast-7",
  "Hong Kong": "ap-east-1",
  Taiwan: "ap-east-2",
  Brazil: "sa-east-1",
  Mexico: "mx-central-1",
  "South Africa": "af-south-1",
  Israel: "il-central-1",
  "the United Arab Emirates": "me-central-1",
  Bahrain: "me-south-1",
};

const byRegion = new Map(
  Object.entries(REGIONS).flatMap(([name, regions]) => regions.split(" ").map((region) => [region, name] as const)),
);

/** The country, or the union of countries, of an AWS region; undefined for a region that is not on our list. */
export function jurisdictionOf(awsRegion: string): string | undefined {
  return byRegion.get(awsRegion);
}

/** The other regions of the same country or union. */
export function regionsBeside(awsRegion: string): readonly string[] {
  const regions = REGIONS[jurisdictionOf(awsRegion) ?? ""]?.split(" ") ?? [];
  return regions.filter((region) => region !== awsRegion);
}
