import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { PUBLIC_POLICY } from "../support/lint/lint-run";
import { stubbedPath } from "../support/review/workflow-run";

const ROOT = join(__dirname, "../..");
const read = (file: string) => readFileSync(join(ROOT, file), "utf8");

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly args?: readonly string[];
}
const hooks = parse(read(".pre-commit-hooks.yaml")) as readonly Hook[];
const config = parse(read("docs/examples/lint/pre-commit-config.yaml")) as {
  readonly repos: readonly { readonly hooks: readonly (Partial<Hook> & { readonly id: string })[] }[];
};

describe("the hooks of pre-commit, as it runs them: command, arguments, files that fit", () => {
  const folder = mkdtempSync(join(tmpdir(), "hooks-"));
  const PATH = stubbedPath(join(folder, "bin"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function commit(id: string, files: { readonly [name: string]: unknown }) {
    const hook = { ...hooks.find((one) => one.id === id)!, ...config.repos[0]!.hooks.find((one) => one.id === id) };
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), JSON.stringify(content));
    }
    const fitting = Object.keys(files).filter((name) => new RegExp(hook.files).test(name));
    const [program_ = "", ...words] = [...hook.entry.split(" "), ...(hook.args ?? []), ...fitting];
    const { status, stdout } = spawnSync(program_, words, {
      cwd: folder,
      env: { ...process.env, PATH },
      encoding: "utf8",
      timeout: 60_000,
    });
    return { fitting, status, stdout };
  }
  const stack = (policy: object) => ({
    resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: JSON.stringify(policy) } } },
  });
  const closed = { ...PUBLIC_POLICY, Statement: [{ ...PUBLIC_POLICY.Statement[0], Effect: "Deny" }] };

  test("both that the example names exist", () => {
    const names = config.repos[0]!.hooks.map(({ id }) => id);
    expect(names).toEqual(hooks.map(({ id }) => id));
  });

  test("synthesized stacks", () => {
    const files = { "cdktf.out/stacks/a/cdk.tf.json": stack(PUBLIC_POLICY), "package.json": {} };
    const refused = commit("legal-hold-lint", files);
    expect(refused.fitting).toEqual(["cdktf.out/stacks/a/cdk.tf.json"]);
    expect([refused.status, refused.stdout]).toEqual([2, expect.stringContaining("WILDCARD_PRINCIPAL")]);
    expect(commit("legal-hold-lint", { "cdktf.out/stacks/a/cdk.tf.json": stack(closed) }).status).toBe(0);
  }, 120_000);

  test("files that are policies", () => {
    const files = { "policies/bucket/a.json": closed, "policies/bucket/b.json": PUBLIC_POLICY, "other.json": {} };
    const refused = commit("legal-hold-lint-policy", files);
    expect(refused.fitting).toEqual(["policies/bucket/a.json", "policies/bucket/b.json"]);
    expect([refused.status, refused.stdout]).toEqual([2, expect.stringContaining("policies/bucket/b.json (bucket)")]);
    expect(commit("legal-hold-lint-policy", { "policies/bucket/a.json": closed }).status).toBe(0);
  }, 120_000);
});
