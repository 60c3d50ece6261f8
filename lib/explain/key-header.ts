import type { UploadQuestion } from "./types";

const SSE = "x-amz-server-side-encryption";

/** The key that an upload specifies; undefined if it uses the bucket's key, or none. */
export function keyHeader(question: Pick<UploadQuestion, "headers">): string | undefined {
  return headerOf(question, SSE)?.startsWith("aws:kms") === true
    ? headerOf(question, `${SSE}-aws-kms-key-id`)
    : undefined;
}

/** Whether an upload specifies its encryption, regardless of the bucket's default. */
export function saysHow(question: Pick<UploadQuestion, "headers">): boolean {
  return headerOf(question, SSE) !== undefined;
}

function headerOf({ headers = {} }: Pick<UploadQuestion, "headers">, wanted: string): string | undefined {
  return Object.entries(headers).find(([name]) => name.toLowerCase() === wanted)?.[1];
}
