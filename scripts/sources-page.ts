/** Writes docs/sources.md from the catalogue. With `--check` it writes nothing and fails when the page is out of date. */
import { factSources } from "../lib/catalog/sources";
import { writePage } from "./support/made-page";

const INTRO = `# Where the facts come from

Generated from \`factSources\` of the catalogue (\`npm run sources-page\`). **Documented**: read in the publisher's own documentation,
source or data; **second hand**: data that somebody derived from it; **reported**: only by users; **inferred**: a conclusion of
this project. Newer releases may have more facts; nothing here fails because time passes.
`;

const rows = factSources.map(
  ({ facts, standing, source, asOf, askAgain }) => `| ${facts} | ${standing} | ${source} | ${asOf} | ${askAgain} |`,
);
const table = ["| what | standing | source | as of | how to ask again |", "| --- | --- | --- | --- | --- |", ...rows];
void writePage("sources", [INTRO, ...table, ""].join("\n"));
