import { spawnSync } from "node:child_process";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { createServer } from "node:http";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { writeManifest, type ManifestEntry, type ManifestHead } from "../../lib/export";

const head: ManifestHead = {
  type: "case",
  legalHoldId: "Smith v. Jones, no. 4 \u2013 \u00e9",
  legalHoldScope: "all",
  organizationId: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  bucket: "evidence",
  accountId: "111122223333",
  region: "eu-west-2",
  partition: "aws",
  askedAs: "nobody",
  asOf: "2026-11-28T12:00:00.000Z",
  recordings: 1,
  exported: 1,
  complete: true,
  tool: "conformance",
};
const NAMES = [
  "a.opus",
  "a.opus_metadata.json",
  "b with space.webm",
  "\u00fc\u00f1\u2603.json",
  "=1+1.csv",
  "line\nend",
];

/** RFC 8493 (2.1.3) has a percent sign encoded as %25; bagit 1.9.0 neither encodes nor decodes it. */
const ASTRAY = "50% off.txt";

/** A server with some objects, a bag of them without payload, and what fetch.txt says. */
async function holeyBag(folder: string, names: readonly string[]) {
  const objects = names.map((name, i) => ({
    key: `3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3/year=2026/month=1/conversation_id=${i}/${name}`,
    versionId: randomBytes(8).toString("hex"),
    body: randomBytes(randomInt(0, 4_000)),
  }));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://local");
    const key = decodeURIComponent(url.pathname.slice(1));
    const one = objects.find((object) => object.key === key && object.versionId === url.searchParams.get("versionId"));
    response.writeHead(one === undefined ? 404 : 200);
    response.end(one?.body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const entries = objects.map(({ key, versionId, body }): ManifestEntry => ({
    type: "object",
    key,
    versionId,
    current: true,
    size: body.length,
    modified: head.asOf,
    etag: "e",
    checksums: {},
    checksumType: "FULL_OBJECT",
    sha256: createHash("sha256").update(body).digest("hex"),
    sha256By: "s3",
    retention: "none",
    hold: "ON",
    conversationId: "c",
    recordingId: null,
    role: "recording",
    jobId: null,
    jobEnded: null,
  }));
  writeManifest(folder, head, entries, `127.0.0.1:${(server.address() as AddressInfo).port}`);
  return { server, bag: join(folder, "bag") };
}

/** Fetches the payload as fetch.txt says; the server here has no TLS. @returns where each file lies */
async function complete(bag: string): Promise<readonly string[]> {
  const lines = readFileSync(join(bag, "fetch.txt"), "utf8").trimEnd().split("\n");
  return Promise.all(
    lines.map(async (line) => {
      const [, address = "", path = ""] = /^(\S+) \d+ (.*)$/.exec(line)!;
      const answer = await fetch(address.replace("https:", "http:"));
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      const file = join(bag, path.replace(/%0A/g, "\n").replace(/%0D/g, "\r").replace(/%25/g, "%"));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
      return file;
    }),
  );
}

/** Whether bagit takes a folder for a valid bag. */
function isValid(python: string, bag: string): boolean {
  const { status, stdout, stderr } = spawnSync(python, [join(__dirname, "bag.py"), bag], { encoding: "utf8" });
  if (status !== 0 && status !== 2) throw new Error(`${stdout}${stderr}`);
  return status === 0;
}

/** Bags of the writer, whole and tampered with, as the Library of Congress's bagit judges them. @returns what it did not say as it should */
export async function checkBags(python: string, work: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const expect = (what: string, bag: string, valid: boolean) => {
    if (isValid(python, bag) !== valid) wrong.push(`bagit takes ${what} for ${valid ? "invalid" : "valid"}`);
  };
  const flip = (file: string) => {
    const bytes = readFileSync(file);
    const at = bytes.length === 0 ? 0 : randomInt(bytes.length);
    writeFileSync(
      file,
      bytes.length === 0
        ? "x"
        : Buffer.concat([bytes.subarray(0, at), Buffer.from([bytes[at]! ^ 1]), bytes.subarray(at + 1)]),
    );
    return () => writeFileSync(file, bytes);
  };
  const { server, bag } = await holeyBag(join(work, "case"), NAMES);
  try {
    const files = await complete(bag);
    expect("a completed bag", bag, true);
    for (const file of [
      ...files,
      ...["bag-info.txt", "manifest-sha256.txt", "fetch.txt"].map((name) => join(bag, name)),
    ]) {
      const back = flip(file);
      expect(`a bag with another byte in ${file.slice(bag.length)}`, bag, false);
      back();
    }
    rmSync(files[0]!);
    expect("a bag without one of its files", bag, false);
    await complete(bag);
    writeFileSync(join(bag, "data", "more"), "x");
    expect("a bag with one file more", bag, false);
    rmSync(join(bag, "data", "more"));
    expect("the bag put right again", bag, true);
  } finally {
    server.close();
  }
  const other = await holeyBag(join(work, "percent"), [...NAMES, ASTRAY]);
  await complete(other.bag).finally(() => other.server.close());
  if (isValid(python, other.bag))
    wrong.push("bagit takes a percent sign as the RFC has it now: no exception is needed");
  return wrong;
}
