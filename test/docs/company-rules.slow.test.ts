import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { synthesizeExample } from "../rehearsal/support/example-stack";
import { HOST, mirror, PLATFORM } from "../rehearsal/support/mirror";
import { describeWithTerraform } from "../rehearsal/support/terraform";

const PAGE = readFileSync(join(__dirname, "../../docs/company-rules.md"), "utf8");
const [LOCK, USE] = [...PAGE.matchAll(/```sh\n([^]*?)```/g)].map(([, commands]) => commands!);
const STACK = "cdktf.out/stacks/legal-hold-eu-west-2";

describeWithTerraform("one lock file for several platforms", () => {
  let root: string;
  let config: string;
  let mirrored: string;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "lock-"));
    const stackDir = synthesizeExample(join(root, "synthesized"));
    mirrored = join(root, "mirror");
    const platforms = [...new Set([...LOCK!.matchAll(/-platform=(\w+)/g)].map(([, platform]) => platform!))];
    expect(platforms).toHaveLength(4);
    config = mirror(stackDir, mirrored, { platforms: [...new Set([...platforms, PLATFORM])] });
    // stands for cdktf's command: it makes the folder anew, and so without a lock file
    const npx = join(root, "bin/npx");
    mkdirSync(join(root, "bin"));
    writeFileSync(npx, `#!/bin/sh\nrm -rf cdktf.out && mkdir -p ${STACK} && cp ${stackDir}/* ${STACK}/\n`);
    chmodSync(npx, 0o755);
  }, 60_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const run = (commands: string) =>
    spawnSync("sh", ["-ec", commands], {
      cwd: root,
      encoding: "utf8",
      env: {
        PATH: `${join(root, "bin")}:${process.env["PATH"]}`,
        HOME: root,
        CHECKPOINT_DISABLE: "1",
        TF_CLI_CONFIG_FILE: config,
        TF_CLI_ARGS_init: "-no-color -backend=false",
        TF_CLI_ARGS_providers_lock: `-no-color -fs-mirror=${mirrored}`,
      },
    });
  const lockFile = () => readFileSync(join(root, "legal-hold-eu-west-2.terraform.lock.hcl"), "utf8");
  const hashesOf = (source: string) =>
    lockFile()
      .split(/^provider /m)
      .find((block) => block.includes(`/${source}"`))!
      .match(/"h1:[^"]+"/g);

  test("the commands write it with a checksum for each platform, and use it as it is", () => {
    expect(run(LOCK!)).toMatchObject({ status: 0, stderr: "" });
    for (const source of ["hashicorp/aws", "mypurecloud/genesyscloud"]) expect(hashesOf(source)).toHaveLength(4);
    const written = lockFile();
    expect(run(USE!)).toMatchObject({ status: 0, stderr: "" });
    expect(lockFile()).toBe(written);
    expect(readFileSync(join(root, STACK, ".terraform.lock.hcl"), "utf8")).toBe(written);
  }, 120_000);

  test("one that has the checksums of another platform alone is refused with the sentence of the page", () => {
    // of a package from a mirror it says "local" where it says "current" of one from a registry
    const [, quoted] = /`init` fails on another with "the current package for …([^"]+)"/.exec(PAGE)!;
    const other = PLATFORM === "windows_amd64" ? "linux_amd64" : "windows_amd64";
    expect(
      run(
        LOCK!.replace(/( *\\\n)? *-platform=\S+/g, "").replace("providers lock", `providers lock -platform=${other}`),
      ),
    ).toMatchObject({ status: 0 });
    const { status, stderr } = run(USE!);
    expect(status).not.toBe(0);
    const said = stderr.replace(/[\s│╷╵]+/g, " ");
    expect(said).toContain(quoted!.replace(/\s+/g, " ").trim());
  }, 120_000);

  test("a provider that is not the locked one is refused", () => {
    expect(run(LOCK!)).toMatchObject({ status: 0 });
    const copy = `${mirrored}-before`;
    cpSync(mirrored, copy, { recursive: true });
    const [folder] = spawnSync(
      "find",
      [join(mirrored, HOST, "hashicorp/aws"), "-type", "f", "-path", `*${PLATFORM}*`],
      {
        encoding: "utf8",
      },
    ).stdout.split("\n");
    appendFileSync(folder!, "# another\n");
    const { status, stderr } = run(USE!);
    rmSync(mirrored, { recursive: true });
    cpSync(copy, mirrored, { recursive: true });
    expect(status).not.toBe(0);
    expect(stderr.replace(/[\s│╷╵]+/g, " ")).toContain("checksums previously recorded");
  }, 120_000);
});
