import { GetObjectCommand, HeadObjectCommand, PutObjectLegalHoldCommand, type S3Client } from "@aws-sdk/client-s3";
import type { EvidenceStore } from "./store";

/**
 * The bucket through the AWS SDK. Kept out of the folder's index: only the deployed function and its tests load the SDK.
 * @param client made by the caller; without retries of its own, since the keeper knows how much time is left
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
    async read(key, versionId, abortSignal) {
      const got = await client.send(new GetObjectCommand({ ...place, Key: key, VersionId: versionId }), {
        abortSignal,
      });
      return (await got.Body?.transformToString()) ?? "";
    },
    async placeHold({ key, versionId }, abortSignal) {
      const LegalHold = { Status: "ON" } as const;
      const command = new PutObjectLegalHoldCommand({ ...place, Key: key, VersionId: versionId, LegalHold });
      await client.send(command, { abortSignal });
    },
  };
}
