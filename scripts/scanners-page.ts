// Writes the files for scanners in examples/scanners, and the table of docs/scanners.md; with `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { scannerFiles, scannerTable } from "../conformance/scanners/files";
import { EXAMPLES, LOGICAL_IDS } from "./support/examples";
import { writePage } from "./support/made-page";

const TABLE = /<!-- findings -->[\s\S]*<!-- \/findings -->/;

const ids = readdirSync(LOGICAL_IDS).flatMap((file) => {
  const stacks = JSON.parse(readFileSync(join(LOGICAL_IDS, file), "utf8")) as { readonly [stack: string]: string[] };
  return Object.values(stacks).flat();
});
for (const [name, text] of Object.entries(scannerFiles(ids))) {
  const file = join(EXAMPLES, "scanners", name);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`examples/scanners/${name} is out of date: run npm run scanners-page`);
    process.exitCode = 1;
  }
}
const page = readFileSync(join(__dirname, "../docs/scanners.md"), "utf8");
void writePage(
  "scanners",
  page.replace(TABLE, () => `<!-- findings -->\n\n${scannerTable()}\n\n<!-- /findings -->`),
);
