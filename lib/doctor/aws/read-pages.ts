import type { Answer } from "../answer";
import { textAt } from "../shape";
import type { AwsApi } from "./api";
import { read, type Reading } from "./read";

const MOST_PAGES = 50;

/**
 * Reads a listing to its end.
 * @param marker name of the marker in an answer, and in the next question
 */
export async function readPages<T>(
  api: AwsApi,
  reading: Reading,
  [inAnswer, inQuestion]: readonly [string, string],
  of: (body: unknown) => readonly T[],
  most = MOST_PAGES,
): Promise<Answer<readonly T[]>> {
  const found: T[] = [];
  let marker: string | undefined;
  for (let page = 0; page < most; page++) {
    const input = { ...reading.input, ...(marker === undefined ? {} : { [inQuestion]: marker }) };
    const answer: Answer<readonly [readonly T[], string | undefined]> = await read(
      api,
      { ...reading, input },
      (body) => [of(body), textAt(body, inAnswer)],
    );
    if ("failure" in answer) return answer;
    found.push(...answer.value[0]);
    marker = answer.value[1];
    if (marker === undefined || marker === "") return { value: found };
  }
  return { failure: { call: `${reading.service}:${reading.operation}`, problem: "the listing does not end" } };
}
