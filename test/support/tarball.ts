import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(__dirname, "..", "..");

/** Runs a program. @throws with all that it printed: a compiler says on standard output what is wrong @returns its standard output */
export async function run(
  program: string,
  parameters: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(program, parameters, { cwd, env, maxBuffer: 1 << 24 });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${parameters.join(" ")}\n${stdout}\n${stderr}`);
  }
}

interface PackageJson {
  readonly name: string;
  readonly exports: { readonly [entry: string]: string | { readonly types: string; readonly default: string } };
  readonly typesVersions: { readonly "*": { readonly [path: string]: readonly [string] } };
  readonly scripts: { readonly [name: string]: string };
  readonly dependencies?: { readonly [name: string]: string };
  readonly peerDependencies: { readonly [name: string]: string };
  readonly peerDependenciesMeta: { readonly [name: string]: { readonly optional: boolean } };
}

export const packageJson = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as PackageJson;

/** What came of packing and installing. */
export interface InstalledProject {
  /** Size of the tarball in bytes. */
  readonly bytes: number;
  /** Folder of the installed library. */
  readonly library: string;
  /** Paths of the tarball, without its leading `package/`. */
  readonly files: readonly string[];
}

/**
 * Builds and packs a copy of the sources, so that nothing of an earlier build gets in.
 * @param folder where the tarball and the copy go
 * @param built which of the two packages: `.` for cdktf, `dist-cdktn` for its continuation
 * @returns the path of the tarball
 */
export async function packTarball(folder: string, built: "." | "dist-cdktn" = "."): Promise<string> {
  const sources = join(folder, "sources");
  mkdirSync(sources);
  for (const name of readdirSync(ROOT)) {
    if (/^(lib|stacks|scripts|package\.json|tsconfig.*\.json|LICENSE|NOTICE|.*\.md)$/.test(name)) {
      cpSync(join(ROOT, name), join(sources, name), { recursive: true });
    }
  }
  symlinkSync(join(ROOT, "node_modules"), join(sources, "node_modules"));
  await run("npm", ["run", "build", "--silent"], sources);
  await run("npm", ["pack", "--silent", "--pack-destination", folder], join(sources, built));
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz"))!,
  );
}

/**
 * Installs the tarball into the project in the given folder. What the package declares as dependencies is linked from
 * the repository: one copy of each, nothing else in reach, and nothing downloaded.
 */
export async function installFromTarball(folder: string): Promise<InstalledProject> {
  const tarball = await packTarball(folder);
  const modules = join(folder, "node_modules");
  const library = join(modules, packageJson.name);
  mkdirSync(library, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", library, "--strip-components=1"], folder);
  const listing = await run("tar", ["-tzf", tarball], folder);
  const files = listing
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^package\//, ""));
  const declared = Object.keys({ ...packageJson.dependencies, ...packageJson.peerDependencies });
  for (const name of [...declared, "tsx"]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, "node_modules", name), join(modules, name));
  }
  return { library, files, bytes: statSync(tarball).size };
}
