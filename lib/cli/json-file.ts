import { readFileSync, statSync } from "node:fs";
import { parseJson } from "../stack/json";

const LARGEST = 4 * 1024 * 1024;

/**
 * Reads a file of JSON that a person wrote.
 * @param file undefined where none was given
 * @param read makes something of its content, or throws an error with one message
 * @throws Error with one message that names the file
 */
export function readJsonFile<T>(file: string | undefined, read: (json: unknown) => T): T | undefined {
  if (file === undefined) return undefined;
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) throw new Error(`${file}: there is no such file`);
  if (info.size > LARGEST) throw new Error(`${file}: larger than ${LARGEST} bytes`);
  const content = parseJson(file, readFileSync(file, "utf8"));
  try {
    return read(content);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
