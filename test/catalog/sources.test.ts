import { readdirSync } from "node:fs";
import { join } from "node:path";
import { factSources } from "../../lib/catalog/sources";

const ROOT = join(__dirname, "../..");
// code without facts of its own
const NO_FACTS = [
  "action-names",
  "index",
  "export-steps",
  "meanings",
  "outputs",
  "sources",
  "authorization/groups",
  "authorization/index",
];

test("every file of the catalogue has its source, and every source its files", () => {
  const files = readdirSync(join(ROOT, "lib/catalog"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, ""));
  const named = new Set([...factSources.flatMap((one) => one.files), ...NO_FACTS]);
  expect([...named].sort()).toEqual(files.sort());
});

test.each(factSources)("$facts: source, date and how to ask again", ({ source, asOf, askAgain, standing }) => {
  expect(asOf).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
  expect(askAgain).not.toBe("");
  // what is documented has a place where it can be read
  if (standing === "documented") expect(source).toMatch(/https:\/\/|release \d/);
});
