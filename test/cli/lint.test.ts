import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { program } from "../../lib/cli";
import { rules } from "../../lib/policy/lint";
import { synthesized } from "../support/review-run";
import { lint, PUBLIC_POLICY } from "../support/lint/lint-run";

const ROOT = join(__dirname, "../..");
const folder = realpathSync(mkdtempSync(join(tmpdir(), "lint-")));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

function write(name: string, content: unknown): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content, null, 2));
  return name;
}

const london = synthesized();
const open = { resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: JSON.stringify(PUBLIC_POLICY) } } } };

describe("a stack", () => {
  test("of this library: nothing above a suggestion, exit code 0, from the folder by default", () => {
    write("cdktf.out/stacks/london/cdk.tf.json", london);
    const { code, out, err } = lint([], { failOn: "warning" });
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^\d+ policies: nothing found\n$/);
  });

  test("of others: exit code 2, with the file, the address and the line", () => {
    write("other/stacks/a/cdk.tf.json", london);
    write("other/stacks/b/cdk.tf.json", open);
    const { code, out } = lint(["other"]);
    expect(code).toBe(2);
    expect(out).toMatch(/^other\/stacks\/b\/cdk\.tf\.json aws_s3_bucket_policy\.p\.policy \(bucket\)$/m);
    expect(lint(["other"], { stack: "a" }).code).toBe(0);
    expect(lint(["other"], { stack: "c" }).err).toContain("no stack c; available: a, b");
    expect(lint(["other/stacks/b", "other/stacks/a"]).code).toBe(2);
  });

  test("whose policy is not known: it is said", () => {
    const path = write("unknown/cdk.tf.json", { resource: { aws_kms_key: { k: { policy: "${var.policy}" } } } });
    const { code, out } = lint([path]);
    expect(code).toBe(0);
    expect(out).toContain("aws_kms_key.k in unknown cannot be checked: known only after the apply");
  });
});

test("files that Terraform loads with a stack and that are not read are said", () => {
  write("beside/stacks/a/cdk.tf.json", london);
  write("beside/stacks/a/extra.tf", "");
  write("beside/stacks/a/x.auto.tfvars", "");
  const { code, out } = lint(["beside"], { failOn: "warning" });
  expect(code).toBe(0);
  expect(out).toContain("extra.tf in a cannot be checked: Terraform loads it with the stack, and it is not read.");
  expect(out).toContain("x.auto.tfvars in a cannot be checked");
});

describe("a policy", () => {
  test("from a file and from standard input", () => {
    const path = write("policy.json", PUBLIC_POLICY);
    expect(lint([path], { kind: "bucket" }).code).toBe(2);
    const { code, out } = lint(["-"], { kind: "bucket" }, { input: JSON.stringify(PUBLIC_POLICY) });
    expect(code).toBe(2);
    expect(out).toContain("standard input (bucket)");
    expect(lint([], { kind: "bucket" }, { input: JSON.stringify(PUBLIC_POLICY) })).toMatchObject({ code, out });
    expect(lint([], { kind: "bucket" }, { input: "" }).err).toContain("standard input: is empty");
    expect(lint(["-"], {}, { input: london }).code).toBe(0);
  });

  test("is judged by its kind", () => {
    const input = JSON.stringify({
      ...PUBLIC_POLICY,
      Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*" }],
    });
    expect(lint(["-"], { kind: "identity" }, { input }).code).toBe(0);
    expect(lint(["-"], { kind: "bucket" }, { input }).code).toBe(2);
  });
});

