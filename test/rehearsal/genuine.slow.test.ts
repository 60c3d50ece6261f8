import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answersFor, readStack, rehearse, type RehearsalReport } from "../../lib/rehearsal";
import { synthesizeExample } from "./support/example-stack";
import { describeWithTerraform, plain } from "./support/terraform";

const ROOT = join(__dirname, "../..");
const PLUGIN = join(ROOT, "test/rehearsal/support/plugin.ts");
const PLATFORM = `${process.platform}_${{ x64: "amd64", arm64: "arm64" }[process.arch as string] ?? process.arch}`;

// where a source without a host is looked for
const HOST = ["registry", "terraform", "io"].join(".");

interface Configured {
  readonly source: string;
  readonly config: { readonly [name: string]: unknown };
  readonly env: NodeJS.ProcessEnv;
}

let root: string;
let stackDir: string;
let notes: string;
const before = { ...process.env };

/** A filesystem mirror: programs under the real addresses of the providers, in the versions that the stack asks for. */
function mirror(folder: string): void {
  const { terraform } = JSON.parse(readFileSync(join(stackDir, "cdk.tf.json"), "utf8")) as {
    terraform: { required_providers: { [name: string]: { source: string; version: string } } };
  };
  const answers = join(root, "answers.json");
  writeFileSync(answers, JSON.stringify(answersFor(readStack(stackDir))));
  for (const { source, version } of Object.values(terraform.required_providers)) {
    const name = source.includes("/") ? source : `hashicorp/${source}`;
    const number = /\d+\.\d+\.\d+/.exec(version)?.[0] ?? `${/\d+\.\d+/.exec(version)![0]}.0`;
    const place = join(folder, HOST, name, number, PLATFORM);
    mkdirSync(place, { recursive: true });
    const program = join(place, `terraform-provider-${name.split("/")[1]!}_v${number}`);
    const loader = pathToFileURL(require.resolve("tsx")).href;
    const command = [process.execPath, "--import", loader, PLUGIN, name, answers, notes];
    writeFileSync(program, `#!/bin/sh\nexec ${command.map((word) => `'${word}'`).join(" ")}\n`);
    chmodSync(program, 0o755);
  }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "genuine-"));
  stackDir = synthesizeExample(join(root, "out"));
  notes = join(root, "notes");
  mirror(join(root, "mirror"));
  const config = join(root, "mirror.tfrc");
  writeFileSync(
    config,
    `provider_installation {\n  filesystem_mirror {\n    path = "${join(root, "mirror")}"\n  }\n}\n`,
  );
  Object.assign(process.env, {
    TF_CLI_CONFIG_FILE: config,
    // a plug-in of Terraform's own makes a certificate; the one that stands for it here does not
    TF_DISABLE_PLUGIN_TLS: "1",
    AWS_ACCESS_KEY_ID: "AKIAREALREALREALREAL",
    AWS_PROFILE: "production",
    GENESYSCLOUD_OAUTHCLIENT_SECRET: "real-secret",
    TF_VAR_client_secret: "real-secret",
  });
});
afterAll(() => {
  process.env = before;
  rmSync(root, { recursive: true });
});
beforeEach(() => rmSync(notes, { force: true }));

const names = ({ steps }: RehearsalReport) => steps.map(({ name }) => name);
const configured = () =>
  readFileSync(notes, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Configured);

describeWithTerraform("with providers that Terraform installs and starts itself", () => {
  test("plans against the endpoints, with made-up credentials, and applies nothing", async () => {
    const endpoints = { aws: "http://127.0.0.1:5000", genesyscloud: "https://genesys.example:8443" };
    const report = await rehearse({ stackDir, providers: "genuine", endpoints });
    expect(report.steps.filter(({ ok }) => !ok)).toEqual([]);
    expect(names(report)).toEqual(["backend", "init", "validate", "plan", "show", "policies"]);
    expect(report.summary).toMatch(/^Plan: 9 to add/);
    expect(report.notTaken).toBe("Not applied: genuine providers are planned with, and no further.");
    expect(plain(report.steps[1]!.output)).toContain("Installing hashicorp/aws");

    const aws = configured().find(({ source }) => source === "hashicorp/aws")!;
    expect(aws.env["AWS_ENDPOINT_URL"]).toBe("http://127.0.0.1:5000");
    expect(aws.config).toMatchObject({ s3_use_path_style: true, allowed_account_ids: ["111122223333"] });
    const genesys = configured().find(({ source }) => source === "mypurecloud/genesyscloud")!;
    expect(genesys.config["gateway"]).toEqual([
      expect.objectContaining({ protocol: "https", host: "genesys.example", port: "8443" }),
    ]);
    expect(readFileSync(notes, "utf8")).not.toMatch(/real-secret|AKIAREAL|production/);
  }, 300_000);

  test("without an endpoint for each of them it ends with validate, and none is configured", async () => {
    const report = await rehearse({ stackDir, providers: "genuine", endpoints: { aws: "http://127.0.0.1:5000" } });
    expect(names(report)).toEqual(["backend", "init", "validate"]);
    expect(report).toMatchObject({ ok: true, summary: "Success! The configuration is valid." });
    expect(report.notTaken).toMatch(/^Not planned: no endpoint for genesyscloud\. /);
    expect(existsSync(notes)).toBe(false);
  }, 300_000);

  test("the versions that the stack has locked count: one that the mirror lacks is refused", async () => {
    const lock = join(stackDir, ".terraform.lock.hcl");
    writeFileSync(lock, `provider "${HOST}/hashicorp/aws" {\n  version = "6.0.99"\n}\n`);
    try {
      const report = await rehearse({ stackDir, providers: "genuine" });
      expect(report.ok).toBe(false);
      expect(names(report)).toEqual(["backend", "init"]);
      expect(plain(report.steps.at(-1)!.output)).toContain("6.0.99");
    } finally {
      rmSync(lock);
    }
  }, 300_000);
});
