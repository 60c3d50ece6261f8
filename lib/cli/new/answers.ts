import { GenesysRegion, isRegionName, listedRegions } from "../../catalog";
import type { NewStack } from "./template";

export interface NewOptions {
  readonly org?: string;
  readonly account?: string;
  readonly bucket?: string;
  readonly retention?: string;
  readonly acknowledgeCompliance?: true;
  readonly custodian?: readonly string[];
  readonly administrator?: readonly string[];
  readonly genesysAccount?: string;
  readonly bucketRegion?: string;
  readonly stateBucket?: string;
  readonly id?: string;
  readonly folder?: string;
}

/** A required value. */
export interface Question {
  readonly option: "org" | "account" | "bucket" | "retention" | "custodian" | "genesysAccount";
  readonly flag: string;
  readonly asks: string;
}

const QUESTIONS: readonly Question[] = [
  { option: "org", flag: "--org", asks: "Genesys Cloud organization id, a UUID" },
  { option: "account", flag: "--account", asks: "AWS account of bucket and role, 12 digits" },
  { option: "bucket", flag: "--bucket", asks: "name of the evidence bucket" },
  { option: "retention", flag: "--retention", asks: "retention MODE:DAYS, such as GOVERNANCE:2555; a legal decision" },
  { option: "custodian", flag: "--custodian", asks: "IAM ARN that may lift holds and delete; a legal decision" },
];
const ACCOUNT: Question = {
  option: "genesysAccount",
  flag: "--genesys-account",
  asks: "AWS account of Genesys for this region, 12 digits: ask Genesys",
};

/** Values that cannot be parsed. */
export function unreadable({ retention }: NewOptions): readonly string[] {
  if (retention === undefined || /^(GOVERNANCE|COMPLIANCE):\d+$/i.test(retention)) return [];
  return ["  --retention is not MODE:DAYS: write GOVERNANCE:2555, or COMPLIANCE:2555, which no one can undo"];
}

export function missingOf(options: NewOptions, region: GenesysRegion | undefined): readonly Question[] {
  const all = region !== undefined && region.genesysAccountId === undefined ? [...QUESTIONS, ACCOUNT] : QUESTIONS;
  return all.filter(({ option }) => options[option] === undefined || options[option].length === 0);
}

// valid placeholders, so that the other values can be validated before all are given
const STAND_INS = {
  org: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  account: "111122223333",
  bucket: "stand-in-for-a-bucket",
  retention: "GOVERNANCE:2555",
};

// a placeholder that is never written, because a missing value is a fault
const GENESYS_STAND_IN = "444455556666";

/** The stack that the options describe, with placeholders for missing values. */
export function stackOf(region: GenesysRegion, options: NewOptions): NewStack {
  const { org, account, bucket, retention } = { ...STAND_INS, ...defined(options) };
  const [mode = "", days = ""] = retention.split(":");
  const partition = (options.bucketRegion ?? region.name).startsWith("eusc-") ? "aws-eusc" : "aws";
  return {
    region,
    id: options.id ?? `legal-hold-${region.name}`,
    organizationId: org,
    awsAccountId: account,
    bucketName: bucket,
    // a value that cannot be parsed is a separate fault
    retention:
      unreadable(options).length > 0
        ? { mode: "GOVERNANCE", days: 1 }
        : {
            mode: mode.toUpperCase(),
            days: Number(days),
            ...(options.acknowledgeCompliance && { acknowledgeCompliance: true as const }),
          },
    custodians: options.custodian ?? [`arn:${partition}:iam::${account}:role/custodian`],
    administrators: options.administrator ?? [],
    ...(options.genesysAccount === undefined
      ? region.genesysAccountId === undefined
        ? { genesysAccountId: GENESYS_STAND_IN }
        : {}
      : { genesysAccountId: options.genesysAccount }),
    ...(options.bucketRegion === undefined || options.bucketRegion === region.awsRegion
      ? {}
      : { bucketRegion: options.bucketRegion }),
    ...(options.stateBucket === undefined ? {} : { stateBucket: options.stateBucket }),
  };
}

function defined(options: NewOptions): Partial<typeof STAND_INS> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

/** Names that contain another region than the bucket's. */
export function otherRegionsIn({
  region,
  id,
  bucketName,
  stateBucket = "",
  bucketRegion,
}: NewStack): readonly string[] {
  const own = [region.name, bucketRegion ?? region.awsRegion];
  const texts = { "--id": id, "--bucket": bucketName, "--state-bucket": stateBucket };
  return Object.entries(texts).flatMap(([flag, text]) =>
    listedRegions()
      .filter(
        (name) => isRegionName(name) && new RegExp(`(^|[^a-z0-9])${name}($|[^0-9])`).test(text) && !own.includes(name),
      )
      .map((name) => `${flag} names ${name}; the stack is for ${own[0]}.`),
  );
}
