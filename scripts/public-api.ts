/**
 * Writes docs/public-api.md: what each entry point of package.json exports, with its signatures. With `--check` it writes
 * nothing and fails when the committed page is out of date. It also fails where an exported name has two meanings or its
 * docstring does not say `@public` or `@experimental`, and where a docstring says so of what no entry point exports.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { writePage } from "./support/made-page";
import { signatureOf } from "./support/signature";

const ROOT = join(__dirname, "..");

const INTRO = `# Public API

What each entry point exports, generated from the code (\`npm run public-api\`). A test fails if this page differs from the code,
so a change of the public API changes this page, and CHANGELOG.md.

The exports listed here follow semantic versioning: removing or narrowing one takes a new major version. An export marked experimental
may change in a minor version. Everything else in the package is internal. The generated bindings
(\`provider-genesyscloud/*\`) follow the provider; the JSON schemas have versions of their own. \`./fast-start\` exports nothing:
it is imported for its side effect.

\`cdktf-genesys-legal-hold\` itself exports what \`./aws\`, \`./catalog\`, \`./core\`, \`./genesys\`, \`./hold\` and \`./policy\` export.
`;

const OF_ROOT = ["./aws", "./catalog", "./core", "./genesys", "./hold", "./policy"];
const TAGS = ["public", "experimental"];

interface Exported {
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly tags: readonly string[];
}

async function main(): Promise<void> {
  const entries = readEntries();
  const program = ts.createProgram([...entries.values()], { ...readOptions(), noEmit: true, types: ["node"] });
  const checker = program.getTypeChecker();
  const doors = new Map([...entries].map(([path, source]) => [path, exportsOf(program, checker, source)]));
  const all = [...doors.values()].flat();

  const sections = [...doors].flatMap(([path, names]) => {
    if (path === "." || names.length === 0) return [];
    const texts = names.map(({ symbol, tags }) => {
      const text = signatureOf(checker, symbol);
      return tags.includes("experimental") ? `// experimental\n${text}` : text;
    });
    return [`## \`${path}\`\n\n\`\`\`text\n${texts.join("\n\n")}\n\`\`\`\n`];
  });
  await writePage("public-api", [INTRO, ...sections].join("\n"), "public-api");

  const meanings = new Map<string, Set<ts.Symbol>>();
  for (const { name, symbol } of all) meanings.set(name, (meanings.get(name) ?? new Set()).add(symbol));
  const ofRoot = new Set(OF_ROOT.flatMap((path) => (doors.get(path) ?? []).map(({ name }) => name)));
  const inRoot = (doors.get(".") ?? []).map(({ name }) => name);
  fail(
    "one name, two meanings",
    [...meanings].filter(([, symbols]) => symbols.size > 1).map(([name]) => name),
  );
  fail(
    "no entry of its own exports, but the root",
    inRoot.filter((name) => !ofRoot.has(name)),
  );
  fail(
    "neither @public nor @experimental",
    all.filter(({ tags }) => tags.length !== 1).map(({ name }) => name),
  );
  const exported = new Set(all.map(({ symbol }) => symbol));
  fail("marked as public, and exported by no entry point", marked(program, checker, exported));
  process.stdout.write(`${entries.size} entry points, ${meanings.size} names\n`);
}

function readEntries(): ReadonlyMap<string, string> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: { readonly [path: string]: string | { readonly types: string } };
  };
  const entries = Object.entries(exports).flatMap(([path, target]): [string, string][] => {
    if (typeof target === "string" || path.includes("*")) return [];
    return [[path, join(ROOT, target.types.replace("./dist/", "").replace(/\.d\.ts$/, ".ts"))]];
  });
  return new Map(entries);
}

function exportsOf(program: ts.Program, checker: ts.TypeChecker, source: string): Exported[] {
  const file = program.getSourceFile(source);
  const module = file && checker.getSymbolAtLocation(file);
  // a file without exports is imported for what it does
  const names = module === undefined ? [] : checker.getExportsOfModule(module);
  return names
    .map((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      return { name: name.name, symbol, tags: tagsOf(checker, symbol) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function tagsOf(checker: ts.TypeChecker, symbol: ts.Symbol): string[] {
  const tags = symbol.getJsDocTags(checker).map(({ name }) => name);
  return [...new Set(tags.filter((name) => TAGS.includes(name)))];
}

/** What is exported by some file of ours and says that it is public, but no entry point has it. */
function marked(program: ts.Program, checker: ts.TypeChecker, exported: ReadonlySet<ts.Symbol>): string[] {
  const files = program.getSourceFiles().filter(({ fileName }) => /\/(lib|stacks)\/(?!provider-)/.test(fileName));
  return files
    .filter(({ fileName }) => !fileName.includes("/node_modules/"))
    .flatMap((file) => exportsOf(program, checker, file.fileName))
    .filter(({ symbol, tags }) => tags.length > 0 && !exported.has(symbol))
    .map(({ name }) => name);
}

function readOptions(): ts.CompilerOptions {
  const path = join(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { readonly config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT).options;
}

function fail(message: string, names: readonly string[]): void {
  if (names.length === 0) return;
  process.stderr.write(`${message}: ${[...new Set(names)].sort().join(", ")}\n`);
  process.exitCode = 1;
}

void main();
