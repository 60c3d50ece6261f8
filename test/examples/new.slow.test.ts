import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { GenesysRegion } from "../../lib/catalog";
import { runNew } from "../../lib/cli/new";
import { openStacks, permissionsPages } from "../../lib/review";
import { rehearse, stackFolders } from "../../lib/rehearsal";
import { describeWithTerraform } from "../rehearsal/support/terraform";

const ROOT = join(__dirname, "../..");
const top = mkdtempSync(join(tmpdir(), "regions-"));
afterAll(() => rmSync(top, { recursive: true }));

async function make({ name, partition, genesysAccountId }: GenesysRegion): Promise<string> {
  const folder = join(top, name);
  let said = "";
  const code = await runNew(
    name,
    {
      folder,
      org: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
      account: "111122223333",
      bucket: `example-evidence-${name}`,
      retention: "GOVERNANCE:2555",
      custodian: [`arn:${partition}:iam::111122223333:role/legal/evidence-custodian`],
      administrator: [`arn:${partition}:iam::111122223333:role/platform/terraform-deployer`],
      ...(genesysAccountId === undefined ? { genesysAccount: "444455556666" } : {}),
    },
    { out: () => undefined, err: (text) => (said += text) },
  );
  expect({ code, said }).toEqual({ code: 0, said: "" });
  return folder;
}

/** As `cdktf synth` would start it, with the package's sources behind its name. */
async function synthesize(cwd: string): Promise<void> {
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json") };
  await promisify(execFile)(process.execPath, ["--import", require.resolve("tsx"), "main.ts"], { cwd, env });
}

describeWithTerraform("a copy for each region, made by new", () => {
  test.each(GenesysRegion.all.map((region) => [region.name, region] as const))(
    "%s synthesizes, has its page, and passes the rehearsal",
    async (_, region) => {
      const folder = await make(region);
      await synthesize(folder);
      const out = join(folder, "cdktf.out");
      const page = permissionsPages(openStacks(out).map(({ stack }) => stack));
      expect(readFileSync(join(folder, "permissions.md"), "utf8")).toBe(page);
      const [stackDir] = stackFolders(out);
      const { steps, summary } = await rehearse({ stackDir: stackDir! });
      expect(steps.filter((step) => !step.ok)).toEqual([]);
      expect(summary).toMatch(/^Apply complete!/);
      expect(existsSync(join(folder, "package.json"))).toBe(true);
    },
    180_000,
  );
});
