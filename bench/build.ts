import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

const SOURCES = ["lib", "stacks", "scripts", "package.json", "tsconfig.json", "tsconfig.build.json"];
// the rivals have the bindings as a generator leaves them, not as our package puts them into few files
const COMPILED = [
  "bench/ours",
  "bench/rivals",
  "examples/eu-west-2",
  "examples/second-copy",
  "lib/provider-genesyscloud",
];

/** Builds the library when a source is newer than what was built. @returns whether it did */
export async function buildLibrary(root: string): Promise<boolean> {
  const built = join(root, "dist", "stacks", "index.js");
  const newest = Math.max(...SOURCES.flatMap((path) => filesBelow(join(root, path))).map(changedAt));
  if (existsSync(built) && changedAt(built) >= newest) return false;
  const child = spawn("npm", ["run", "build"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) throw new Error("npm run build failed");
  return true;
}

/**
 * Compiles the contenders to JavaScript. They stay inside the repository, so that the library is found by its name,
 * as it is where it is installed.
 * @param named puts other names of modules into the code
 * @returns the folder, with the same paths below as in the repository
 */
export function compileContenders(
  root: string,
  folder: string,
  named: (code: string) => string = (code) => code,
): string {
  const files = COMPILED.flatMap((path) => filesBelow(join(root, path))).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const target = join(folder, file.slice(root.length)).replace(/\.ts$/, ".js");
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, named(javascript(readFileSync(file, "utf8"))));
  }
  return folder;
}

function javascript(source: string): string {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  return ts.transpileModule(source, { compilerOptions }).outputText;
}

/** The files below a folder, or the file itself. */
export function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile() && !file.includes("cdktf.out"));
}

const changedAt = (file: string): number => statSync(file).mtimeMs;
