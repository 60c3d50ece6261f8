import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Lane } from "./lane";

const ROOT = join(__dirname, "../..");

/** Every property test of the slow lane, with all of its sample instead of the few that CI takes. */
export const samples: Lane = ({ seed }) => {
  const jest = join(ROOT, "node_modules/jest/bin/jest.js");
  const { status } = spawnSync(
    process.execPath,
    [jest, "--config", join(ROOT, "jest.slow.config.js"), "--maxWorkers=2", "test/properties"],
    { cwd: ROOT, stdio: "inherit", env: { ...process.env, PROVE: "true", SEED: String(seed) } },
  );
  return Promise.resolve(status === 0);
};
