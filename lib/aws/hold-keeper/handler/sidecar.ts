/** A sidecar is read up to so many bytes; those of Genesys Cloud have a few thousand. */
export const SIDECAR_LIMIT = 2 ** 20;

/**
 * Whether a field of a JSON text has a value; a list has it when one of its members has. Only texts, numbers and booleans
 * are compared.
 * @param path names joined by dots
 * @throws Error when the text is no JSON; it tells nothing of the text, which may tell of people
 */
export function fieldHas(text: string, path: string, value: string): boolean {
  let at = parse(text);
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return false;
    at = (at as { readonly [name: string]: unknown })[name];
  }
  return (Array.isArray(at) ? at : [at]).some((one: unknown) => isPlain(one) && same(String(one), value));
}

/** Values are compared without regard to case and surrounding blanks: a hold too many is the lesser mistake. */
export function same(given: string, wanted: string): boolean {
  return given.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** The text of a file, whichever Unicode encoding its byte order mark tells; UTF-8 without one. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  // leaves the mark out
  return new TextDecoder(encoding).decode(bytes);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // the parser's own message quotes the text
    throw new Error("the file beside the recording is no JSON");
  }
}

// an object or a list may have any toString, and be nested deeper than the stack
function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
