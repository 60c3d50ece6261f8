/** Writes docs/sources.md from the catalogue. With `--check` it writes nothing and fails when the page is out of date. */
import { factSources } from "../lib/catalog/sources";
import { writePage } from "./support/made-page";

const INTRO = `# Where the facts come from

Made from \`factSources\` of the catalogue (\`npm run sources-page\`). **Documented** was read in the publisher's own
documentation, source or data; **second hand** is data that somebody derived from it; **reported** comes from users alone, and
**inferred** is a conclusion of this project. A newer release may know more: nothing here fails because time passes.
`;

const rows = factSources.map(
  ({ facts, standing, source, asOf, askAgain }) => `| ${facts} | ${standing} | ${source} | ${asOf} | ${askAgain} |`,
);
const table = ["| what | standing | source | as of | how to ask again |", "| --- | --- | --- | --- | --- |", ...rows];
void writePage("sources", [INTRO, ...table, ""].join("\n"));
