import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runRehearse, type RehearseOptions } from "../../lib/cli/rehearse/run";
import { findTerraform } from "../../lib/rehearsal";
import { optionalPeer } from "../../lib/core";
import { ownTemporaryFiles } from "../support/temporary-files";
import { synthesizeExample } from "../rehearsal/support/example-stack";
import { describeWithTerraform } from "../rehearsal/support/terraform";

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "rehearse-cli-"));
  synthesizeExample(join(out, "sound"));
});
afterAll(() => rmSync(out, { recursive: true }));
const temporaryFiles = ownTemporaryFiles();

async function run(path: string, options: RehearseOptions = {}) {
  let [text, errors, progress] = ["", "", ""];
  const code = await runRehearse(path, options, {
    out: (part) => (text += part),
    err: (part) => (errors += part),
    progress: (line) => (progress += `${line}\n`),
    colours: false,
  });
  return { code, text, errors, progress };
}

describeWithTerraform("legal-hold rehearse", () => {
  test("shows steps, summary and limits, and leaves nothing behind", async () => {
    const { code, text, progress } = await run(join(out, "sound"), { var: ["client_secret=from-the-shell"] });
    expect(text).toMatch(/^destroy refused +\d+ ms {2}ok$/m);
    expect(text).toContain("Apply complete! Resources: 9 added");
    expect(text).toContain("no enums, no ConflictsWith");
    expect(text).not.toContain("from-the-shell");
    expect(progress).toMatch(/^example: plan: ok, \d+ ms$/m);
    expect(code).toBe(0);
    expect(temporaryFiles()).toEqual([]);
  }, 60_000);

  test("a step that fails is 2, with Terraform's words, as JSON too", async () => {
    const folder = join(out, "wrong");
    mkdirSync(folder);
    writeFileSync(
      join(folder, "cdk.tf.json"),
      JSON.stringify({
        terraform: { required_providers: { aws: { source: "aws" } }, backend: { local: {} } },
        provider: { aws: [{ region: "eu-west-2" }] },
        resource: { aws_s3_bucket: { b: { buckets: "evidence" } } },
      }),
    );
    const { code, text } = await run(folder, { json: true });
    const { stacks } = JSON.parse(text) as {
      stacks: { wrong: { ok: boolean; steps: { name: string; ok: boolean }[] } };
    };
    expect(stacks.wrong.ok).toBe(false);
    expect(stacks.wrong.steps.at(-1)).toMatchObject({ name: "validate", ok: false });
    expect(code).toBe(2);
    expect((await run(folder)).text).toContain('No argument or block type is named "buckets"');
  }, 60_000);

  test("OpenTofu's words for what it refuses to destroy are understood", async () => {
    const bin = join(out, "bin");
    mkdirSync(bin);
    const tofu = join(bin, "tofu");
    // this machine has no OpenTofu: its words are put in place of Terraform's
    const words =
      "s/lifecycle\\.prevent_destroy/prevent-destroy/g; s/Instance cannot be destroyed/Resource instance cannot be destroyed/g";
    writeFileSync(
      tofu,
      `#!/bin/sh\ncase "$1" in destroy) "${findTerraform()!}" "$@" >out.txt 2>&1; code=$?; sed '${words}' out.txt; exit $code;; *) exec "${findTerraform()!}" "$@";; esac\n`,
    );
    chmodSync(tofu, 0o755);
    expect(findTerraform(bin)).toBe(tofu);
    const { code, text } = await run(join(out, "sound"), { terraform: tofu });
    expect(text).toMatch(/^destroy refused +\d+ ms {2}ok$/m);
    expect(code).toBe(0);
  }, 60_000);
});

describe("what is wrong ends in one message with what to do", () => {
  test.each<[string, string, RehearseOptions, RegExp]>([
    ["no folder", "nowhere", {}, /nowhere: .* Synthesize the app first, or name another path\.$/],
    ["no stack of the name", "sound", { stack: "paris" }, /no stack paris\. Available: example\.$/],
    ["endpoints of simulated providers", "sound", { awsEndpoint: "http://x" }, /Add --providers genuine\.$/],
    [
      "a time that is none",
      "sound",
      { timeout: "soon" },
      /--timeout soon: must be a number of seconds, such as 120\.$/,
    ],
    ["a variable without a value", "sound", { var: ["secret"] }, /--var secret: write NAME=VALUE\.$/],
    [
      "no binary",
      "sound",
      { terraform: "/nowhere/terraform" },
      /\/nowhere\/terraform: .*Name another with --terraform\.$/,
    ],
    [
      "an endpoint with a path",
      "sound",
      { providers: "genuine", genesysEndpoint: "http://127.0.0.1:1/api" },
      /give an origin, such as http:\/\/127\.0\.0\.1:5000$/,
    ],
  ])("%s", async (_, path, options, message) => {
    const { code, text, errors } = await run(path === "nowhere" ? path : join(out, path), options);
    expect(errors).toMatch(/^legal-hold rehearse: [^\n]*\n$/);
    expect(errors.trim()).toMatch(message);
    expect(text).toBe("");
    expect(code).toBe(1);
  });

  test("a package that is missing is named with its companions", () => {
    const missing = Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
    expect(() =>
      optionalPeer("@grpc/grpc-js", () => {
        throw missing;
      }),
    ).toThrow("@grpc/grpc-js is not installed: run `npm install @grpc/grpc-js @grpc/proto-loader @msgpack/msgpack`");
    expect(existsSync(join(out, "sound"))).toBe(true);
  });
});
