import { spawnSync } from "node:child_process";
import { join } from "node:path";

test("no version of Node that runs the commands complains of the option", () => {
  const file = join(__dirname, "../../lib/cli/late-optimization.ts");
  const script = `require(${JSON.stringify(file)}).optimizeLate(); console.log("ran")`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", script], { encoding: "utf8" });
  expect({ stdout, stderr }).toEqual({ stdout: "ran\n", stderr: "" });
}, 60_000);
