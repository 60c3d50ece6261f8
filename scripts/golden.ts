// Writes what people review of the examples: permissions.md beside each, and the logical ids that the tests hold on to.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { EXAMPLES, exampleNames, LOGICAL_IDS, logicalIds, pageOf, synthesizeExample } from "./support/examples";

const USAGE = `Usage: npm run golden [-- [--check] EXAMPLE ...]

Synthesizes the examples (all, or those named) and writes their permissions.md and logical ids. With --check it writes
nothing, names what differs, and exits with 1.
Read the difference before you commit it: a changed logical id replaces what Terraform manages.`;

async function main(names: string[]): Promise<void> {
  if (names.includes("--help") || names.includes("-h")) return console.log(USAGE);
  const check = names.includes("--check");
  const asked = names.filter((name) => name !== "--check");
  const unknown = asked.filter((name) => !exampleNames().includes(name));
  if (unknown.length > 0) throw new Error(`no example ${unknown.join(", ")}: ${exampleNames().join(", ")}`);
  await mkdir(LOGICAL_IDS, { recursive: true });
  for (const name of asked.length > 0 ? asked : exampleNames()) {
    const stacks = await synthesizeExample(name);
    for (const [file, text] of [
      [join(EXAMPLES, name, "permissions.md"), pageOf(stacks)],
      [join(LOGICAL_IDS, `${name}.json`), logicalIds(stacks)],
    ] as const) {
      if (!check) await writeFile(file, text);
      else if ((await readFile(file, "utf8").catch(() => "")) === text) continue;
      else process.exitCode = 1;
      console.log(`${relative(process.cwd(), file)}${check ? " is out of date: run npm run golden" : ""}`);
    }
  }
}

main(process.argv.slice(2)).catch((error: Error & { stderr?: string }) => {
  console.error(error.stderr || error.message);
  process.exitCode = 1;
});
