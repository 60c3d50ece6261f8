import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { generate } from "./support/bindings-generate";
import { readSubset } from "./support/bindings-schema";

const USAGE = `Writes the provider bindings from the schema beside them; needs no network and no terraform.

  node --import tsx scripts/bindings.ts                  write the bindings
  node --import tsx scripts/bindings.ts --check          write nothing; exit 1 when they are not what would be written
  node --import tsx scripts/bindings.ts --from <file>    first take the schema from a full one (terraform providers schema -json)
  --dir <folder>                                         another folder than lib/provider-genesyscloud

What gets bindings is a list in scripts/support/bindings-names.ts.`;

// never generated: the schema they come from, and how to get a new one
const BY_HAND = ["schema.json", "README.md", "get/"];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      from: { type: "string" },
      dir: { type: "string", default: join(__dirname, "..", "lib", "provider-genesyscloud") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const schemaPath = join(values.dir, "schema.json");
  const schema = readSubset(values.from ?? schemaPath);
  const fresh = await generate(schema);
  fresh.set("schema.json", `${JSON.stringify(schema, null, 2)}\n`);
  const wrong = [...differences(values.dir, fresh)];
  if (values.check) return report(wrong);
  for (const name of generated(values.dir)) if (!fresh.has(name)) rmSync(join(values.dir, name));
  for (const [name, text] of fresh) {
    mkdirSync(dirname(join(values.dir, name)), { recursive: true });
    writeFileSync(join(values.dir, name), text);
  }
  console.log(wrong.length === 0 ? `bindings: ${fresh.size} files, nothing changed` : wrong.join("\n"));
}

function* differences(dir: string, fresh: ReadonlyMap<string, string>): Generator<string> {
  for (const name of generated(dir)) if (!fresh.has(name)) yield `${name}: no longer generated`;
  for (const [name, text] of fresh) {
    const path = join(dir, name);
    if (!existsSync(path)) yield `${name}: missing`;
    else if (readFileSync(path, "utf8") !== text) yield `${name}: differs`;
  }
}

function generated(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((name) => !BY_HAND.some((kept) => name === kept || (kept.endsWith("/") && name.startsWith(kept))));
}

function report(wrong: readonly string[]): void {
  if (wrong.length === 0) return console.log("bindings: up to date");
  console.error(["bindings: committed and fresh code differ; run the script without --check", ...wrong].join("\n"));
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