describe("what the exit code is, and what is written", () => {
  const path = "policy.json";
  beforeAll(() => write(path, PUBLIC_POLICY));

  test("--fail-on says from where on", () => {
    expect(lint([path], { kind: "bucket", failOn: "never" }).code).toBe(0);
    const sound = write("sound.json", {
      ...PUBLIC_POLICY,
      Statement: [{ ...PUBLIC_POLICY.Statement[0], Effect: "Deny" }],
    });
    expect(lint([sound], { kind: "bucket" }).code).toBe(0);
    expect(lint([sound], { kind: "bucket", failOn: "suggestion" }).code).toBe(2);
  });

  test("a waiver by the fingerprint that is shown", () => {
    const { out } = lint([path], { kind: "bucket", format: "json" });
    const { findings } = JSON.parse(out) as { findings: { severity: string; fingerprint: string }[] };
    const waivers = findings
      .filter(({ severity }) => severity === "error")
      .map(({ fingerprint }) => ({ fingerprint, reason: "a website", acceptedBy: "web", expires: "2026-12-31" }));
    const file = write("waivers.json", { waivers });
    const waived = lint([path], { kind: "bucket", waivers: file });
    expect(waived.code).toBe(0);
    expect(waived.out).toMatch(/^ {2}waived {6}WILDCARD_PRINCIPAL/m);
    const late = { now: new Date("2027-01-01T00:00:00Z") };
    expect(lint([path], { kind: "bucket", waivers: file }, late).code).toBe(2);
    expect(lint([path], { kind: "bucket", waivers: "none.json" })).toMatchObject({ code: 1 });
  });

  test("files by their ending, and nothing on the terminal then", () => {
    const { code, out } = lint([path], { kind: "bucket", output: ["r.json", "r.sarif", "r.txt"] });
    expect([code, out]).toEqual([2, ""]);
    const text = (name: string) => readFileSync(join(folder, name), "utf8");
    expect(JSON.parse(text("r.json"))).toMatchObject({ version: "1.0", exitCode: 2 });
    expect(JSON.parse(text("r.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(text("r.txt")).toContain("WILDCARD_PRINCIPAL");
    expect(lint([path], { kind: "bucket", output: ["r.xml"] })).toMatchObject({ code: 1, out: "" });
  });

  test("colours only where a person looks", () => {
    expect(lint([path], { kind: "bucket" }).out).not.toContain("\u001b");
    expect(lint([path], { kind: "bucket" }, { colours: true }).out).toContain("\u001b[31m");
  });
});

test("a rule is explained, in either spelling; another name gets a hint", () => {
  expect(lint([], { explain: "WILDCARD_PRINCIPAL" })).toMatchObject({ code: 0, err: "" });
  expect(lint([], { explain: "wildcard-principal" }).out).toContain("WILDCARD_PRINCIPAL (error;");
  const { code, err } = lint([], { explain: "WILDCARD_PRINCIPALS" });
  expect(code).toBe(1);
  expect(err).toMatch(/^legal-hold lint: there is no rule WILDCARD_PRINCIPALS\. Did you mean "WILDCARD_PRINCIPAL"/);
});

test.each<[string, readonly string[], Parameters<typeof lint>[1], string]>([
  [
    "nothing there",
    ["nowhere"],
    {},
    "nowhere: there is no such file or folder. Synthesize the app first, or name another path.",
  ],
  ["no policy there", ["nowhere.json"], { kind: "key" }, "nowhere.json: the file does not exist. Name another."],
  ["a folder for a policy", ["."], { kind: "key" }, ".: a folder. Name a file in it."],
  [
    "a folder without stacks",
    ["."],
    {},
    ".: neither a stack (cdk.tf.json) nor a cdktf.out. Synthesize the app first, or name another path.",
  ],
  ["a kind and no file", [], { kind: "key" }, "--kind: name a policy file, or - for standard input"],
  [
    "a kind and a stack",
    ["policy.json"],
    { kind: "key", stack: "s" },
    "--stack applies to folders, --kind to policies: use one of them",
  ],
])("one error of one line: %s", (_, paths, options, message) => {
  rmSync(join(folder, "cdktf.out"), { recursive: true, force: true });
  expect(lint(paths, options)).toEqual({ code: 1, out: "", err: `legal-hold lint: ${message}\n` });
});

describe("input that cannot be read", () => {
  const bytes = (name: string, content: Buffer): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const text = JSON.stringify(PUBLIC_POLICY);

  test.each<[string, (name: string) => string]>([
    ["with a byte order mark", (name) => write(name, `\uFEFF${text}`)],
    ["UTF-16, as PowerShell writes it", (name) => bytes(name, Buffer.from(`\uFEFF${text}`, "utf16le"))],
    ["packed", (name) => bytes(name, gzipSync(text))],
  ])("a policy %s is judged", (name, make) => {
    expect(lint([make(`${name}.json`)], { kind: "bucket" })).toMatchObject({ code: 2, err: "" });
  });

  test.each(["text", "json", "sarif"] as const)(
    "is told whole, in one error, and nothing else is written: %s",
    (format) => {
      write("cut.json", '{\n  "Version": "2012-10-17",\n  "Statement": [');
      write("wrong.json", '{\n  "Version": "2012-10-17"\n  "Statement": []\n}');
      write("blank.json", " \n");
      bytes("latin.json", Buffer.from(text.replace("Read", "R\u00e9ad"), "latin1"));
      bytes("binary.json", Buffer.from([123, 0, 1, 2]));
      mkdirSync(join(folder, "held"), { recursive: true });
      const paths = [
        "cut.json",
        "wrong.json",
        "blank.json",
        "latin.json",
        "binary.json",
        "/proc/self/mem",
        "none.json",
        "held",
      ];
      const asked = format === "text" ? { output: ["r.unknown"] } : { format };
      const { code, out, err } = lint(paths, { kind: "bucket", waivers: "cut.json", ...asked });
      expect([code, out]).toEqual([1, ""]);
      const lines = err.split("\n").filter((line) => !/r\.unknown|proc/.test(line));
      expect(lines).toEqual([
        expect.stringMatching(/^legal-hold lint: (8|9) faults:$/),
        "  cut.json: not valid JSON: it ends at line 3, column 17 before it is complete",
        "  wrong.json: not valid JSON at line 3, column 3",
        "  blank.json: is empty",
        expect.stringMatching(/^ {2}latin\.json: no text\. Give UTF-8/),
        expect.stringMatching(/^ {2}binary\.json: no text\. Give UTF-8/),
        "  none.json: the file does not exist. Name another.",
        "  held: a folder. Name a file in it.",
        "",
      ]);
      if (format === "text") expect(err).toContain("  r.unknown: its ending is not a known format");
      if (process.platform === "linux") expect(err).toMatch(/^ {2}\/proc\/self\/mem: cannot be read \(EIO\)\.$/m);
    },
  );

  test("a file that is too large is not read whole", () => {
    writeFileSync(join(folder, "huge.json"), "");
    truncateSync(join(folder, "huge.json"), 65 * 1024 * 1024);
    expect(lint(["huge.json"], { kind: "bucket" }).err).toBe(
      "legal-hold lint: huge.json: larger than 67108864 bytes.\n",
    );
    expect(lint(["huge.json"]).err).toBe("legal-hold lint: huge.json: larger than 67108864 bytes.\n");
  });

  test("an output that cannot be written is told as well", () => {
    write("policy.json", PUBLIC_POLICY);
    const { code, err } = lint(["policy.json"], { kind: "bucket", output: ["nowhere/r.json", "held/r.sarif"] });
    expect([code, err]).toEqual([
      1,
      "legal-hold lint: nowhere/r.json: cannot be written (ENOENT). Name another file.\n",
    ]);
  });
});

test("the help has examples, every kind and every exit code", () => {
  const command = program().commands.find((one) => one.name() === "lint")!;
  let help = "";
  command.configureOutput({ writeOut: (text) => void (help += text) }).outputHelp();
  const kinds = new Set(rules.flatMap((rule) => rule.kinds));
  for (const kind of kinds) expect(help).toContain(`"${kind}"`);
  expect(help).toMatch(/Exit codes: 0 .*, 1 .*, 2 /);
  expect(help.match(/^ {2}legal-hold lint/gm)!.length).toBeGreaterThan(4);
});

test("as a process: standard input, exit code, and no provider package", () => {
  const script = `process.argv.push("program", "lint", "--kind", "bucket", "-");
    process.on("exit", () => process.stderr.write(Object.keys(require.cache).filter((f) => /node_modules.(cdktf|constructs|@cdktf|@aws-sdk)/.test(f)).join()));
    require(${JSON.stringify(join(ROOT, "lib/cli/main.ts"))});`;
  const run = spawnSync(process.execPath, ["--import", require.resolve("tsx"), "-e", script], {
    cwd: ROOT,
    input: JSON.stringify(PUBLIC_POLICY),
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(run.stdout).toContain("WILDCARD_PRINCIPAL");
  expect([run.status, run.stderr]).toEqual([2, ""]);
}, 90_000);
