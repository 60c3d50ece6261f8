import type { ListObjectVersionsCommandInput, ListObjectVersionsCommandOutput } from "@aws-sdk/client-s3";
import type { Version } from "../handler";

/** Which versions to go through. */
export interface VersionRange {
  readonly bucket: string;
  /** Beginning of their keys. @default all */
  readonly prefix?: string;
  /** Begins after this key, to go on with what was broken off. @default at the first */
  readonly afterKey?: string;
}

/** Every version in a range, page by page; delete markers hold nothing and are left out. */
export async function* listVersions(
  page: (input: ListObjectVersionsCommandInput) => Promise<ListObjectVersionsCommandOutput>,
  { bucket, prefix, afterKey }: VersionRange,
): AsyncGenerator<Version> {
  let at: Pick<ListObjectVersionsCommandInput, "KeyMarker" | "VersionIdMarker"> = { KeyMarker: afterKey };
  for (;;) {
    const got = await page({ Bucket: bucket, Prefix: prefix, ...at });
    for (const { Key, VersionId } of got.Versions ?? []) {
      if (Key !== undefined && VersionId !== undefined) yield { key: Key, versionId: VersionId };
    }
    if (got.IsTruncated !== true) return;
    at = { KeyMarker: got.NextKeyMarker, VersionIdMarker: got.NextVersionIdMarker };
  }
}
