import { parseJson } from "../stack/json";
import { readTextFile } from "./text-input";

/**
 * Reads a file of JSON that a person wrote.
 * @param file undefined where none was given
 * @param read makes something of its content, or throws an error with one message
 * @throws Error with one message that names the file
 */
export function readJsonFile<T>(file: string | undefined, read: (json: unknown) => T): T | undefined {
  if (file === undefined) return undefined;
  const content = parseJson(file, readTextFile(file, { exact: true }));
  try {
    return read(content);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
