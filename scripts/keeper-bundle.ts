// Makes the zip that the hold keeper's function is deployed from.
import { readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";
import { bundleKeeper, KEEPER_ZIP, zipKeeper } from "./support/keeper-bundle";

const USAGE = `Usage: npm run keeper-bundle [-- --check]

Bundles lib/aws/hold-keeper/handler into one file and writes it as a zip. Run it after every change of the handler.
  --check  fail when the committed zip is not what the source makes; write nothing`;

async function main([option]: string[]): Promise<void> {
  if (option === "--help" || option === "-h") return console.log(USAGE);
  const bundle = await bundleKeeper();
  const zip = zipKeeper(bundle);
  const name = relative(process.cwd(), KEEPER_ZIP);
  if (option === "--check") {
    const committed = await readFile(KEEPER_ZIP);
    if (!committed.equals(zip)) throw new Error(`${name} is stale: npm run keeper-bundle`);
    return;
  }
  if (option !== undefined) throw new Error(USAGE);
  await writeFile(KEEPER_ZIP, zip);
  console.log(`${name}: ${zip.length} bytes, ${bundle.length} unpacked`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
