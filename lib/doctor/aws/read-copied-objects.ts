import { failureOf, type Answer } from "../answer";
import { at, eachAt, textAt } from "../shape";
import type { AwsApi } from "./api";
import type { CopiedObject, CopiedObjects } from "./facts";
import { read } from "./read";
import { readPages } from "./read-pages";

const MOST_PAGES = 20;
const MOST_OBJECTS = 100;
const AT_ONCE = 8;

interface Version {
  readonly key: string;
  readonly versionId: string;
  readonly at: string;
}

/** Reads the replication status of the newest versions below a prefix. It reads no content. */
export async function readCopiedObjects(
  api: AwsApi,
  bucket: { readonly Bucket: string; readonly ExpectedBucketOwner: string },
  prefix: string,
): Promise<Answer<CopiedObjects>> {
  const reading = {
    service: "s3",
    operation: "ListObjectVersions",
    input: { ...bucket, Prefix: prefix },
    needs: "s3:ListBucketVersions",
  } as const;
  const markers = [
    ["NextKeyMarker", "KeyMarker"],
    ["NextVersionIdMarker", "VersionIdMarker"],
  ] as const;
  const listed = await readPages(api, reading, markers, versionsIn, MOST_PAGES);
  if ("failure" in listed) return listed;
  const newest = [...listed.value].sort((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_OBJECTS);
  const objects: CopiedObject[] = [];
  for (let from = 0; from < newest.length; from += AT_ONCE) {
    const answers = await Promise.all(newest.slice(from, from + AT_ONCE).map((one) => readStatus(api, bucket, one)));
    for (const answer of answers) {
      // the version was deleted in the meantime
      if (failureOf(answer)?.status === 404) continue;
      if ("failure" in answer) return answer;
      objects.push(answer.value);
    }
  }
  return { value: { prefix, objects, versions: listed.value.length } };
}

// S3 omits an empty list
function versionsIn(body: unknown): readonly Version[] | undefined {
  if (at(body, "Versions") === undefined) return [];
  return eachAt(body, ["Versions"], (one) => {
    const [key, versionId] = [textAt(one, "Key"), textAt(one, "VersionId")];
    return key === undefined || versionId === undefined ? undefined : { key, versionId, at: timeAt(one) };
  });
}

function timeAt(value: unknown): string {
  const at = (value as { readonly LastModified?: unknown }).LastModified;
  return at instanceof Date && !isNaN(at.getTime()) ? at.toISOString() : "";
}

function readStatus(api: AwsApi, bucket: object, { key, versionId, at }: Version): Promise<Answer<CopiedObject>> {
  const input = { ...bucket, Key: key, VersionId: versionId };
  return read(api, { service: "s3", operation: "HeadObject", input, needs: "s3:GetObjectVersion" }, (body) => ({
    key,
    versionId,
    at,
    status: textAt(body, "ReplicationStatus") ?? null,
    keyArn: textAt(body, "SSEKMSKeyId"),
    storageClass: textAt(body, "StorageClass"),
    archived: textAt(body, "ArchiveStatus") !== undefined,
  }));
}
