import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readStack, simulate, type Simulation } from "../../lib/rehearsal";
import { runChild, type ChildResult } from "../../lib/rehearsal/run/child";
import { synthesizeExample } from "./support/example-stack";
import { describeWithTerraform } from "./support/terraform";

const CDKTF = join(__dirname, "../../node_modules/.bin/cdktf");

describeWithTerraform("the cdktf CLI over simulated providers", () => {
  let root: string;
  let simulation: Simulation | undefined;
  let cdktf: (...args: string[]) => Promise<ChildResult>;

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "cdktf-"));
    const example = join(__dirname, "support/example-stack");
    const app = `import { synthesizeExample } from ${JSON.stringify(example)};\nsynthesizeExample(process.env.CDKTF_OUTDIR, true);\n`;
    writeFileSync(join(root, "main.ts"), app);
    writeFileSync(
      join(root, "cdktf.json"),
      JSON.stringify({ language: "typescript", app: `node --import ${require.resolve("tsx")} main.ts` }),
    );
    writeFileSync(join(root, "cli.tfrc"), "");
    simulation = await simulate(readStack(synthesizeExample(join(root, "read"), true)), {}, root);
    const env = {
      PATH: process.env["PATH"],
      HOME: root,
      CHECKPOINT_DISABLE: "1",
      TF_CLI_CONFIG_FILE: join(root, "cli.tfrc"),
      TF_REATTACH_PROVIDERS: JSON.stringify(simulation.reattach),
      TF_VAR_client_secret: "rehearsal",
    };
    cdktf = (...args) => runChild(CDKTF, [...args, "--skip-provider-lock"], { cwd: root, env, timeoutMs: 120_000 });
  });

  afterAll(() => {
    simulation?.close();
    rmSync(root, { recursive: true });
  });

  test("deploys, and then finds nothing to change", async () => {
    const deploy = await cdktf("deploy", "example", "--auto-approve");
    expect(deploy.output).toContain("Apply complete! Resources: 9 added, 0 changed, 0 destroyed.");
    expect(deploy.code).toBe(0);
    const diff = await cdktf("diff", "example");
    expect(diff.output).toContain("No changes.");
    expect(diff.code).toBe(0);
  }, 240_000);
});
