/** One written version of an object, from its event. */
export interface Arrival {
  readonly key: string;
  readonly versionId: string;
  /** When it was written, ms since 1970. */
  readonly at: number;
}

/** A parsed message: an arrival, or something that does not concern the keeper. */
export type Message = { readonly arrival: Arrival } | { readonly ignored: string };

interface S3Event {
  readonly source?: unknown;
  readonly "detail-type"?: unknown;
  readonly time?: unknown;
  readonly detail?: {
    readonly bucket?: { readonly name?: unknown };
    readonly object?: { readonly key?: unknown; readonly "version-id"?: unknown };
  };
}

/**
 * Reads an EventBridge event of S3 from the body of a queue message. Keys are not decoded: EventBridge, unlike S3's own
 * notifications, does not encode them (reported; the documentation does not say).
 * @throws Error when it is an arrival in this bucket that cannot be read: it must become a dead letter
 */
export function readMessage(body: string, bucket: string): Message {
  const event = parse(body);
  const { source, detail } = event ?? {};
  if (source !== "aws.s3" || event?.["detail-type"] !== "Object Created") {
    return { ignored: `no object was created: ${String(source)}, ${String(event?.["detail-type"])}` };
  }
  if (detail?.bucket?.name !== bucket) return { ignored: `another bucket: ${String(detail?.bucket?.name)}` };
  const key = detail.object?.key;
  const versionId = detail.object?.["version-id"];
  if (typeof key !== "string" || typeof versionId !== "string" || key === "" || versionId === "") {
    throw new Error("the event names no key or no version: is versioning on?");
  }
  const at = Date.parse(String(event.time));
  if (Number.isNaN(at)) throw new Error(`the event has no time: ${String(event.time)}`);
  return { arrival: { key, versionId, at } };
}

function parse(body: string): S3Event | null {
  try {
    return JSON.parse(body) as S3Event | null;
  } catch {
    // the parser's own message quotes the text, which the sender controls
    throw new Error("the message is no JSON");
  }
}
