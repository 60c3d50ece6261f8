import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { writing } from "../../core";
import { ExportError } from "../error";
import { bagFiles } from "./bag";
import { certificationOf } from "./certification";
import { ChainWriter } from "./chain";
import type { ManifestEnd, ManifestEntry, ManifestHead } from "./entry";
import { summaryOf } from "./summary";
import { csvOf, datOf } from "./tables";

export const MANIFEST_FILE = "manifest.jsonl";

/** @throws ExportError if the folder exists: a manifest is written once */
export function refuseExisting(folder: string): void {
  if (existsSync(folder)) throw new ExportError(`${folder}: already exists; a manifest is written to a new folder`);
}

/**
 * Writes a manifest and its derived files, readable only by the owner. The folder is created atomically.
 * @param host host of the bucket, for the URLs in the bag
 * @returns the seal
 */
export function writeManifest(
  folder: string,
  head: ManifestHead,
  entries: readonly ManifestEntry[],
  host: string,
): string {
  refuseExisting(folder);
  const chain = new ChainWriter();
  const end: ManifestEnd = { type: "end", objects: entries.length };
  const lines = [head, ...entries, end].map((value) => `${chain.line(value)}\n`);
  const { seal } = chain;
  const bag = bagFiles(head, entries, host, head.asOf);
  const parent = dirname(resolve(folder));
  const partial = writing(folder, () => {
    mkdirSync(parent, { recursive: true });
    return mkdtempSync(join(parent, `.${basename(folder)}-`));
  });
  const write = (name: string, text: string) => writeFileSync(join(partial, name), text, { mode: 0o600, flag: "wx" });
  const fill = () => {
    mkdirSync(join(partial, "bag"), { mode: 0o700 });
    write(MANIFEST_FILE, lines.join(""));
    write("objects.csv", csvOf(entries));
    write("objects.dat", datOf(entries));
    write("summary.html", summaryOf(head, entries, seal));
    write("certification-draft.txt", certificationOf(head, entries, seal));
    for (const { name, text } of bag) write(join("bag", name), text);
    renameSync(partial, folder);
  };
  try {
    writing(folder, fill);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    throw error;
  }
  return seal;
}
