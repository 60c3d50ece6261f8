import { sha256 } from "../../core";
import { ExportError } from "../error";
import type { ManifestEntry, ManifestHead } from "./entry";

export interface TagFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A bag without payload (RFC 8493): `fetch.txt` lists the objects in the bucket. Every file of a bag requires a
 * checksum in its manifest, so objects without a SHA-256 cannot be in it; a separate file lists them.
 * @param host host of the bucket, at the start of the URLs
 * @param made date, ISO 8601
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

/** The relevant version of each key: the current version if it has content, otherwise the newest one that does. */
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

/** Path of an object in the bag. @throws ExportError for a key that would be outside the bag */
function pathOf(key: string): string {
  if (key.split("/").some((step) => step === "" || step === "." || step === "..")) {
    throw new ExportError(`${JSON.stringify(key)}: this key cannot be a path in a bag`);
  }
  const encoded = key.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return `data/${encoded}`;
}

function addressOf(host: string, { key, versionId }: ManifestEntry): string {
  const path = key.split("/").map(encodeURIComponent).join("/");
  return `https://${host}/${path}?versionId=${encodeURIComponent(versionId)}`;
}
