import { why } from "../../../lib/why";
import { awsDenials } from "./aws-denials";
import { awsRefusals } from "./aws-refusals";
import { genesysRefusals } from "./genesys-refusals";
import { terraformRefusals } from "./terraform";
import type { Reproductions } from "./types";

/** How each symptom is made to happen, by its id. */
export const reproductions: Reproductions = { ...awsDenials, ...awsRefusals, ...genesysRefusals, ...terraformRefusals };

/**
 * Makes a symptom happen, and asks `why` about every text of it.
 * @returns the texts for which another symptom, none or more than this one is named, with what is
 */
export async function misnamed(id: string): Promise<readonly string[]> {
  const reproduce = reproductions[id];
  if (reproduce === undefined) throw new Error(`nothing reproduces ${id}`);
  const texts = await reproduce();
  if (texts.length === 0) throw new Error(`${id} gives no text`);
  return texts.flatMap((text) => {
    const named = why(text).symptoms.map((one) => one.id);
    return named.join() === id ? [] : [`${named.join(" and ") || "nothing"} of ${text}`];
  });
}

/** A test for each symptom: it is made to happen, and `why` names it alone. @param ms how long one may take */
export function testEachNamedAlone(ids: readonly string[], ms: number): void {
  test.each(ids)(
    "%s",
    async (id) => {
      expect(await misnamed(id)).toEqual([]);
    },
    ms,
  );
}
