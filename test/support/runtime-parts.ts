import { readFileSync } from "node:fs";
import { join } from "node:path";

interface Locked {
  readonly license?: string;
  readonly dependencies?: { readonly [name: string]: string };
}

/** Packages that the package runs with, by name, with their licences: its dependencies and theirs. */
export function runtimeParts(): ReadonlyMap<string, string | undefined> {
  const lock = readFileSync(join(__dirname, "..", "..", "package-lock.json"), "utf8");
  const { packages } = JSON.parse(lock) as { packages: { readonly [path: string]: Locked } };
  const licences = new Map<string, string | undefined>();
  const waiting = Object.keys(packages[""]!.dependencies!);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (licences.has(name)) continue;
    const { license, dependencies = {} } = packages[`node_modules/${name}`]!;
    licences.set(name, license);
    waiting.push(...Object.keys(dependencies));
  }
  return licences;
}
