/** Bytes up to which a sidecar is read; those of Genesys Cloud have a few thousand. */
export const SIDECAR_LIMIT = 2 ** 20;

/**
 * Whether a field of a JSON text has a value; a list has it if one of its members has. Only strings, numbers and booleans
 * are compared.
 * @param path names joined by dots
 * @throws Error when the text is not JSON; the message has nothing of the text, which may contain personal data
 */
export function fieldHas(text: string, path: string, value: string): boolean {
  let at = parse(text);
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return false;
    at = (at as { readonly [name: string]: unknown })[name];
  }
  return (Array.isArray(at) ? at : [at]).some((one: unknown) => isPlain(one) && same(String(one), value));
}

/** Values are compared without case and surrounding blanks: an unneeded hold is the smaller mistake. */
export function same(given: string, wanted: string): boolean {
  return given.trim().toLowerCase() === wanted.trim().toLowerCase();
}

/** The text of a file, decoded by its byte order mark; UTF-8 without one. */
export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  // drops the byte order mark
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

// objects and lists are not converted: they may have any toString, and nest deeper than the call stack allows
function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
