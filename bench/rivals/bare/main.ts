// No cdktf: plain Node writes the same JSON. The limit of what any tool could reach.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sites } from "../sites";
import { stackJson } from "./stack";

const outdir = process.env["CDKTF_OUTDIR"] ?? "cdktf.out";
for (const site of sites()) {
  const folder = join(outdir, "stacks", site.stackId);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(stackJson(site), null, 2));
}
