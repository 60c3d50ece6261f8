// One folder for what the tests of a run leave in the system's folder for temporary files. cdktf's `Testing.app` makes a
// folder for each app and removes none.
const { mkdtempSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/** Before the workers start, which take over the environment. */
module.exports = async () => {
  const folder = mkdtempSync(join(tmpdir(), "tests-"));
  process.env["TMPDIR"] = folder;
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
};
