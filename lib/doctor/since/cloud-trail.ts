import { jsonIn, nameInArn } from "../../core";
import type { Answer, Failure } from "../answer";
import type { AwsApi } from "../aws";
import { readPages } from "../aws/read";
import type { ExpectedAws } from "../expectation";
import { at, listAt, textAt } from "../shape";
import { clean } from "../text";
import type { SinceEvent } from "./event";

/** What to look up in CloudTrail: resource names, with their role in the stack. */
export interface Asked {
  readonly name: string;
  readonly what: string;
}

/** The resource names that an export depends on. The role's are separate, because IAM events are kept in one region. */
export function askedOf(
  { bucketName, roleArn, keyAlias, trails }: ExpectedAws,
  keyArn: string | undefined,
): { readonly regional: readonly Asked[]; readonly iam: readonly Asked[] } {
  const role = [roleArn, nameInArn(roleArn)].map((name) => ({ name, what: "role" }));
  const key = keyArn === undefined ? [] : [keyArn, nameInArn(keyArn)];
  return {
    regional: [
      { name: bucketName, what: "bucket" },
      ...[...key, ...(keyAlias === undefined ? [] : [keyAlias])].map((name) => ({ name, what: "key" })),
      ...trails.map((name) => ({ name, what: "trail" })),
      // AssumeRole events, if requested
      ...role,
    ],
    iam: role,
  };
}

const MOST_PAGES = 40;

/**
 * Reads the management events for the names, by event id. Sequential, because LookupEvents is limited to two calls per
 * second (documented).
 */
export async function readTrail(
  api: AwsApi,
  asked: readonly Asked[],
  from: Date,
  to: Date,
): Promise<{ readonly events: ReadonlyMap<string, SinceEvent>; readonly failures: readonly Failure[] }> {
  const events = new Map<string, SinceEvent>();
  const failures: Failure[] = [];
  for (const { name, what } of asked) {
    const answer = await lookUp(api, name, from, to);
    if ("failure" in answer) {
      failures.push(answer.failure);
      // a refusal applies to every name
      if (answer.failure.status === 403 || answer.failure.kind !== undefined) break;
      continue;
    }
    for (const [id, event] of answer.value.flatMap((one) => eventIn(one, what))) {
      if (!events.has(id)) events.set(id, event);
    }
  }
  return { events, failures };
}

function lookUp(api: AwsApi, name: string, StartTime: Date, EndTime: Date): Promise<Answer<readonly unknown[]>> {
  const LookupAttributes = [{ AttributeKey: "ResourceName", AttributeValue: name }];
  const input = { LookupAttributes, StartTime, EndTime, MaxResults: 50 };
  const reading = { service: "cloudtrail", operation: "LookupEvents", input } as const;
  return readPages(api, reading, [["NextToken", "NextToken"]], (body) => listAt(body, "Events"), MOST_PAGES);
}

// read-only events matter only if they were refused
function eventIn(body: unknown, what: string): (readonly [string, SinceEvent])[] {
  const record = parsed(at(body, "CloudTrailEvent"));
  const error = textAt(record, "errorCode");
  const time = at(body, "EventTime");
  const when = textAt(record, "eventTime") ?? (time instanceof Date ? time.toISOString() : undefined);
  const call = textAt(record, "eventName") ?? textAt(body, "EventName");
  const isRead = textAt(body, "ReadOnly") === "true" || at(record, "readOnly") === true;
  if (when === undefined || Number.isNaN(Date.parse(when)) || call === undefined || (isRead && error === undefined)) {
    return [];
  }
  const source = textAt(record, "eventSource") ?? textAt(body, "EventSource") ?? "";
  const who = textAt(record, "userIdentity", "arn") ?? textAt(record, "userIdentity", "invokedBy");
  const event: SinceEvent = {
    at: new Date(when).toISOString(),
    where: "AWS",
    what,
    call: clean(`${source.replace(/\..*$/, "")}:${call}`, 80),
    who: told(who ?? textAt(body, "Username")),
    from: told(textAt(record, "sourceIPAddress")),
    error: told(error),
  };
  const id = textAt(body, "EventId") ?? JSON.stringify(event);
  return [[id, event]];
}

const LARGEST = 512 * 1024;

function parsed(text: unknown): unknown {
  return typeof text === "string" && text.length <= LARGEST ? jsonIn(text) : undefined;
}

function told(text: string | undefined): string | undefined {
  return text === undefined ? undefined : clean(text, 160);
}
