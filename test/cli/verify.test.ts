import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { runReconcile } from "../../lib/cli/reconcile";
import { runVerify } from "../../lib/cli/verify/run";
import type { VerifyReport } from "../../lib/export";
import { bagFaults } from "../support/bag-checker";
import { ExportCase, recordingId } from "../support/export-case";

let at: ExportCase;
let folder: string;
let keys: string[];
let seal: string;

beforeEach(async () => {
  at = await ExportCase.open();
  folder = join(at.folder, "manifest");
  const id = at.converse(1, [
    { id: recordingId(1), media: "audio" },
    { id: recordingId(2), media: "screen" },
  ]);
  keys = [
    `${recordingId(1)}.opus`,
    `${recordingId(1)}.opus_metadata.json`,
    `${recordingId(2)}.webm`,
    "=odd, 100% \u00fe.txt",
  ].map((name) => at.export(id, name, `content of ${name}`));
  const until = new Date("2036-01-01T00:00:00Z");
  for (const key of keys)
    Object.assign(at.bucket.last(key), { hold: "ON", retention: { Mode: "GOVERNANCE", RetainUntilDate: until } });
  await manifest({ hash: true });
});
afterEach(() => at.close());

async function manifest(options: object): Promise<void> {
  const given = {
    legalHoldId: "<b>CASE</b> 1",
    legalHoldScope: "none",
    conversationIds: [...at.organization.conversations.keys()],
  };
  at.told.err = "";
  const code = await runReconcile(at.write("case.json", given), at.folder, { manifest: folder, ...options }, at.world);
  expect([0, 2]).toContain(code);
  seal = /seal elsewhere: ([0-9a-f]{64})/.exec(at.told.err)![1]!;
}

async function verify(options: object = {}): Promise<VerifyReport & { code: number }> {
  at.told.out = "";
  const code = await runVerify(folder, { json: true, ...options }, at.world);
  return { code, ...(JSON.parse(at.told.out) as VerifyReport) };
}

const file = () => join(folder, "manifest.jsonl");
const rewrite = (change: (lines: string[]) => string[]) =>
  writeFileSync(
    file(),
    change(readFileSync(file(), "utf8").trimEnd().split("\n"))
      .map((line) => `${line}\n`)
      .join(""),
  );

test("what is as it was ends with 0, and nothing is asked that writes", async () => {
  const { code, manifest: faults, differences, objects } = await verify({ seal, hash: true });
  expect({ code, faults, differences, objects }).toEqual({ code: 0, faults: [], differences: [], objects: 4 });
  expect(at.bucket.calls.filter((call) => !/^(Get|Head|List)/.test(call))).toEqual([]);
  at.told.out = "";
  expect(await runVerify(file(), {}, at.world)).toBe(0);
  expect(at.told.out).toMatch(/Every version matches the manifest/);
});

test("everything that was written is the owner's alone", () => {
  expect(statSync(folder).mode & 0o077).toBe(0);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  expect(files.map((name) => statSync(name).mode & 0o077).every((mode) => mode === 0)).toBe(true);
});

describe("the manifest itself", () => {
  test.each<[string, (lines: string[]) => string[], RegExp]>([
    [
      "one byte changed",
      (lines) => lines.map((line, i) => (i === 2 ? line.replace('"size":', '"size":1') : line)),
      /line 3: was changed/,
    ],
    ["two lines exchanged", ([a, b, c, ...rest]) => [a!, c!, b!, ...rest], /line 2: was changed, or does not follow/],
    ["a line taken out", ([a, , ...rest]) => [a!, ...rest], /line 2: was changed/],
    ["a line put in twice", ([a, b, ...rest]) => [a!, b!, b!, ...rest], /line 3: was changed/],
    ["the end cut off", (lines) => lines.slice(0, -1), /the end is missing/],
    ["a line that is none", (lines) => [...lines, "{}"], /line 7: is not a line of a manifest/],
  ])("%s", async (_, change, message) => {
    rewrite(change);
    const { code, manifest: faults } = await verify();
    expect(code).toBe(2);
    expect(faults.join("\n")).toMatch(message);
  });

  test("written anew as a whole it has another seal", async () => {
    const old = seal;
    at.bucket.put(keys[0]!, "another content");
    folder = join(at.folder, "manifest-2");
    await manifest({ hash: true });
    expect((await verify({ seal: old })).manifest).toEqual([expect.stringMatching(/this is a different manifest/)]);
    expect((await verify({ seal })).manifest).toEqual([]);
  });
});

