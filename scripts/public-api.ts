/**
 * Writes docs/public-api.md: what each entry point of package.json exports, by name and kind. With `--check` it writes nothing
 * and fails when the committed page is out of date, or when one name means two things.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "..");
const FILE = join(ROOT, "docs/public-api.md");

const INTRO = `# The public face

What each entry point exports, made from the code (\`npm run public-api\`). A change of this page is a change for users: it goes
into CHANGELOG.md. The generated bindings (\`provider-genesyscloud/*\`) and the published JSON schemas are not listed.
`;

interface Entry {
  readonly path: string;
  readonly source: string;
}

function entries(): Entry[] {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    readonly exports: { readonly [path: string]: string | { readonly types: string } };
  };
  return Object.entries(exports).flatMap(([path, target]) => {
    if (typeof target === "string" || path.includes("*")) return [];
    return [{ path, source: join(ROOT, target.types.replace("./dist/", "").replace(/\.d\.ts$/, ".ts")) }];
  });
}

const KINDS: readonly (readonly [number, string])[] = [
  [ts.SymbolFlags.Class, "class"],
  [ts.SymbolFlags.Function, "function"],
  [ts.SymbolFlags.Enum, "enum"],
  [ts.SymbolFlags.Variable, "const"],
  [ts.SymbolFlags.Interface, "interface"],
  [ts.SymbolFlags.TypeAlias, "type"],
  [ts.SymbolFlags.Module, "namespace"],
];

function main(): void {
  const all = entries();
  const options: ts.CompilerOptions = { ...readOptions(), noEmit: true, types: ["node"] };
  const program = ts.createProgram(
    all.map(({ source }) => source),
    options,
  );
  const checker = program.getTypeChecker();
  const meanings = new Map<string, Set<ts.Symbol>>();
  const sections = all.map(({ path, source }) => {
    const file = program.getSourceFile(source);
    const module = file && checker.getSymbolAtLocation(file);
    // a file without exports is imported for what it does
    const names = module === undefined ? [] : checker.getExportsOfModule(module);
    const lines = names.map((name) => {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name;
      meanings.set(name.name, (meanings.get(name.name) ?? new Set()).add(symbol));
      const kind = KINDS.find(([flag]) => symbol.flags & flag)?.[1] ?? "unknown";
      return `- \`${name.name}\` ${kind}`;
    });
    return [
      `## \`${path}\``,
      "",
      ...(lines.length > 0 ? lines.sort() : ["Nothing: it is imported for what it does."]),
      "",
    ];
  });
  const page = [INTRO, ...sections.flat()].join("\n");
  if (!process.argv.includes("--check")) writeFileSync(FILE, page);
  else if (readFileSync(FILE, "utf8") !== page) fail("docs/public-api.md is out of date: npm run public-api");
  const twice = [...meanings].filter(([, symbols]) => symbols.size > 1).map(([name]) => name);
  if (twice.length > 0) fail(`one name, two meanings: ${twice.join(", ")}`);
  const count = [...meanings.keys()].length;
  process.stdout.write(`${all.length} entry points, ${count} names\n`);
}

function readOptions(): ts.CompilerOptions {
  const path = join(ROOT, "tsconfig.json");
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { readonly config: object };
  return ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, ROOT).options;
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

main();
