import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rehearse, stackFolders } from "../../rehearsal";
import { runChild } from "../../rehearsal/run/child";
import { describeWithTerraform } from "./support/terraform";

const EXAMPLES = join(__dirname, "../../examples");
const names = readdirSync(EXAMPLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describeWithTerraform("every example, as its reader would synthesize it, passes the rehearsal", () => {
  let out: string;
  beforeAll(() => (out = mkdtempSync(join(tmpdir(), "examples-"))));
  afterAll(() => rmSync(out, { recursive: true }));

  test.each(names.map(({ name }) => name))(
    "%s",
    async (name) => {
      const outdir = join(out, name);
      const synth = await runChild(process.execPath, ["--import", "tsx", "main.ts"], {
        cwd: join(EXAMPLES, name),
        env: { PATH: process.env["PATH"], CDKTF_OUTDIR: outdir },
        timeoutMs: 60_000,
      });
      expect(synth).toMatchObject({ code: 0, output: "" });
      for (const stackDir of stackFolders(outdir)) {
        const { steps, summary } = await rehearse({ stackDir });
        expect(steps.filter((step) => !step.ok)).toEqual([]);
        expect(summary).toMatch(/^Apply complete! Resources: [1-9]\d* added, 0 changed, 0 destroyed\.$/);
      }
    },
    120_000,
  );
});
