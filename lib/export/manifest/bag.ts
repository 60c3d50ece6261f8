import { sha256 } from "../../core";
import { ExportError } from "../error";
import type { ManifestEntry, ManifestHead } from "./entry";

/** A file of a bag that is not payload, by its name. */
export interface TagFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A bag without its payload (RFC 8493): the objects are fetched from the bucket by `fetch.txt`. Every file of a bag needs a
 * checksum in its manifest, so objects whose SHA-256 nobody computed cannot be in it; they are named in a file of their own.
 * Of each key it takes the version that counts.
 * @param host of the bucket, with which the addresses begin
 * @param made day, ISO 8601
 */
export function bagFiles(
  head: ManifestHead,
  entries: readonly ManifestEntry[],
  host: string,
  made: string,
): readonly TagFile[] {
  const counting = onePerKey(entries);
  const inBag = counting.filter((one) => one.sha256 !== null);
  const outside = counting.filter((one) => one.sha256 === null);
  const octets = inBag.reduce((sum, { size }) => sum + size, 0);
  const info = [
    ["Bagging-Date", made.slice(0, 10)],
    ["Bagging-Software", head.tool],
    ["Payload-Oxum", `${octets}.${inBag.length}`],
    ["External-Identifier", head.legalHoldId],
    ["Genesys-Cloud-Organization", head.organizationId],
    ["Genesys-Cloud-Client", head.askedAs],
    ["Bucket", head.bucket],
    ["Objects-Without-Checksum", String(outside.length)],
    ...(outside.length === 0
      ? []
      : [["Internal-Sender-Description", "Incomplete: objects without a SHA-256 are not in this bag."] as const]),
  ] as const;
  const files: TagFile[] = [
    { name: "bagit.txt", text: "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" },
    { name: "bag-info.txt", text: info.map(([label, value]) => `${label}: ${value}\n`).join("") },
    { name: "manifest-sha256.txt", text: inBag.map((one) => `${one.sha256} ${pathOf(one.key)}\n`).join("") },
    {
      name: "fetch.txt",
      text: inBag.map((one) => `${addressOf(host, one)} ${one.size} ${pathOf(one.key)}\n`).join(""),
    },
    ...(outside.length === 0
      ? []
      : [{ name: "objects-without-checksum.txt", text: outside.map((one) => `${pathOf(one.key)}\n`).join("") }]),
  ];
  const sums = files.map(({ name, text }) => `${sha256(text)} ${name}\n`);
  return [...files, { name: "tagmanifest-sha256.txt", text: sums.join("") }];
}

/** The version of each key that counts: the current one with content, else the newest with content. */
export function onePerKey(entries: readonly ManifestEntry[]): readonly ManifestEntry[] {
  const best = new Map<string, ManifestEntry>();
  for (const one of entries) {
    const known = best.get(one.key);
    if (known === undefined || rank(one) > rank(known)) best.set(one.key, one);
  }
  return [...best.values()];
}

function rank(one: ManifestEntry): string {
  return `${one.size > 0 ? 1 : 0}${one.current ? 1 : 0}${one.modified}`;
}

/** Where an object lies in the bag. @throws ExportError for a key that would lie outside of it */
function pathOf(key: string): string {
  if (key.split("/").some((step) => step === "" || step === "." || step === "..")) {
    throw new ExportError(`${JSON.stringify(key)}: no path of a bag can be made of this key`);
  }
  const encoded = key.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return `data/${encoded}`;
}

function addressOf(host: string, { key, versionId }: ManifestEntry): string {
  const path = key.split("/").map(encodeURIComponent).join("/");
  return `https://${host}/${path}?versionId=${encodeURIComponent(versionId)}`;
}
