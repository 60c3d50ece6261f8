import { valueOf } from "./answer";
import type { Observed } from "./recording";

/** A control that lies outside what doctor reads, with the call of AWS that shows it. */
export interface NotLookedAt {
  readonly control: string;
  readonly call?: string;
}

/** Around the bucket, the key and the role. */
export const NOT_LOOKED_AT_IN_AWS: readonly NotLookedAt[] = [
  { control: "replication of the bucket, which may copy evidence elsewhere", call: "s3 GetBucketReplication" },
  { control: "grants on the key", call: "kms ListGrants" },
  { control: "aliases of the key", call: "kms ListAliases" },
  { control: "access list of the bucket", call: "s3 GetBucketAcl" },
  { control: "event notifications of the bucket", call: "s3 GetBucketNotificationConfiguration" },
  { control: "access points on the bucket", call: "s3control ListAccessPoints" },
  { control: "data events of the trail", call: "cloudtrail GetEventSelectors" },
];

/** Of the organization. */
export const NOT_LOOKED_AT_IN_GENESYS: readonly NotLookedAt[] = [
  { control: "attribute-based access policies" },
  { control: "the organization's allowlist of IP addresses" },
];

/** One note a platform that was read; what was not read at all is told as such. */
export function notLookedAt({ genesys, aws }: Pick<Observed, "genesys" | "aws">): readonly string[] {
  return [
    ...(valueOf(genesys?.token) === undefined ? [] : [noteOf("In Genesys Cloud", NOT_LOOKED_AT_IN_GENESYS)]),
    ...(valueOf(aws?.accountId) === undefined ? [] : [noteOf("In AWS", NOT_LOOKED_AT_IN_AWS)]),
  ];
}

function noteOf(where: string, controls: readonly NotLookedAt[]): string {
  return `${where}: ${controls.map(({ control, call }) => (call === undefined ? control : `${control} (${call})`)).join("; ")}.`;
}