describe("the evidence", () => {
  test.each<[string, () => void, RegExp]>([
    ["a hold lifted", () => (at.bucket.last(keys[0]!).hold = "OFF"), /its legal hold was lifted/],
    [
      "retention gone",
      () => delete at.bucket.last(keys[0]!).retention,
      /its retention was removed, it was GOVERNANCE until 2036/,
    ],
    [
      "retention shorter",
      () => (at.bucket.last(keys[0]!).retention!.RetainUntilDate = new Date("2030-01-01")),
      /ends 2030-01-01.*was 2036/,
    ],
    [
      "another content under the same version",
      () => (at.bucket.last(keys[0]!).body = Buffer.from("changed")),
      /size 7.*was/,
    ],
    ["a newer version", () => at.bucket.put(keys[0]!, "newer"), /is no longer the current version/],
    ["a delete marker", () => at.bucket.hide(keys[0]!), /a delete marker hides it/],
    [
      "a version deleted",
      () => at.bucket.versions.splice(at.bucket.versions.indexOf(at.bucket.last(keys[0]!)), 1),
      /no longer exists/,
    ],
    ["locks that may not be read", () => (at.bucket.showsLocks = false), /its legal hold could not be read/],
    ["nothing that may be read", () => (at.bucket.denied = ["HeadObject"]), /could not be read: .*403/],
  ])("%s", async (_, change, message) => {
    change();
    const { code, manifest: faults, differences } = await verify({ seal });
    expect(code).toBe(2);
    expect(faults).toEqual([]);
    expect(
      differences
        .filter((one) => one.key === keys[0])
        .map((one) => one.what)
        .join("\n"),
    ).toMatch(message);
    const others = differences.filter((one) => one.key !== keys[0]);
    if (!/locks|nothing/.test(_)) expect(others).toEqual([]);
  });

  test("a content of the same length and ETag is found where it is read again, and where S3 keeps a checksum", async () => {
    const version = at.bucket.last(keys[0]!);
    const etag = Object.assign(version.checksums, { ETag: '"multipart-2"', ChecksumCRC64NVME: "one" });
    folder = join(at.folder, "manifest-3");
    await manifest({ hash: true });
    version.body = Buffer.from(version.body).fill("x");
    expect((await verify()).differences).toEqual([]);
    expect((await verify({ hash: true })).differences[0]!.what).toMatch(/SHA-256 of the content/);
    etag.ChecksumCRC64NVME = "two";
    expect((await verify()).differences[0]!.what).toBe("CRC64NVME two, was one");
  });

  test("more protection is no difference", async () => {
    at.bucket.last(keys[0]!).retention = { Mode: "COMPLIANCE", RetainUntilDate: new Date("2050-01-01") };
    expect((await verify()).code).toBe(0);
  });
});

