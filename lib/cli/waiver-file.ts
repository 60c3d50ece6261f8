import { readFileSync, statSync } from "node:fs";
import { NO_WAIVERS, readWaivers, type Waivers } from "../review/waivers";
import { parseJson } from "../stack/json";

const LARGEST = 4 * 1024 * 1024;

/**
 * Reads a file of waivers.
 * @param file undefined where none was given
 * @param now decides which have expired
 * @throws Error with one message that names the file
 */
export function readWaiverFile(file: string | undefined, now: Date): Waivers {
  if (file === undefined) return NO_WAIVERS;
  const info = statSync(file, { throwIfNoEntry: false });
  if (info === undefined || !info.isFile()) throw new Error(`${file}: there is no such file`);
  if (info.size > LARGEST) throw new Error(`${file}: larger than ${LARGEST} bytes`);
  const content = parseJson(file, readFileSync(file, "utf8"));
  try {
    return readWaivers(content, now.toISOString().slice(0, 10));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
