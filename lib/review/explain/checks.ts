import { assumeRole, readBucketSettings, upload, type Check } from "../../policy";
import type { SentUpload } from "./refusals";
import type { Parts } from "./parts";
import type { UploadQuestion } from "./types";

/** The checks that AWS makes, from the assumption of the role on. */
export function checksOf({ target, bucketKey }: Parts, question: UploadQuestion): readonly Check[] {
  const { key, headers = {}, multipart = false, tls = true, sourceAddress: sourceIp, externalId, at } = question;
  const way = { bypassTls: !tls, ...(sourceIp === undefined ? {} : { sourceIp }), ...(at === undefined ? {} : { at }) };
  return [
    ...assumeRole(target, { ...way, ...(externalId === undefined ? {} : { externalId }) }),
    ...readBucketSettings(target, way),
    ...upload(target, { ...way, key, headers, multipart, bucketKey }),
  ];
}

/** The same upload, as S3 sees it before any policy. */
export function sentBy({ key, headers = {}, tls = true, checksum, at }: UploadQuestion): SentUpload {
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return { key, headers: Object.fromEntries(named), tls, checksum, at: at === undefined ? new Date() : new Date(at) };
}
