// Writes what people review of the examples: permissions.md beside each, and the logical ids that the tests hold on to.
import { mkdir, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { EXAMPLES, exampleNames, LOGICAL_IDS, logicalIds, pageOf, synthesizeExample } from "./support/examples";

const USAGE = `Usage: npm run golden [-- EXAMPLE ...]

Synthesizes the examples (all, or those named) and writes their permissions.md and logical ids.
Read the difference before you commit it: a changed logical id replaces what Terraform manages.`;

async function main(names: string[]): Promise<void> {
  if (names.includes("--help") || names.includes("-h")) return console.log(USAGE);
  await mkdir(LOGICAL_IDS, { recursive: true });
  for (const name of names.length > 0 ? names : exampleNames()) {
    const stacks = await synthesizeExample(name);
    for (const [file, text] of [
      [join(EXAMPLES, name, "permissions.md"), pageOf(stacks)],
      [join(LOGICAL_IDS, `${name}.json`), logicalIds(stacks)],
    ] as const) {
      await writeFile(file, text);
      console.log(relative(process.cwd(), file));
    }
  }
}

main(process.argv.slice(2)).catch((error: Error & { stderr?: string }) => {
  console.error(error.stderr || error.message);
  process.exitCode = 1;
});
