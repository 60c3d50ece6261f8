import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && statSync(join(ROOT, file), { throwIfNoEntry: false })?.isFile());

// put together here, so that this file does not name what it looks for
const HOSTS = [
  ["registry", "npmjs", "org"],
  ["registry", "terraform", "io"],
  ["registry", "opentofu", "org"],
].map((labels) => labels.join("."));
const MACHINE = [
  ["", "work", "main"],
  ["", "tmp", "brief"],
  ["..", "shared", ""],
].map((parts) => parts.join("/"));

test("there is something to look at", () => expect(files.length).toBeGreaterThan(100));

test.each([...HOSTS, ...MACHINE])("no file names %s", (text) => {
  const naming = files.filter((file) => readFileSync(join(ROOT, file)).includes(text));
  expect(naming).toEqual([]);
});

test("the lock file holds no download addresses", () => {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: { readonly [path: string]: { readonly resolved?: string } };
  };
  expect(Object.values(lock.packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});
