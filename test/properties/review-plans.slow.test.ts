import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inventoryOf, reviewStack } from "../../lib/review/diff";
import { readStack } from "../../lib/stack";
import type { Inventory } from "../../lib/review/types";
import { rehearse, stackFolders } from "../../lib/rehearsal";
import { runChild } from "../../lib/rehearsal/run/child";
import { EXAMPLES, exampleNames } from "../../scripts/support/examples";
import { describeWithTerraform } from "../rehearsal/support/terraform";

// a plan shows no `lifecycle` and no backend; everything else is to be equal
const rowsOf = ({ grants, controls, deployer }: Inventory) => ({
  grants: grants.map((row) => JSON.stringify(row)).sort(),
  controls: controls
    .filter(({ control }) => !["preventDestroy", "runsCompared", "replacedWhen", "conditions"].includes(control))
    .map((row) => JSON.stringify(row))
    .sort(),
  deployer: { ...deployer, aws: deployer.aws.filter(({ type }) => !type.startsWith("backend.")) },
});

describeWithTerraform("a plan says the same as the synthesized stack", () => {
  let out: string;
  beforeAll(() => (out = mkdtempSync(join(tmpdir(), "review-"))));
  afterAll(() => rmSync(out, { recursive: true }));

  test.each(exampleNames())(
    "%s",
    async (name) => {
      const outdir = join(out, name);
      const env = { PATH: process.env["PATH"], CDKTF_OUTDIR: outdir };
      const cwd = join(EXAMPLES, name);
      const synth = await runChild(process.execPath, ["--import", "tsx", "main.ts"], { cwd, env, timeoutMs: 60_000 });
      expect(synth.code).toBe(0);
      for (const stackDir of stackFolders(outdir)) {
        const stack = readStack(basename(stackDir), readFileSync(join(stackDir, "cdk.tf.json"), "utf8")).stack;
        const { planJson } = await rehearse({ stackDir, steps: ["init", "plan", "show"] });
        const planned = readStack(basename(stackDir), JSON.stringify(planJson)).stack;
        expect(rowsOf(inventoryOf(planned))).toEqual(rowsOf(inventoryOf(stack)));
        expect(reviewStack(stack, planned)).toMatchObject({ verdict: "same", changes: [] });
        expect(reviewStack(planned, stack)).toMatchObject({ verdict: "same", changes: [] });
      }
    },
    120_000,
  );
});
