import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";

/**
 * Writes a page of docs that is made from the code. With `--check` it writes nothing, and fails where the committed page is
 * not what would be written.
 * @param name of the page in docs, without its ending; the script that makes it is `npm run <script>`
 */
export async function writePage(name: string, text: string, script = `${name}-page`): Promise<void> {
  const file = join(__dirname, "../../docs", `${name}.md`);
  const fresh = await format(text, { parser: "markdown", printWidth: 120 });
  if (!process.argv.includes("--check")) return writeFileSync(file, fresh);
  if (readFileSync(file, "utf8") === fresh) return;
  console.error(`docs/${name}.md is out of date: run npm run ${script}`);
  process.exitCode = 1;
}
