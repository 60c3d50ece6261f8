import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { at, numberAt, textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { ChainReader, MANIFEST_FILE, type ManifestEntry, type ManifestHead } from "../manifest";

/** A manifest as it was read, and what is wrong with the file itself. */
export interface ReadManifest {
  readonly file: string;
  readonly head: ManifestHead;
  readonly entries: readonly ManifestEntry[];
  readonly seal: string;
  readonly faults: readonly string[];
}

/**
 * Reads a manifest and checks its chain.
 * @param path of the file, or of the folder with it
 * @throws ExportError when it is none
 */
export async function readManifest(path: string): Promise<ReadManifest> {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, MANIFEST_FILE) : path;
  if (!existsSync(file)) throw new ExportError(`${file}: there is no such file`);
  const chain = new ChainReader();
  const faults: string[] = [];
  const entries: ManifestEntry[] = [];
  let head: ManifestHead | undefined;
  let ended: number | undefined;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
    number++;
    const read = chain.read(line);
    if (read === undefined) {
      faults.push(`line ${number}: is no line of a manifest`);
      continue;
    }
    if (!read.whole) faults.push(`line ${number}: was changed, or does not follow the line before it`);
    if (ended !== undefined) faults.push(`line ${number}: comes after the end`);
    const type = textAt(read.value, "type");
    if (type === "case" && number === 1 && isHead(read.value)) head = read.value;
    else if (type === "object" && isEntry(read.value)) entries.push(read.value);
    else if (type === "end") ended = numberAt(read.value, "objects");
    else faults.push(`line ${number}: is no line of a manifest`);
  }
  if (head === undefined) throw new ExportError(`${file}: the first line is not that of a manifest`);
  if (ended === undefined) faults.push("the end is missing: lines were cut off");
  else if (ended !== entries.length) faults.push(`it ends with ${ended} objects, and has ${entries.length}`);
  return { file, head, entries, seal: chain.seal, faults };
}

const HEAD = ["legalHoldId", "organizationId", "bucket", "accountId", "region", "partition", "asOf"];
const ENTRY = ["key", "versionId", "etag", "hold", "conversationId"];

function isHead(value: unknown): value is ManifestHead {
  return HEAD.every((name) => textAt(value, name) !== undefined);
}

function isEntry(value: unknown): value is ManifestEntry {
  const retention = at(value, "retention");
  return (
    ENTRY.every((name) => textAt(value, name) !== undefined) &&
    numberAt(value, "size") !== undefined &&
    typeof at(value, "checksums") === "object" &&
    (typeof retention === "string" || textAt(retention, "until") !== undefined)
  );
}
