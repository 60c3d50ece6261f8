import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { temporaryFolder, UnwritableError, unwritable, writeParts, writing } from "../../lib/core";

const ROOT = join(__dirname, "../..");
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "written-"))));
afterAll(() => rmSync(folder, { recursive: true }));

test("parts are one file, with the rights that were asked for", () => {
  const file = join(folder, "parts");
  writeParts(file, ["a", Buffer.from("b"), "c"]);
  expect(readFileSync(file, "utf8")).toBe("abc");
  writeParts(file, ["d"]);
  expect(readFileSync(file, "utf8")).toBe("d");
  expect(() => writeParts(file, ["e"], { flag: "wx" })).toThrow(UnwritableError);
});

test("a disk that is full is named, with the file and what to do", () => {
  const full = Object.assign(new Error("no"), { code: "ENOSPC" });
  const write = () => {
    throw full;
  };
  expect(() => writing("here.json", write)).toThrow(
    "here.json: no space is left (ENOSPC). Free some, or write elsewhere.",
  );
  expect(unwritable(Object.assign(new Error(), { code: "EROFS" }))).toBe(
    "cannot be written (EROFS). Name another file.",
  );
});

// a device that is always full
(existsSync("/dev/full") ? test : test.skip)("/dev/full", () => {
  expect(() => writeParts("/dev/full", ["a"])).toThrow("/dev/full: no space is left (ENOSPC)");
});

test("another error goes on as it is", () => {
  const own = new Error("mine");
  expect(() =>
    writing("here.json", () => {
      throw own;
    }),
  ).toThrow(own);
});

test("a temporary folder goes with its work, and with the process", () => {
  const before = process.listenerCount("exit");
  const one = temporaryFolder("written-test-");
  writeFileSync(join(one.path, "a"), "a");
  expect(process.listenerCount("exit")).toBe(before + 1);
  one.remove();
  expect([existsSync(one.path), process.listenerCount("exit")]).toEqual([false, before]);
});

// handlers of Lambda write to no disk; bindings are made
const OTHER = /^(provider-genesyscloud\/|aws\/hold-keeper\/)/;
const WRITERS =
  /\b(appendFile|copyFile|cp|createWriteStream|mkdir|mkdtemp|rename|symlink|truncate|ftruncate|write|writeFile)(Sync)?\b(?=[^;]*\bfrom "node:fs(\/promises)?")/;

test("whatever writes a file in lib does it by the one writer, so that a full disk is named", () => {
  const files = readdirSync(join(ROOT, "lib"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !OTHER.test(file))
    .map((file) => ({ file, text: readFileSync(join(ROOT, "lib", file), "utf8") }));
  const writing = files.filter(({ text }) =>
    text.split(";").some((part) => /^\s*import\b/.test(part) && WRITERS.test(`${part};`)),
  );
  expect(writing.length).toBeGreaterThan(4);
  const past = writing
    .filter(({ text }) => !/\b(writing|writeParts|temporaryFolder)\b/.test(text))
    .map(({ file }) => file);
  expect(past).toEqual([]);
});
