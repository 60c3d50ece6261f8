import type { Answer } from "../../doctor";
import { textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { answered } from "../read";

/**
 * The pages of a listing with cursors.
 * @param cursorOf reads the next cursor from a page @default its member `cursor`
 * @throws ExportError if a page cannot be read or a cursor repeats, because the listing must be complete
 */
export async function* cursorPages(
  call: string,
  ask: (cursor: string | undefined) => Promise<Answer<unknown>>,
  cursorOf: (page: unknown) => string | undefined = (page) => textAt(page, "cursor"),
): AsyncGenerator<unknown> {
  const seen = new Set<string>();
  for (let cursor: string | undefined; ;) {
    const page = answered(await ask(cursor));
    yield page;
    cursor = cursorOf(page);
    if (cursor === undefined || cursor === "") return;
    if (seen.has(cursor)) throw new ExportError(`${call}: a page has the cursor of an earlier page`);
    seen.add(cursor);
  }
}
