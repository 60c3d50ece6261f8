import { NO_WAIVERS, readWaivers, type Waivers } from "../review/waivers";
import { readJsonFile } from "./json-file";

/**
 * Reads a file of waivers.
 * @param file undefined where none was given
 * @param now decides which have expired
 * @throws Error with one message that names the file
 */
export function readWaiverFile(file: string | undefined, now: Date): Waivers {
  return readJsonFile(file, (json) => readWaivers(json, now.toISOString().slice(0, 10))) ?? NO_WAIVERS;
}
