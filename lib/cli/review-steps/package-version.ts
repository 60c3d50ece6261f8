import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Version of this package: the compiled code is one folder deeper than the source. */
export function packageVersion(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { readonly version: string };
  return version;
}
