import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findTerraform, rehearse } from "../lib/rehearsal";
import { Consumer, describeConsumers, newerNode } from "./support/consumer";
import { readmeBlocks } from "./support/readme";
import { packTarball, run } from "./support/tarball";

const ROOT = join(__dirname, "..");
const EXAMPLES = join(ROOT, "examples");
const NAME = "cdktn-genesys-legal-hold";
const ENGINE = ["cdktn@0.24.0", "@cdktn/provider-aws@25.7.0", "constructs@10.7.2"];
const PROGRAM = readmeBlocks("ts")[0]!.replaceAll("cdktf-genesys-legal-hold", NAME);
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, "main.ts")));

/** Versions and the pin of the provider, which are the engine's own. */
function withoutVersions(text: string): object {
  const stack = JSON.parse(text) as {
    "//": { metadata: { version?: string } };
    terraform: { required_providers: { aws?: { source?: string; version?: string } } };
  };
  delete stack["//"].metadata.version;
  const { aws } = stack.terraform.required_providers;
  if (aws !== undefined) {
    expect(aws.source).toMatch(/^(hashicorp\/)?aws$/);
    delete aws.source;
    delete aws.version;
  }
  return stack;
}

function stacksOf(out: string): { readonly [name: string]: object } {
  const folder = join(out, "stacks");
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, withoutVersions(readFileSync(join(folder, name, "cdk.tf.json"), "utf8"))]),
  );
}

describeConsumers("the package for cdktn, in a project of somebody else", () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "cdktn-")));
  const { program, version } = newerNode();
  const project = new Consumer(join(folder, "app"), program);
  beforeAll(async () => {
    await project.npm(await packTarball(folder, "dist-cdktn"), ...ENGINE);
    project.link("typescript", "@types/node");
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("runs on the Node that its AWS bindings ask for", () => {
    const [major = 0, minor = 0] = version.slice(1).split(".").map(Number);
    const enough = major > 22 || (major === 22 && minor >= 11);
    // the registry has that Node for Linux on x64 alone
    if (!enough) process.stderr.write(`the AWS bindings for cdktn declare Node 22.11; this ran on ${version}\n`);
    expect(enough || process.platform !== "linux" || process.arch !== "x64").toBe(true);
  });

  test("names nothing of the other engine that would have to be installed", () => {
    const library = join(project.folder, "node_modules", NAME);
    const files = readdirSync(join(library, "dist"), { recursive: true, encoding: "utf8" });
    const naming = files.filter(
      (file) =>
        /\.(js|d\.ts)$/.test(file) &&
        /(["'`])(cdktf|cdktf-genesys-legal-hold|@cdktf|cdktf-cli)(\/|\1)/.test(
          readFileSync(join(library, "dist", file), "utf8"),
        ),
    );
    expect(naming).toEqual([]);
    expect(JSON.parse(readFileSync(join(library, "package.json"), "utf8"))).toMatchObject({
      name: NAME,
      engines: { node: ">=22.11" },
      peerDependencies: { cdktn: "^0.24.0", "@cdktn/provider-aws": "^25.7.0", constructs: ">=10.6.0 <10.8.0" },
    });
  });

  test("its types compile", async () => {
    project.write("main.ts", PROGRAM);
    const options = [
      "--noEmit",
      "--strict",
      "--target",
      "es2022",
      "--module",
      "node16",
      "--moduleResolution",
      "node16",
    ];
    await project.tool("typescript/bin/tsc", ...options, "--types", "node", "main.ts");
  }, 120_000);

  // the continuation has another release of the provider; nothing else of a stack differs
  test.each(names)(
    "%s: the same stacks as by cdktf",
    async (name) => {
      const text = readFileSync(join(EXAMPLES, name, "main.ts"), "utf8").replaceAll("cdktf-genesys-legal-hold", NAME);
      project.write(`${name}/main.ts`, text);
      cpSync(join(EXAMPLES, name, "cdktf.json"), join(project.folder, name, "cdktf.json"));
      const node = [program, ["--import", require.resolve("tsx").replace("cjs/index.cjs", "esm/index.mjs")]] as const;
      await run(node[0], [...node[1], "main.ts"], join(project.folder, name));
      const ours = join(folder, `ours-${name}`);
      await run(process.execPath, [...node[1], "main.ts"], join(EXAMPLES, name), {
        ...process.env,
        CDKTF_OUTDIR: ours,
      });
      expect(stacksOf(join(project.folder, name, "cdktf.out"))).toEqual(stacksOf(ours));
    },
    120_000,
  );

  test("a stack of it is planned, applied, planned again and destroyed by the genuine Terraform", async () => {
    const terraform = findTerraform();
    if (terraform === undefined) {
      expect(process.env["CI"]).not.toBe("true");
      return;
    }
    const out = join(project.folder, "everything/cdktf.out/stacks/legal-hold-everything");
    const { ok } = await rehearse({ stackDir: out, terraform });
    expect(ok).toBe(true);
  }, 300_000);

  test("its command reads stacks, and writes folders for its own engine", async () => {
    const command = "node_modules/.bin/legal-hold";
    project.write("policy.json", '{ "Version": "2012-10-17", "Statement": [] }');
    await expect(project.node(command, "lint", "--kind", "bucket", "policy.json")).rejects.toThrow(/Statement/);
    await project.node(
      ...[command, "new", "eu-west-1", "--org", "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3", "--account", "111122223333"],
      ...["--bucket", "example-legal-hold-evidence-eu-west-1", "--retention", "GOVERNANCE:2555"],
      ...["--custodian", "arn:aws:iam::111122223333:role/legal/evidence-custodian"],
    );
    const made = readdirSync(project.folder).find((name) => existsSync(join(project.folder, name, "permissions.md")))!;
    const manifest = readFileSync(join(project.folder, made, "package.json"), "utf8");
    expect(JSON.parse(manifest)).toMatchObject({
      dependencies: { [NAME]: expect.any(String), cdktn: "^0.24.0", "@cdktn/provider-aws": "^25.7.0" },
      devDependencies: { "cdktn-cli": "^0.24.0" },
    });
    expect(manifest).not.toMatch(/cdktf(?!\.out)/);
  }, 120_000);
});
