// Puts the compiled library into few files: loading hundreds of small ones is most of what a small stack costs.
// Types are joined as well, without those that no importer can come to and without comments of those that none can name:
// written file by file, they would be a third of the download.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundleRooms, ROOT } from "./support/bundle-rooms";
import { bundleTypes } from "./support/bundle-types";
import { publicComments, withoutInner } from "./support/public-comments";

/** Loaded by its path, and all of its names, by the comparison of policies with other implementations. */
const CONFORMANCE = "lib/policy/index";

// plain code in the room of its construct: the command line runs it without cdktf
const APART = [
  // what the public doors export is theirs and that of the rooms beside them
  ...[
    "aws",
    "catalog",
    "core",
    "doctor",
    "evidence",
    "explain",
    "export",
    "genesys",
    "hold",
    "lint",
    "rehearsal",
    "review",
    "testing",
    "why",
  ].map((room) => `lib/${room}/index`),
  "stacks/index",
  ...["handler/index", "rule", "backfill/backfill"].map((part) => `lib/aws/hold-keeper/${part}`),
  // review and command line read stacks by the same code
  "lib/stack/index",
  // and compare policies
  "lib/policy/compare/index",
  // who evaluates policies does not load the rules of the linter
  "lib/policy/lint/index",
  // how what was found is shown and waived, which the linter shares with the review
  "lib/review/common/index",
  // constructs of both planes look at what they made by the same code
  "lib/final/index",
];

/** Data that is read from its file, written without what only makes it readable. */
const DATA = [
  "lib/rehearsal/schemas/aws.json",
  "lib/provider-genesyscloud/schema.json",
  "lib/catalog/authorization/data.json",
  "lib/catalog/data/genesys-permissions.json",
  "lib/review/report.schema.json",
  "lib/lint/report.schema.json",
  "lib/export/case.schema.json",
];

const USAGE = `Usage: node --import tsx scripts/bundle.ts [folder]

Replaces the compiled files in the folder (default: dist) by one for each entry of the package, code and types;
data stays.`;

/** What the package exports and runs, as paths of sources without extension. */
function doors(): string[] {
  const { bin, exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly bin: { readonly [name: string]: string };
    readonly exports: { readonly [name: string]: string | { readonly default: string } };
  };
  const files = Object.values(exports).flatMap((target) => (typeof target === "string" ? [] : [target.default]));
  return [...files, ...Object.values(bin)]
    .filter((file) => file.endsWith(".js"))
    .map((file) => file.replace(/^(\.\/)?dist\//, "").replace(/\.js$/, ""))
    .flatMap((entry) => (entry.includes("*") ? matching(entry) : [entry]))
    .sort();
}

function matching(pattern: string): string[] {
  const [before = "", after = ""] = pattern.split("*");
  return readdirSync(join(ROOT, before))
    .map((name) => `${before}${name}${after}`)
    .filter((entry) => existsSync(join(ROOT, `${entry}.ts`)));
}

async function main([folder = "dist"]: string[]): Promise<void> {
  if (/^-/.test(folder)) return console.log(USAGE);
  const out = resolve(folder);
  const bundles = await bundleRooms([...doors(), CONFORMANCE], APART);
  const compiled = ["lib", "stacks"].flatMap((top) =>
    readdirSync(join(out, top), { recursive: true, encoding: "utf8" }).map((file) => join(out, top, file)),
  );
  const declarations = compiled.filter((path) => path.endsWith(".d.ts"));
  for (const path of declarations) {
    const kept = path.includes("provider-genesyscloud") ? withoutInner : publicComments;
    writeFileSync(path, kept(readFileSync(path, "utf8")));
  }
  const types = await bundleTypes(out, doors());
  for (const path of [...compiled.filter((path) => path.endsWith(".js")), ...declarations]) rmSync(path);
  for (const { entry, text } of types) {
    mkdirSync(dirname(join(out, entry)), { recursive: true });
    writeFileSync(join(out, `${entry}.d.ts`), text);
  }
  for (const { entry, code } of bundles) writeFileSync(join(out, `${entry}.js`), code);
  for (const file of DATA) {
    // the compiler leaves out what nothing imports, since it is read when it is asked for
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), JSON.stringify(JSON.parse(readFileSync(join(ROOT, file), "utf8"))));
  }
  console.log(`${bundles.length} files of ${bundles.reduce((sum, { sources }) => sum + sources.length, 0)} sources`);
}

main(process.argv.slice(2)).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
