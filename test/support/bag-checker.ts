import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/*
 * What RFC 8493 demands of a bag, written from its text alone. A bag may be "holey": payload that fetch.txt names may be
 * absent (section 2.2.3). `complete` (section 3) asks for all of it.
 */

/** Everything in which a folder is no bag of version 1.0. */
export function bagFaults(folder: string, complete: boolean): readonly string[] {
  const faults: string[] = [];
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const has = (name: string) => existsSync(join(folder, name));
  // 2.1.1: exactly these two lines
  if (!has("bagit.txt")) return ["no bagit.txt"];
  if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n$/.test(text("bagit.txt"))) {
    faults.push("bagit.txt: not its two lines");
  }
  // 2.1.3: at least one payload manifest; each line is checksum, white space, path
  const manifest = listed("manifest-sha256.txt", /^([0-9a-fA-F]{64})[ \t]+\*?(\S.*)$/, 2);
  const fetch = has("fetch.txt") ? listed("fetch.txt", /^(\S+)[ \t]+(\d+|-)[ \t]+(\S.*)$/, 3) : new Map();
  for (const path of [...manifest.keys(), ...fetch.keys()]) {
    // 2.1.3 and 5.1: below data/, and nowhere else
    if (!path.startsWith("data/") || path.split("/").some((step: string) => ["", ".", ".."].includes(step))) {
      faults.push(`${path}: outside the payload`);
    }
  }
  for (const path of fetch.keys()) if (!manifest.has(path)) faults.push(`${path}: fetched, and in no manifest`);
  // 2.2.1: tag manifests list tag files by their checksum, and never a tag manifest
  const tags = listed("tagmanifest-sha256.txt", /^([0-9a-fA-F]{64})[ \t]+\*?(\S.*)$/, 2);
  for (const [name, [, sum]] of tags) {
    if (/^tagmanifest-/.test(name)) faults.push(`${name}: a tag manifest in a tag manifest`);
    else if (!has(name)) faults.push(`${name}: listed, and not there`);
    else if (sumOf(name) !== sum!.toLowerCase()) faults.push(`${name}: another checksum`);
  }
  for (const [path, [, sum]] of manifest) {
    const file = decoded(path);
    if (has(file)) {
      if (sumOf(file) !== sum!.toLowerCase()) faults.push(`${path}: another checksum`);
      if (fetch.has(path) && ![`${statSync(join(folder, file)).size}`, "-"].includes(fetch.get(path)[2])) {
        faults.push(`${path}: another size than fetch.txt has`);
      }
    } else if (complete || !fetch.has(path)) faults.push(`${path}: not there`);
  }
  // 3: every payload file is in every payload manifest
  for (const name of has("data") ? readdirSync(join(folder, "data"), { recursive: true, encoding: "utf8" }) : []) {
    const path = `data/${name}`;
    if (statSync(join(folder, path)).isFile() && ![...manifest.keys()].some((one) => decoded(one) === path)) {
      faults.push(`${path}: in no manifest`);
    }
  }
  // 2.2.2: label, colon, value; Payload-Oxum is octets, dot, number of files
  const info = has("bag-info.txt")
    ? text("bag-info.txt")
        .split(/\r?\n/)
        .filter((line) => line !== "")
    : [];
  for (const line of info) if (!/^([^:\s][^:]*):[ \t]\S|^[ \t]/.test(line)) faults.push(`bag-info.txt: ${line}`);
  const oxum = /^Payload-Oxum: (\d+)\.(\d+)$/m.exec(info.join("\n"));
  if (oxum !== null) {
    const sizes = [...fetch.values()].map((columns) => Number(columns[2]));
    const octets = sizes.reduce((sum, size) => sum + size, 0);
    if (fetch.size === manifest.size && (Number(oxum[1]) !== octets || Number(oxum[2]) !== manifest.size)) {
      faults.push("Payload-Oxum: not what the bag has");
    }
  }
  return faults;

  function listed(name: string, form: RegExp, path: number): Map<string, RegExpExecArray> {
    const found = new Map<string, RegExpExecArray>();
    if (!has(name)) {
      faults.push(`no ${name}`);
      return found;
    }
    for (const line of text(name)
      .split(/\r?\n/)
      .filter((one) => one !== "")) {
      const columns = form.exec(line);
      if (columns === null) faults.push(`${name}: ${line}`);
      else if (found.has(columns[path]!)) faults.push(`${name}: ${columns[path]} twice`);
      else found.set(columns[path]!, columns);
    }
    return found;
  }

  function sumOf(name: string): string {
    return createHash("sha256")
      .update(readFileSync(join(folder, name)))
      .digest("hex");
  }
}

// 2.1.3: only line ends and the percent sign are encoded
function decoded(path: string): string {
  return path.replace(/%0D/gi, "\r").replace(/%0A/gi, "\n").replace(/%25/g, "%");
}
