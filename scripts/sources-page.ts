/** Writes docs/sources.md from the catalogue. With `--check` it writes nothing and fails when the page is out of date. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { factSources } from "../lib/catalog";

const FILE = join(__dirname, "../docs/sources.md");

const INTRO = `# Where the facts come from

Made from \`factSources\` of the catalogue (\`npm run sources-page\`). **Documented** was read in the publisher's own
documentation, source or data; **second hand** is data that somebody derived from it; **reported** comes from users alone, and
**inferred** is a conclusion of this project. A newer release may know more: nothing here fails because time passes.
`;

async function main(): Promise<void> {
  const rows = factSources.map(
    ({ facts, standing, source, asOf, askAgain }) => `| ${facts} | ${standing} | ${source} | ${asOf} | ${askAgain} |`,
  );
  const table = ["| what | standing | source | as of | how to ask again |", "| --- | --- | --- | --- | --- |", ...rows];
  const page = await format([INTRO, ...table, ""].join("\n"), { parser: "markdown", printWidth: 120 });
  if (!process.argv.includes("--check")) return writeFileSync(FILE, page);
  if (readFileSync(FILE, "utf8") !== page) throw new Error("docs/sources.md is out of date: npm run sources-page");
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
