import type { Answer } from "../answer";
import { textAt } from "../shape";
import type { AwsApi } from "./api";
import { read, type Reading } from "./read";

const MOST_PAGES = 50;

type Marker = readonly [inAnswer: string, inQuestion: string];

/**
 * Reads a listing to its end.
 * @param markers name of the marker in an answer, and in the next question; the first says whether there is more
 */
export async function readPages<T>(
  api: AwsApi,
  reading: Reading,
  markers: readonly Marker[],
  of: (body: unknown) => readonly T[],
  most = MOST_PAGES,
): Promise<Answer<readonly T[]>> {
  const found: T[] = [];
  let next: { readonly [name: string]: string | undefined } = {};
  for (let page = 0; page < most; page++) {
    const input = { ...reading.input, ...next };
    const answer: Answer<readonly [readonly T[], typeof next]> = await read(api, { ...reading, input }, (body) => [
      of(body),
      Object.fromEntries(markers.map(([inAnswer, inQuestion]) => [inQuestion, textAt(body, inAnswer)])),
    ]);
    if ("failure" in answer) return answer;
    found.push(...answer.value[0]);
    next = answer.value[1];
    if (!next[markers[0]![1]]) return { value: found };
  }
  return { failure: { call: `${reading.service}:${reading.operation}`, problem: "the listing does not end" } };
}
