import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rehearse, type RehearsalReport } from "../../lib/rehearsal";
import { synthesizeExample } from "./support/example-stack";
import { HOST, mirror } from "./support/mirror";
import { describeWithTerraform, plain } from "./support/terraform";

interface Configured {
  readonly source: string;
  readonly config: { readonly [name: string]: unknown };
  readonly env: NodeJS.ProcessEnv;
}

let root: string;
let stackDir: string;
let notes: string;
const before = { ...process.env };

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "genuine-"));
  stackDir = synthesizeExample(join(root, "out"));
  notes = join(root, "notes");
  const config = mirror(stackDir, join(root, "mirror"), { notes });
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
