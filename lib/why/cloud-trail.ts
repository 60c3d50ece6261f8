import { jsonIn } from "../core";
import { denialsIn } from "./denial";
import type { Denial } from "./types";

const REFUSED = /^(Client\.)?(AccessDenied|UnauthorizedOperation)(Exception)?$/;
const SERVICES: { readonly [source: string]: string } = {
  "s3.amazonaws.com": "s3",
  "kms.amazonaws.com": "kms",
  "sts.amazonaws.com": "sts",
};
// API calls that are authorized with an action of another name
const CHECKED_AS: { readonly [call: string]: string } = {
  "s3:CreateMultipartUpload": "s3:PutObject",
  "s3:UploadPart": "s3:PutObject",
  "s3:CompleteMultipartUpload": "s3:PutObject",
  "s3:DeleteObjects": "s3:DeleteObject",
  "s3:HeadObject": "s3:GetObject",
};

interface TrailEvent {
  readonly eventSource: string;
  readonly eventName: string;
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
  readonly requestParameters?: unknown;
  readonly sourceIPAddress?: unknown;
}

/** Access denied events of CloudTrail: a single event, a log file, or the output of `aws cloudtrail lookup-events`. */
export function eventsIn(json: unknown): readonly Denial[] {
  const list = recordOf(json);
  const nested = [list["Records"], list["Events"], json].find(Array.isArray) as readonly unknown[] | undefined;
  if (nested !== undefined) return nested.slice(0, 1_000).flatMap(eventsIn);
  if (typeof list["CloudTrailEvent"] === "string") return eventsIn(jsonIn(list["CloudTrailEvent"]));
  return isEvent(json) && REFUSED.test(String(json.errorCode)) ? [denialOf(json)] : [];
}

function denialOf(event: TrailEvent): Denial {
  const service = SERVICES[event.eventSource] ?? event.eventSource.split(".")[0]!;
  const call = `${service}:${event.eventName}`;
  const [told] = denialsIn(String(event.errorMessage ?? ""));
  const parameters = recordOf(event.requestParameters);
  const text = (name: string): string | undefined =>
    typeof parameters[name] === "string" ? parameters[name] : undefined;
  const headers = Object.entries(parameters).flatMap(([name, value]) =>
    /^x-amz-/i.test(name) && typeof value === "string" ? [[name.toLowerCase(), value] as const] : [],
  );
  const [key, bucket, externalId] = [text("key"), text("bucketName"), text("externalId")];
  const source = typeof event.sourceIPAddress === "string" ? event.sourceIPAddress : undefined;
  return {
    ...(told ?? { refuser: "not said", explicit: false }),
    action: told?.action ?? CHECKED_AS[call] ?? call,
    request: {
      headers: Object.fromEntries(headers),
      ...(key === undefined ? {} : { key }),
      ...(bucket === undefined ? {} : { bucket }),
      ...(externalId === undefined ? {} : { externalId }),
      ...(source === undefined || !/^[\d.]+$|:/.test(source) ? {} : { source }),
      ...(/Multipart|UploadPart/.test(event.eventName) ? { multipart: true } : {}),
    },
  };
}

function isEvent(json: unknown): json is TrailEvent {
  const { eventSource, eventName } = recordOf(json);
  return typeof eventSource === "string" && typeof eventName === "string";
}

/** An object as a record; an empty one for anything else. */
export function recordOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { [name: string]: unknown }) : {};
}
