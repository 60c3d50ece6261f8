import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  PutObjectLegalHoldCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { listVersions } from "./list-versions";
import { SIDECAR_LIMIT, textOf } from "./sidecar";
import type { EvidenceStore, ListedVersion } from "./store";

// a conversation has some tens of files; more than this is not a conversation, and too long a list to keep in memory
const MOST_BESIDE = 10_000;

/**
 * Access to the bucket with the AWS SDK. Not in the folder's index: only the deployed function and its tests load the SDK.
 * @param client from the caller; without retries of its own, since the keeper knows how much time is left
 */
export function s3Store(client: Pick<S3Client, "send">, bucket: string, owner?: string): EvidenceStore {
  const place = { Bucket: bucket, ExpectedBucketOwner: owner };
  return {
    async head({ key, versionId }, abortSignal) {
      const got = await client.send(new HeadObjectCommand({ ...place, Key: key, VersionId: versionId }), {
        abortSignal,
      });
      return {
        metadata: got.Metadata ?? {},
        hold: got.ObjectLockLegalHoldStatus,
        encryption: got.ServerSideEncryption ?? got.SSECustomerAlgorithm,
        keyId: got.SSEKMSKeyId,
        bucketKey: got.BucketKeyEnabled,
        retentionMode: got.ObjectLockMode,
        retainUntil: got.ObjectLockRetainUntilDate?.toISOString(),
        storageClass: got.StorageClass,
        contentType: got.ContentType,
      };
    },
    async list(prefix, abortSignal) {
      const found: ListedVersion[] = [];
      const page = (input: object) =>
        client.send(new ListObjectVersionsCommand({ ...place, ...input }), { abortSignal });
      for await (const version of listVersions(page, { bucket, prefix, delimiter: "/" })) {
        found.push(version);
        if (found.length > MOST_BESIDE) throw new Error(`more than ${MOST_BESIDE} versions lie beside the object`);
      }
      return found;
    },
    async read({ key, versionId }, abortSignal) {
      const got = await client.send(new GetObjectCommand({ ...place, Key: key, VersionId: versionId }), {
        abortSignal,
      });
      return textOf(await upTo(SIDECAR_LIMIT, (got.Body ?? []) as AsyncIterable<Uint8Array>));
    },
    async placeHold({ key, versionId }, abortSignal) {
      const LegalHold = { Status: "ON" } as const;
      const command = new PutObjectLegalHoldCommand({ ...place, Key: key, VersionId: versionId, LegalHold });
      await client.send(command, { abortSignal });
    },
  };
}

// leaving the loop closes the connection, so that S3 sends no more than what is already on its way
async function upTo(limit: number, body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > limit) throw new Error(`the file beside the recording is larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
