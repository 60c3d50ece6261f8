import { KEY_OF_S3 } from "../policy/request/s3-key";
import type { UploadQuestion } from "./types";

const SSE = "x-amz-server-side-encryption";

/** The key that an upload specifies; undefined if it uses the bucket's key, or none. */
export function keyHeader(question: Pick<UploadQuestion, "headers">): string | undefined {
  if (headerOf(question, SSE)?.startsWith("aws:kms") !== true) return undefined;
  // without a name, S3 takes its own key and not the bucket's (documented)
  return headerOf(question, `${SSE}-aws-kms-key-id`) ?? KEY_OF_S3;
}

/** Whether an upload specifies its encryption, regardless of the bucket's default. */
export function saysHow(question: Pick<UploadQuestion, "headers">): boolean {
  return headerOf(question, SSE) !== undefined;
}

function headerOf({ headers = {} }: Pick<UploadQuestion, "headers">, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
