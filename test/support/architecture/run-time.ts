import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { PURE } from "./floor-plan";
import type { Finding } from "./tree";

/** Loads the pure rooms in a process of their own, one after the other, and says which of them pulled in cdktf. */
export function pureAtRunTime(root: string, folder = "lib"): Finding[] {
  const rooms = PURE.map((room) => `${folder}/${room}`).filter((room) => existsSync(join(root, room, "index.ts")));
  const code = `
    const cdktf = () => Object.keys(require.cache).filter((p) => /node_modules.(cdktf|constructs|@cdktf)\\b/.test(p));
    const seen = {};
    for (const room of ${JSON.stringify(rooms)}) {
      const before = cdktf().length;
      require(${JSON.stringify(root)} + "/" + room + "/index.ts");
      if (cdktf().length > before) seen[room] = cdktf().slice(before)[0].split("node_modules").pop();
    }
    console.log(JSON.stringify(seen));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "-e", code], { encoding: "utf8" });
  if (status !== 0) throw new Error(`the pure rooms do not load: ${stderr}`);
  return Object.entries(JSON.parse(stdout) as { [room: string]: string }).map(([file, loaded]) => ({
    file,
    rule: "pure-at-run-time",
    fix: `loading it loads ${loaded}: move what needs it to genesys, aws or hold`,
  }));
}
