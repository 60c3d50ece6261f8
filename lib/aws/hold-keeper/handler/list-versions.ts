import type { ListObjectVersionsCommandInput, ListObjectVersionsCommandOutput } from "@aws-sdk/client-s3";
import type { ListedVersion } from "./store";

export interface VersionRange {
  readonly bucket: string;
  /** Key prefix. @default all */
  readonly prefix?: string;
  /** Begins after this key, to continue an interrupted run. @default at the first */
  readonly afterKey?: string;
  /** Leaves out keys that contain this after the prefix. @default none is left out */
  readonly delimiter?: string;
}

/** Every version in a range, page by page, without delete markers, which have no content. */
export async function* listVersions(
  page: (input: ListObjectVersionsCommandInput) => Promise<ListObjectVersionsCommandOutput>,
  { bucket, prefix, afterKey, delimiter }: VersionRange,
): AsyncGenerator<ListedVersion> {
  let at: Pick<ListObjectVersionsCommandInput, "KeyMarker" | "VersionIdMarker"> = { KeyMarker: afterKey };
  for (;;) {
    const got = await page({ Bucket: bucket, Prefix: prefix, Delimiter: delimiter, ...at });
    for (const { Key, VersionId, LastModified, IsLatest } of got.Versions ?? []) {
      if (Key === undefined || VersionId === undefined) continue;
      yield { key: Key, versionId: VersionId, at: LastModified?.getTime() ?? 0, latest: IsLatest === true };
    }
    if (got.IsTruncated !== true) return;
    at = { KeyMarker: got.NextKeyMarker, VersionIdMarker: got.NextVersionIdMarker };
  }
}
