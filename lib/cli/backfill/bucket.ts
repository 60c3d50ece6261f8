import type { S3Client } from "@aws-sdk/client-s3";
import { listVersions, type EvidenceStore, type Version, type VersionRange } from "../../aws/hold-keeper/handler";
import { optionalPeer } from "../../core";

export interface Bucket {
  readonly store: EvidenceStore;
  versions(range: Omit<VersionRange, "bucket">): AsyncIterable<Version>;
}

/**
 * A bucket through the official SDK, an optional peer dependency that is loaded only here. It uses the default
 * credential chain.
 * @param client @default a client for the region
 * @throws Error if the SDK is not installed
 */
export function sdkBucket(bucket: string, region?: string, owner?: string, client?: S3Client): Bucket {
  const { S3Client, ListObjectVersionsCommand } = optionalPeer(
    "@aws-sdk/client-s3",
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    () => require("@aws-sdk/client-s3") as typeof import("@aws-sdk/client-s3"),
  );
  const retries = { connectionTimeout: 5_000, requestTimeout: 15_000 };
  // work on a version has its own retries; listing a page has none
  const own = client ?? new S3Client({ region, maxAttempts: 1, requestHandler: retries, followRegionRedirects: true });
  const lister =
    client ?? new S3Client({ region, maxAttempts: 8, requestHandler: retries, followRegionRedirects: true });
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- loads the SDK
  const { s3Store } = require("../../aws/hold-keeper/handler/s3-store") as S3Store;
  return {
    store: s3Store(own, bucket, owner),
    versions: (range) =>
      listVersions((input) => lister.send(new ListObjectVersionsCommand({ ...input, ExpectedBucketOwner: owner })), {
        ...range,
        bucket,
      }),
  };
}

type S3Store = typeof import("../../aws/hold-keeper/handler/s3-store");
