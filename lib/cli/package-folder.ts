import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folder of this package: the compiled code is one folder deeper than the source. */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** Name and version from package.json. */
export function packageFacts(): {
  readonly name: string;
  readonly version: string;
  readonly peerDependencies: { readonly [name: string]: string };
} {
  return JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8")) as ReturnType<typeof packageFacts>;
}
