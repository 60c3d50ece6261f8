import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { SecondEngine } from "../support/second-engine";
import type { Lane } from "./lane";

const ROOT = join(__dirname, "../..");

// suites of the engine's own command line, of types, and of the package as it is installed, which has lanes of its own;
// of the schemas and of the list of types that are committed, which are those of one engine's bindings; and of the tools of this repository
const OF_ONE = [
  "architecture",
  "package",
  "installs",
  "cdktf-cli",
  "test/bench/",
  "test/provider-genesyscloud/",
  "test/rehearsal/schemas/(aws|derive)",
  "test/docs/types",
];
const SLOW_OF_ONE = ["test/docs/.*(workflow|pipelines)", "test/readme", "examples/new"];

/** Every suite on both engines: the source is the same, the modules that it asks for are the engine's. */
export const engines: Lane = ({ only, slow, say }) => {
  const paths = only === undefined ? [] : [only];
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const name = slow ? "jest.slow.config.js" : "jest.config.js";
  const run = (program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
    spawnSync(program, [jest, ...args, ...paths], { cwd: ROOT, stdio: "inherit", env: { ...process.env, ...env } })
      .status === 0;

  say(`engine cdktf 0.21, ${slow ? "slow" : "fast"} lane`);
  const first = run(process.execPath, ["--config", join(ROOT, name)]);

  const second = new SecondEngine(ROOT);
  if (!second.install()) return Promise.resolve(false);
  const config = join(second.folder, name);
  writeFileSync(config, configOf(second, name, slow ? [...OF_ONE, ...SLOW_OF_ONE] : OF_ONE));
  say(second.title);
  return Promise.resolve(run(second.node, ["--config", config], second.environment) && first);
};

function configOf({ folder, names }: SecondEngine, name: string, leftOut: readonly string[]): string {
  const mapped = Object.fromEntries(
    names.map(([from, to]) => [
      from.endsWith("/") ? `^${from}(.*)$` : `^${from}$`,
      join(folder, "node_modules", from.endsWith("/") ? `${to}$1` : to),
    ]),
  );
  return `const base = require(${JSON.stringify(join(ROOT, name))});
module.exports = {
  ...base,
  rootDir: ${JSON.stringify(ROOT)},
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, ...${JSON.stringify(leftOut)}],
  moduleNameMapper: { ...base.moduleNameMapper, ...${JSON.stringify(mapped)} },
};
`;
}
