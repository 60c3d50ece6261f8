import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MARK, rehearse, STEP_NAMES, type RehearsalReport } from "../../lib/rehearsal";
import { ORGANIZATION, synthesizeExample } from "./support/example-stack";
import { describeWithTerraform, plain } from "./support/terraform";

let out: string;
let stackDir: string;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "rehearse-"));
  stackDir = synthesizeExample(out);
});
afterAll(() => rmSync(out, { recursive: true }));

describeWithTerraform("a rehearsal of a sound stack", () => {
  let report: RehearsalReport;
  let before: string;
  const lines: string[] = [];

  beforeAll(async () => {
    before = readFileSync(join(stackDir, "cdk.tf.json"), "utf8");
    report = await rehearse({ stackDir, onProgress: (line) => lines.push(line) });
  });

  test("takes every step, the refusal to destroy among them", () => {
    expect(report.steps.filter((step) => !step.ok)).toEqual([]);
    expect(report.steps.map((step) => step.name)).toEqual(STEP_NAMES);
    expect(report.ok).toBe(true);
    expect(lines).toHaveLength(STEP_NAMES.length);
  });

  test("ends with Terraform's own summary and its plan", () => {
    expect(report.summary).toBe("Apply complete! Resources: 9 added, 0 changed, 0 destroyed.");
    expect(report.planJson).toMatchObject({ resource_changes: expect.any(Array) });
  });

  test("marks what it makes up and answers what the stack expects", () => {
    const applied = report.steps.find((step) => step.name === "apply")!.output;
    expect(applied).toMatch(new RegExp(`aws_kms_key.key: Creation complete after \\d+s \\[id=${MARK}-`));
    // what the AWS provider calls a role is no secret: its name
    expect(applied).toMatch(/aws_iam_role.role: Creation complete after \d+s \[id=exporter\]/);
    const planned = report.steps.find((step) => step.name === "plan")!.output;
    expect(planned).toContain(`[id=${ORGANIZATION}]`);
  });

  test("leaves the stack as it was", () => {
    expect(readdirSync(stackDir)).toEqual(["cdk.tf.json"]);
    expect(readFileSync(join(stackDir, "cdk.tf.json"), "utf8")).toBe(before);
    expect(report.terraformMs).toBeGreaterThan(0);
  });

  test("writes no state where the stack keeps its own", async () => {
    const stack = JSON.parse(before);
    const path = join(out, "real.tfstate");
    stack.terraform.backend = { local: { path } };
    const moved = join(out, "with-local-state");
    mkdirSync(moved);
    writeFileSync(join(moved, "cdk.tf.json"), JSON.stringify(stack));
    expect(await rehearse({ stackDir: moved })).toMatchObject({ ok: true });
    expect(existsSync(path)).toBe(false);
  });

  test("takes only the steps that are asked for", async () => {
    const { steps, summary } = await rehearse({ stackDir, steps: ["init", "plan"] });
    expect(steps.map((step) => step.name)).toEqual(["init", "plan"]);
    expect(summary).toBe("Plan: 9 to add, 0 to change, 0 to destroy.");
  });

  test("answers as it is told", async () => {
    const answers = { genesyscloud_organizations_me: { id: "another" } };
    const { ok, summary } = await rehearse({ stackDir, answers });
    expect({ ok, summary }).toEqual({ ok: false, summary: "Resource precondition failed" });
  });

  test("rehearses two stacks at once", async () => {
    const reports = await Promise.all([rehearse({ stackDir }), rehearse({ stackDir })]);
    expect(reports.map((one) => one.ok)).toEqual([true, true]);
  });
});

describe("whatever terraform does", () => {
  let standIns = 0;
  const standIn = (script: string): string => {
    const file = join(out, `terraform-${++standIns}`);
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
    return file;
  };

  test("it sees no credentials or settings of this process, works on a copy, and the copy goes", async () => {
    writeFileSync(join(stackDir, "terraform.tfvars"), "x = 1");
    writeFileSync(join(stackDir, "terraform.tfstate"), "{}");
    const terraform = standIn(
      'env; echo "at $(pwd)"; ls; cat rehearsal_override.tf.json rehearsal.auto.tfvars.json; exit 1',
    );
    const { steps } = await rehearse({ stackDir, terraform });
    rmSync(join(stackDir, "terraform.tfvars"));
    rmSync(join(stackDir, "terraform.tfstate"));
    const { output } = steps.at(-1)!;
    const names = [...output.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    const kept = ["AWS_EC2_METADATA_DISABLED", "CHECKPOINT_DISABLE", "HOME", "PATH", "TF_CLI_CONFIG_FILE"];
    const shells = ["OLDPWD", "PWD", "SHLVL", "_"];
    expect(names.filter((name) => !shells.includes(name!)).sort()).toEqual([
      ...kept,
      "TF_IN_AUTOMATION",
      "TF_REATTACH_PROVIDERS",
    ]);
    expect(output).toContain('{"terraform":{"backend":{"local":{"path":"rehearsal.tfstate"}}}}');
    expect(output).toContain(`{"client_secret":"${MARK}-client_secret"}`);
    expect(output).not.toMatch(/^terraform\.tf(vars|state)$/m);
    const copy = /^at (.*)$/m.exec(output)![1]!;
    expect(copy).not.toBe(stackDir);
    expect(existsSync(join(copy, ".."))).toBe(false);
  });

  test("it is killed when it takes too long", async () => {
    const { ok, steps } = await rehearse({ stackDir, terraform: standIn("exec sleep 60"), timeoutMs: 100 });
    expect(ok).toBe(false);
    expect(plain(steps.at(-1)!.output)).toContain("killed after 100 ms");
  });

  test.each([
    ["succeeds", "exit 0"],
    ["fails for another reason", "echo no such provider; exit 1"],
  ])("a destruction that %s is no refusal", async (_how, script) => {
    const { ok, summary } = await rehearse({ stackDir, terraform: standIn(script), steps: ["destroy refused"] });
    expect({ ok, summary }).toEqual({ ok: false, summary: "prevent_destroy did not hold:" });
  });

  test("a mistyped answer is refused before anything runs", async () => {
    const answers = { aws_caller_identity: { account: "1" }, aws_caller: { id: "1" } };
    await expect(rehearse({ stackDir, terraform: standIn("exit 0"), answers })).rejects.toThrow(
      "no such data source or attribute: aws_caller_identity.account, aws_caller",
    );
  });

  test("a folder without a stack is refused", async () => {
    await expect(rehearse({ stackDir: out, terraform: standIn("exit 0") })).rejects.toThrow("there is no such file");
  });
});
