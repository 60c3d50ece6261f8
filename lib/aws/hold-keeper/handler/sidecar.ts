import { isPassing, wordsOf } from "./failure";

/** What the names of the files beside recordings end in (documented: Genesys Cloud, exported recordings). */
export const SIDECAR_ENDING = "_metadata.json";

/**
 * Keys under which the file beside a recording may be. Documented is `<recording>_metadata.json`; whether `<recording>`
 * has the recording's extension is not, so both are tried.
 */
export function sidecarKeys(key: string): readonly string[] {
  const bare = key.replace(/(?<=[^/])\.[^./]+$/, "");
  return [...new Set([`${bare}${SIDECAR_ENDING}`, `${key}${SIDECAR_ENDING}`])];
}

/**
 * Reads the first of several keys that can be read.
 * @throws Error when none can, which is not final: the file may be written after its recording
 */
export async function readFirst(keys: readonly string[], read: (key: string) => Promise<string>): Promise<string> {
  const failures: string[] = [];
  for (const key of keys) {
    try {
      return await read(key);
    } catch (error) {
      if (isPassing(error)) throw error;
      failures.push(`${key}: ${wordsOf(error)}`);
    }
  }
  throw new Error(`no file beside the recording can be read yet; ${failures.join("; ")}`);
}

/**
 * Whether a field of a JSON text has a value; a list has it when one of its members has.
 * @param path names joined by dots
 * @throws Error when the text is no JSON
 */
export function fieldHas(text: string, path: string, value: string): boolean {
  let at: unknown = JSON.parse(text);
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return false;
    at = (at as { readonly [name: string]: unknown })[name];
  }
  return (Array.isArray(at) ? at : [at]).some((one: unknown) => same(String(one), value));
}

/** Values are compared without regard to case and surrounding blanks: a hold too many is the lesser mistake. */
export function same(given: string, wanted: string): boolean {
  return given.trim().toLowerCase() === wanted.trim().toLowerCase();
}
