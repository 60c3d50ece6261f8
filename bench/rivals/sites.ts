/** Where one export is to be built: plain values, the same for every contender. */
export interface Site {
  readonly stackId: string;
  /** Region of Genesys Cloud and of AWS. */
  readonly region: string;
  readonly organizationId: string;
  readonly accountId: string;
  readonly bucketName: string;
  readonly stateBucket: string;
  readonly custodian: string;
  readonly administrators: readonly string[];
}

const REGIONS = ["eu-west-2", "eu-central-1", "us-east-1", "us-west-2", "ap-southeast-2", "ap-northeast-1"];

/** The first is London, as in examples/eu-west-2; each of the others has a region, an organization and an account. */
export function site(index: number): Site {
  const region = REGIONS[index % REGIONS.length]!;
  const place = index === 0 ? region : `${region}-${index}`;
  const accountId = String(111122223333 + index);
  return {
    stackId: `legal-hold-${place}`,
    region,
    organizationId: `3f8a1c52-7d64-4b0e-9a27-${(0x5e1b6c90d4f3 + index).toString(16)}`,
    accountId,
    bucketName: `example-legal-hold-evidence-${place}`,
    stateBucket: `example-terraform-state-${place}`,
    custodian: `arn:aws:iam::${accountId}:role/legal/evidence-custodian`,
    administrators: [
      `arn:aws:iam::${accountId}:role/platform/terraform-deployer`,
      `arn:aws:iam::${accountId}:role/aws-reserved/sso.amazonaws.com/${region}/AWSReservedSSO_PlatformAdmin_????????????????`,
    ],
  };
}

/** As many sites as BENCH_STACKS says, one when it says nothing. */
export function sites(): readonly Site[] {
  return Array.from({ length: Number(process.env["BENCH_STACKS"] ?? 1) }, (_, index) => site(index));
}