describe("what is made from it", () => {
  const read = (name: string) => readFileSync(join(folder, name), "utf8");

  test("a bag by the letter of RFC 8493, which the objects of the bucket complete", () => {
    const bag = join(folder, "bag");
    expect(bagFaults(bag, false)).toEqual([]);
    expect(bagFaults(bag, true)).toHaveLength(4);
    for (const line of read("bag/fetch.txt").trimEnd().split("\n")) {
      const [, address = "", path = ""] = /^(\S+) \d+ (.*)$/.exec(line)!;
      const { pathname, searchParams } = new URL(address);
      const key = decodeURIComponent(pathname.slice(1));
      const version = at.bucket.versions.find(
        (one) => one.key === key && one.versionId === searchParams.get("versionId"),
      )!;
      const target = join(bag, path.replaceAll("%25", "%"));
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, version.body);
    }
    expect(bagFaults(bag, true)).toEqual([]);
    const [first] = readdirSync(join(bag, "data"), { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".opus"),
    );
    writeFileSync(join(bag, "data", first!), "tampered");
    expect(bagFaults(bag, true)[0]).toMatch(/another checksum/);
  });

  test("objects without a SHA-256 are named, and the bag is still one", async () => {
    folder = join(at.folder, "without");
    const whole = Buffer.from("11".repeat(32), "hex").toString("base64");
    at.bucket.last(keys[0]!).checksums = { ChecksumSHA256: whole };
    await manifest({});
    expect(bagFaults(join(folder, "bag"), false)).toEqual([]);
    expect(read("bag/manifest-sha256.txt")).toMatch(/^(11){32} data\/.*\.opus\n$/);
    expect(read("bag/objects-without-checksum.txt").trimEnd().split("\n")).toHaveLength(3);
    expect(read("certification-draft.txt")).toMatch(
      /1 of the versions have a SHA-256 that S3 computed[^]*0 have one that[^]*and 3 have none/,
    );
  });

  test("CSV without formulas, DAT with its qualifiers, a page that runs nothing", () => {
    const csv = read("objects.csv").split("\r\n");
    expect(csv).toHaveLength(6);
    expect(csv.some((line) => /(^|,)"?=/.test(line))).toBe(false);
    expect(csv.find((line) => line.includes("odd"))).toContain(`"'=odd, 100% \u00fe.txt"`);
    const dat = read("objects.dat")
      .slice(1)
      .trimEnd()
      .split("\r\n")
      .map((line) => line.split("\u0014"));
    expect(dat.map((row) => row.length)).toEqual(Array(5).fill(16));
    expect(dat.flat().every((cell) => /^\u00fe[^\u00fe]*\u00fe$/.test(cell))).toBe(true);
    const page = read("summary.html");
    expect(page).toContain("&lt;b&gt;CASE&lt;/b&gt; 1");
    expect(page).not.toMatch(/<b>|<script|src=/);
    expect(page).toContain(seal);
    expect(read("certification-draft.txt")).toMatch(/^DRAFT\./);
  });
});

test("a folder that is there is not written into, and a failure leaves none", async () => {
  const given = at.write("case.json", {
    legalHoldId: "C",
    legalHoldScope: "none",
    conversationIds: [...at.organization.conversations.keys()],
  });
  at.told.err = "";
  expect(await runReconcile(given, at.folder, { manifest: folder }, at.world)).toBe(1);
  expect(at.told.err).toMatch(/already exists/);
  at.bucket.denied = ["HeadObject"];
  const other = join(at.folder, "other");
  expect(await runReconcile(given, at.folder, { manifest: other }, at.world)).toBe(1);
  expect(readdirSync(at.folder).filter((name) => name.includes("other"))).toEqual([]);
});

test.each([
  ["no file", "nothing", {}, /the file does not exist/],
  ["no manifest", "case.json", {}, /first line is not the head of a manifest/],
  ["a seal that is none", "manifest", { seal: "x" }, /--seal: must be 64 hexadecimal digits/],
])("one message for %s", async (_, path, options, message) => {
  at.told.err = "";
  expect(await runVerify(join(at.folder, path), options, at.world)).toBe(1);
  expect(at.told.err).toMatch(message);
});

test("what it needs on both platforms is printed", async () => {
  at.told.out = "";
  expect(await runVerify(folder, { printPolicy: true }, at.world)).toBe(0);
  expect(at.told.out).toMatch(
    /^Genesys Cloud: none, it is not called\.\n\nAWS, minimal policy:\n\{[^]*s3:GetObjectLegalHold/,
  );
});
