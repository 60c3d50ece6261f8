import { failureOf, shaped, type Answer } from "../answer";
import { textAt, at } from "../shape";
import type { AwsApi, Service } from "./api";

const MOST_PAGES = 50;

// members in which the services report that a listing is incomplete
const CUT = ["IsTruncated", "Truncated"];

/** An AWS operation and how to interpret its response. */
export interface Reading {
  readonly service: Service;
  readonly operation: string;
  readonly input: object;
  /** Error codes that mean that the resource does not exist. */
  readonly absent?: readonly string[];
  /** Required permission, if its name differs from that of the operation. */
  readonly needs?: string;
}

/** Calls an operation and verifies the shape of the response. */
export async function read<T>(
  api: AwsApi,
  reading: Reading,
  shape: (value: unknown) => T | undefined,
): Promise<Answer<T>> {
  const { service, operation, needs = `${service}:${operation}` } = reading;
  const answer = await api.call(service, operation, reading.input);
  const failure = failureOf(answer);
  if (failure !== undefined) return { failure: { ...failure, needs } };
  return shaped(answer, `${service}:${operation}`, shape);
}

/** Like `read`, for resources that may not exist; returns null in that case. */
export async function readOptional<T>(
  api: AwsApi,
  reading: Reading,
  shape: (value: unknown) => T | undefined,
): Promise<Answer<T | null>> {
  const answer = await read(api, reading, shape);
  const code = failureOf(answer)?.code;
  return code !== undefined && reading.absent?.includes(code) ? { value: null } : answer;
}

export function readAccount(api: AwsApi): Promise<Answer<string>> {
  return read(api, { service: "sts", operation: "GetCallerIdentity", input: {} }, (body) => textAt(body, "Account"));
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next: { readonly [name: string]: string | undefined };
  readonly cut: boolean;
}

/**
 * Reads all pages of a listing.
 * @param markers name of the marker in the response and in the next request; the first one shows whether there are more
 * pages
 */
export async function readPages<T>(
  api: AwsApi,
  reading: Reading,
  markers: readonly (readonly [inAnswer: string, inQuestion: string])[],
  of: (body: unknown) => readonly T[] | undefined,
  most = MOST_PAGES,
): Promise<Answer<readonly T[]>> {
  const call = `${reading.service}:${reading.operation}`;
  const found: T[] = [];
  let next: { readonly [name: string]: string | undefined } = {};
  for (let page = 0; page < most; page++) {
    const input = { ...reading.input, ...next };
    const answer: Answer<Page<T>> = await read(api, { ...reading, input }, (body) => {
      const items = of(body);
      const marked = Object.fromEntries(markers.map(([inAnswer, inQuestion]) => [inQuestion, textAt(body, inAnswer)]));
      return items && { items, next: marked, cut: CUT.some((member) => at(body, member) === true) };
    });
    if ("failure" in answer) return answer;
    const { items, cut } = answer.value;
    found.push(...items);
    next = answer.value.next;
    if (next[markers[0]![1]]) continue;
    if (!cut) return { value: found };
    return { failure: { call, problem: "the listing is truncated, and the response has no marker for the next page" } };
  }
  return { failure: { call, problem: "the listing does not end" } };
}
