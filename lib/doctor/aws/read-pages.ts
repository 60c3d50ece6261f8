import type { Answer } from "../answer";
import { at, textAt } from "../shape";
import type { AwsApi } from "./api";
import { read, type Reading } from "./read";

const MOST_PAGES = 50;

interface Page<T> {
  readonly items: readonly T[];
  readonly next: { readonly [name: string]: string | undefined };
  readonly cut: boolean;
}

// members in which the services report that a listing is incomplete
const CUT = ["IsTruncated", "Truncated"];

type Marker = readonly [inAnswer: string, inQuestion: string];

/**
 * Reads all pages of a listing.
 * @param markers name of the marker in the response and in the next request; the first one shows whether there are more
 * pages
 */
export async function readPages<T>(
  api: AwsApi,
  reading: Reading,
  markers: readonly Marker[],
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
