import { failureOf, type Answer } from "../../doctor";
import { textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { stopBy } from "../read";

/**
 * The pages of an answer that goes on by a cursor.
 * @param cursorOf where a page has the next one @default its member `cursor`
 * @throws ExportError when a page cannot be read, or one leads back: a list with a hole is none
 */
export async function* cursorPages(
  call: string,
  ask: (cursor: string | undefined) => Promise<Answer<unknown>>,
  cursorOf: (page: unknown) => string | undefined = (page) => textAt(page, "cursor"),
): AsyncGenerator<unknown> {
  const seen = new Set<string>();
  for (let cursor: string | undefined; ;) {
    const answer = await ask(cursor);
    const failure = failureOf(answer);
    if (failure !== undefined) stopBy(failure);
    const page = "value" in answer ? answer.value : undefined;
    yield page;
    cursor = cursorOf(page);
    if (cursor === undefined || cursor === "") return;
    if (seen.has(cursor)) throw new ExportError(`${call}: a page leads back to one before it`);
    seen.add(cursor);
  }
}
