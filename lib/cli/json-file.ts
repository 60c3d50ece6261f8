import { parseJson } from "../stack/json";
import { readTextFile } from "./text-input";
import { NO_WAIVERS, readWaivers, type Waivers } from "../review/common/waivers";

/**
 * Reads a JSON file written by a person.
 * @param file undefined if none was given
 * @param read converts its content, or throws an error with one message
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

/**
 * Reads a file of waivers.
 * @param file undefined if none was given
 * @param now determines which waivers have expired
 * @throws Error with one message that names the file
 */
export function readWaiverFile(file: string | undefined, now: Date): Waivers {
  return readJsonFile(file, (json) => readWaivers(json, now.toISOString().slice(0, 10))) ?? NO_WAIVERS;
}
