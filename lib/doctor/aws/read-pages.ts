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

// how the services say that there is more
const CUT = ["IsTruncated", "Truncated"];

type Marker = readonly [inAnswer: string, inQuestion: string];

/**
 * Reads a listing to its end.
 * @param markers name of the marker in an answer, and in the next question; the first says whether there is more
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
    return { failure: { call, problem: "the listing is cut off, and the answer does not say where it goes on" } };
  }
  return { failure: { call, problem: "the listing does not end" } };
}
