import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { runChild } from "../../lib/rehearsal/run/child";

const ROOT = join(__dirname, "..", "..");

// jest loads modules in its own way, so each case is a process of its own
async function inProcess(code: string, cwd = ROOT): Promise<unknown> {
  const program = `
    const loaded = () => ["archiver", "semver"].filter((name) =>
      Object.keys(require.cache).some((path) => path.includes("/cdktf/node_modules/" + name + "/") && require.cache[path].children.length > 0));
    const carried = require("node:module").createRequire(require.resolve("cdktf"));
    ${code}`;
  const { code: exit, output } = await runChild(process.execPath, ["--import", "tsx", "-e", program], {
    cwd,
    env: { PATH: process.env["PATH"], NODE_PATH: join(ROOT, "node_modules") },
    timeoutMs: 60_000,
  });
  if (exit !== 0) throw new Error(output);
  return JSON.parse(output.trim().split("\n").at(-1)!) as unknown;
}

const FAST = `require(${JSON.stringify(join(ROOT, "stacks", "fast-start.ts"))});`;

test("what cdktf carries is loaded when it is used", async () => {
  const found = await inProcess(`
    ${FAST}
    require("cdktf");
    const before = loaded();
    const fits = [carried("semver").satisfies("1.10.1", ">= 1.2"), carried("semver").satisfies("1.1.0", ">= 1.2")];
    const between = loaded();
    const zip = carried("archiver")("zip");
    console.log(JSON.stringify({ before, fits, between, after: loaded(), pointer: typeof zip.pointer(), known: "create" in carried("archiver") }));`);
  const after = ["archiver", "semver"];
  expect(found).toEqual({
    before: [],
    fits: [true, false],
    between: ["semver"],
    after,
    pointer: "number",
    known: true,
  });
});

test("cdktf alone loads both, and then it does nothing", async () => {
  const code = `require("cdktf"); const real = carried("archiver"); ${FAST} console.log(JSON.stringify([loaded(), carried("archiver") === real]));`;
  expect(await inProcess(code)).toEqual([["archiver", "semver"], true]);
});

test("an asset is zipped as ever, and Terraform's version is still judged", async () => {
  const folder = mkdtempSync(join(tmpdir(), "fast-start-"));
  try {
    const code = `
      ${FAST}
      const { App, AssetType, TerraformAsset, TerraformStack, ValidateTerraformVersion } = require("cdktf");
      const stack = new TerraformStack(new App({ outdir: ${JSON.stringify(folder)} }), "s");
      const asset = new TerraformAsset(stack, "a", { path: ${JSON.stringify(join(ROOT, "stacks"))}, type: AssetType.ARCHIVE });
      stack.node.root.synth();
      const { ValidateBinaryVersion } = require("cdktf/lib/validations");
      const node = (constraint) => new ValidateBinaryVersion("node", constraint, process.execPath + " --version").validate().length;
      console.log(JSON.stringify({ path: asset.path, faults: [node(">=20"), node("<20")] }));`;
    const { path, faults } = (await inProcess(code)) as { path: string; faults: number[] };
    const zip = unzipSync(readFileSync(join(folder, "stacks", "s", path)));
    expect(Object.keys(zip)).toContain("fast-start.ts");
    expect(faults).toEqual([0, 1]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
