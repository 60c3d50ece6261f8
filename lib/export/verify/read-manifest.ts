import { createReadStream, existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { at, numberAt, textAt } from "../../doctor/shape";
import { ExportError } from "../error";
import { ChainReader, MANIFEST_FILE, type ManifestEntry, type ManifestHead } from "../manifest";

/** The content of a manifest, and the problems of the file. */
export interface ReadManifest {
  readonly file: string;
  readonly head: ManifestHead;
  readonly entries: readonly ManifestEntry[];
  readonly seal: string;
  readonly faults: readonly string[];
}

/**
 * Reads a manifest and verifies its hash chain.
 * @param path path of the file or its folder
 * @throws ExportError if it is not a manifest
 */
export async function readManifest(path: string): Promise<ReadManifest> {
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, MANIFEST_FILE) : path;
  if (!existsSync(file)) throw new ExportError(`${file}: the file does not exist`);
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
      faults.push(`line ${number}: is not a line of a manifest`);
      continue;
    }
    if (!read.whole) faults.push(`line ${number}: was changed, or does not follow the line before it`);
    if (ended !== undefined) faults.push(`line ${number}: comes after the end`);
    const type = textAt(read.value, "type");
    if (type === "case" && number === 1 && isHead(read.value)) head = read.value;
    else if (type === "object" && isEntry(read.value)) entries.push(read.value);
    else if (type === "end") ended = numberAt(read.value, "objects");
    else faults.push(`line ${number}: is not a line of a manifest`);
  }
  if (head === undefined) throw new ExportError(`${file}: the first line is not the head of a manifest`);
  if (ended === undefined) faults.push("the end is missing: lines were removed");
  else if (ended !== entries.length) faults.push(`its last line counts ${ended} objects, but it has ${entries.length}`);
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
