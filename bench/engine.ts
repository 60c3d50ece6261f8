import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SecondEngine } from "../scripts/support/second-engine";
import { compileContenders, filesBelow } from "./build";
import type { EngineName } from "./options";

/** The engine that stacks are made with, and where its package, its contenders and its command line are. */
export interface Engine {
  /** Its module. */
  readonly name: EngineName;
  readonly title: string;
  /** A folder laid out as the repository is, in which the library and the engine are found by their names. */
  readonly root: string;
  /** The contenders as JavaScript, as deep below it as their sources are below the repository. */
  readonly compiled: string;
  /** Its command line. */
  readonly cli: string;
}

// what its command line compiles by itself
const SOURCES = ["bench/rivals", "lib/provider-genesyscloud"];

/** @param root the repository, with the library built */
export function engineOf(name: EngineName, root: string): Engine {
  if (name === "cdktn") return secondEngine(root);
  const compiled = compileContenders(root, join(root, ".tmp", "bench"));
  return { name, title: "engine cdktf 0.21", root, compiled, cli: cliOf(root) };
}

/** The command line of cdktf. */
export function cliOf(root: string): string {
  return join(root, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf");
}

function secondEngine(root: string): Engine {
  const second = new SecondEngine(root);
  if (!second.install()) throw new Error("npm could not install cdktn");
  const own = join(second.folder, "repository");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/engine.ts", own], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`scripts/engine.ts: ${stderr}`);
  for (const file of SOURCES.flatMap((path) => filesBelow(join(root, path)))) {
    const target = join(own, file.slice(root.length));
    mkdirSync(dirname(target), { recursive: true });
    if (file.endsWith(".ts")) writeFileSync(target, named(readFileSync(file, "utf8")));
    else cpSync(file, target);
  }
  const cli = join(second.folder, "node_modules", "cdktn-cli", "bin", "cdktn");
  if (!existsSync(cli)) throw new Error(`there is no ${cli}`);
  const compiled = compileContenders(root, join(own, ".tmp", "bench"), named);
  return { name: "cdktn", title: "engine cdktn 0.24", root: own, compiled, cli };
}

/** Code that asks for the modules of cdktf, asking for those of cdktn. */
function named(code: string): string {
  return code.replace(/(["'])(@?)cdktf(?=["'/-])/g, "$1$2cdktn");
}
