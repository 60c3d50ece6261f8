import { jsonIn, ownOf } from "../core";
import { denialsIn } from "./denial";
import type { Clues, Denial } from "./types";

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

/** Maximum nesting of a response that is searched. */
const DEEPEST = 12;

const PERMISSION = /\b[a-z][A-Za-z]*:[A-Za-z]+:[A-Za-z]+\b/g;

const MISSING = /missing the following permissions?(?:\(s\))?:?([^"}\n]*)/gi;

/** The facts in a pasted text: plain text, JSON of an error or a job, or CloudTrail events. */
export function cluesIn(text: string): Clues {
  const json = /^\s*[[{]/.test(text) ? jsonIn(text) : undefined;
  if (typeof json !== "object" || json === null) return cluesOf(text, [], denialsIn(text), []);
  const events = eventsIn(json);
  const strings: string[] = [];
  const codes: string[] = [];
  const missing: string[] = [];
  walk(json, 0, (name, value) => {
    if (typeof value === "string") strings.push(`${name}: ${value}`);
    if (/^(code|error)$/.test(name) && typeof value === "string") codes.push(value.toLowerCase());
    if (name === "permissions") missing.push(...(JSON.stringify(value).match(PERMISSION) ?? []));
  });
  const words = strings.join("\n");
  // an event repeats its message in its text
  return cluesOf(words, missing, events.length > 0 ? events : denialsIn(words), codes);
}

function cluesOf(text: string, missing: readonly string[], denials: Clues["denials"], codes: readonly string[]): Clues {
  const told = [...text.matchAll(MISSING)].flatMap(([, list = ""]) => list.match(PERMISSION) ?? []);
  const written = text.match(
    /\b(?:missing\.(?:any\.)?permissions|not\.authorized|bad\.credentials|too\.many\.requests)\b/g,
  );
  return {
    text,
    denials,
    codes: [...new Set([...codes, ...(written ?? [])])],
    missing: [...new Set([...missing, ...told])],
  };
}

function walk(value: unknown, depth: number, visit: (name: string, value: unknown) => void, name = ""): void {
  if (depth > DEEPEST) return;
  visit(name, value);
  if (Array.isArray(value)) for (const one of value) walk(one, depth + 1, visit, name);
  else for (const [key, one] of Object.entries(recordOf(value))) walk(one, depth + 1, visit, key);
}

interface TrailEvent {
  readonly eventSource: string;
  readonly eventName: string;
  readonly errorCode?: unknown;
  readonly errorMessage?: unknown;
  readonly requestParameters?: unknown;
  readonly sourceIPAddress?: unknown;
}

// access denied events of CloudTrail: a single event, a log file, or the output of `aws cloudtrail lookup-events`
function eventsIn(json: unknown): readonly Denial[] {
  const list = recordOf(json);
  const nested = [list["Records"], list["Events"], json].find(Array.isArray) as readonly unknown[] | undefined;
  if (nested !== undefined) return nested.slice(0, 1_000).flatMap(eventsIn);
  if (typeof list["CloudTrailEvent"] === "string") return eventsIn(jsonIn(list["CloudTrailEvent"]));
  return isEvent(json) && REFUSED.test(String(json.errorCode)) ? [denialOf(json)] : [];
}

function denialOf(event: TrailEvent): Denial {
  const service = ownOf(SERVICES, event.eventSource) ?? event.eventSource.split(".")[0]!;
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
    action: told?.action ?? ownOf(CHECKED_AS, call) ?? call,
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

// an object as a record; an empty one for anything else
function recordOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null ? (value as { [name: string]: unknown }) : {};
}
