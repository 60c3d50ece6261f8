import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reviewStack } from "../../lib/review/diff";
import { openStack, openStacks, readStack } from "../../lib/stack";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "open-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string): void {
  mkdirSync(join(folder, "stacks", name), { recursive: true });
  writeFileSync(join(folder, "stacks", name, "cdk.tf.json"), JSON.stringify({ resource: {} }));
}

test("a stack that was renamed leaves no ghost: the manifest says which there are", () => {
  write("old");
  write("new");
  expect(openStacks(folder).map(({ stack }) => stack.name)).toEqual(["new", "old"]);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ version: "0.21.0", stacks: { new: {} } }));
  expect(openStacks(folder).map(({ stack }) => stack.name)).toEqual(["new"]);
  expect(openStack(folder).stack.name).toBe("new");
});

test("a stack that the manifest lists and that is not there is never left out", () => {
  write("a");
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ stacks: { a: {}, b: {}, c: {} } }));
  expect(() => openStacks(folder)).toThrow(/manifest\.json lists stacks without a cdk\.tf\.json: b, c$/);
  mkdirSync(join(folder, "stacks", "b"));
  writeFileSync(join(folder, "stacks", "b", "cdk.tf"), "");
  expect(() => openStacks(folder)).toThrow(/b, c\. Its HCL is not read/);
});

test("one of several has to be named", () => {
  write("a");
  write("b");
  expect(() => openStack(folder)).toThrow(/holds 2 stacks \(a, b\); give one of them/);
});

test("files that Terraform loads with a stack are part of it, and other files are not", () => {
  write("a");
  for (const name of [
    "more.tf",
    "x_override.tf.json",
    "terraform.tfvars",
    "b.auto.tfvars.json",
    "other.tfvars",
    ".c.tf",
  ])
    writeFileSync(join(folder, "stacks", "a", name), name);
  const { frame } = openStack(folder).stack;
  const loaded = ["b.auto.tfvars.json", "more.tf", "terraform.tfvars", "x_override.tf.json"];
  expect(frame).toEqual(loaded.map((name) => ({ kind: "file", address: name, attributes: { content: name } })));
  // one of several is read when it is asked
  write("b");
  expect(openStacks(folder)[0]!.stack.frame).toHaveLength(4);
  expect(openStacks(folder)[1]!.stack.frame).toEqual([]);
});

test("a stack with the same text is another one if a file that is loaded with it differs", () => {
  write("a");
  const before = openStack(folder).stack;
  writeFileSync(join(folder, "stacks", "a", "terraform.tfvars"), 'reader = "*"');
  const after = openStack(folder).stack;
  expect(reviewStack(before, after)).toMatchObject({ verdict: "unknown" });
  expect(reviewStack(after, openStack(folder).stack).verdict).toBe("same");
  const planned = readStack("a", JSON.stringify({ format_version: "1.2", planned_values: {} })).stack;
  expect(reviewStack(before, planned).verdict).toBe("same");
  expect(reviewStack(after, planned).verdict).toBe("unknown");
});

describe("files that a configuration names are not read, but have to be the same", () => {
  const policy = (expression: string) => ({
    resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: expression } } },
  });
  const verdictAfter = (configuration: object, change: (at: string) => void) => {
    const at = join(folder, "stacks", "a");
    mkdirSync(join(at, "policies", "more"), { recursive: true });
    writeFileSync(join(at, "policies", "evidence.json"), "{}");
    writeFileSync(join(at, "cdk.tf.json"), JSON.stringify(configuration));
    const before = openStack(folder).stack;
    change(at);
    return reviewStack(before, openStack(folder).stack).verdict;
  };
  const other = (at: string) => writeFileSync(join(at, "policies", "evidence.json"), '{"Statement": []}');
  const additional = (at: string) => writeFileSync(join(at, "policies", "more", "open.json"), "{}");

  test.each([
    '${file("policies/evidence.json")}',
    '${file("./policies/evidence.json")}',
    '${templatefile("${path.module}/policies/evidence.json", {})}',
    '${file("${path.root}/policies/${var.name}.json")}',
    '${file(format("%s/policies/evidence.json", path.module))}',
    '${file("../a/policies/evidence.json")}',
    '${jsonencode([for name in fileset("policies", "*.json") : name])}',
  ])("%s", (expression) => {
    expect(verdictAfter(policy(expression), other)).toBe("unknown");
    expect(verdictAfter(policy(expression), () => undefined)).toBe("same");
    expect(verdictAfter(policy(expression), (at) => writeFileSync(join(at, "notes.txt"), "new"))).toBe("same");
  });

  test("a file with an absolute path, and a device, which never ends", () => {
    const file = join(folder, "stacks", "a", "policies", "evidence.json");
    expect(verdictAfter(policy(`\${file(${JSON.stringify(file)})}`), other)).toBe("unknown");
    expect(verdictAfter(policy(`\${file(${JSON.stringify(file)})}`), () => undefined)).toBe("same");
    expect(verdictAfter(policy('${file("/dev/zero")}'), other)).toBe("same");
  });

  test("a local module, a file that comes, and one that goes", () => {
    const module = { module: { evidence: { source: "./policies" } } };
    expect(verdictAfter(module, other)).toBe("unknown");
    expect(verdictAfter(module, additional)).toBe("unknown");
    const open = policy('${fileexists("policies/more/open.json") ? "{}" : file("policies/evidence.json")}');
    expect(verdictAfter(open, (at) => rmSync(join(at, "policies", "more", "open.json")))).toBe("unknown");
    expect(verdictAfter(open, additional)).toBe("unknown");
    expect(verdictAfter(open, (at) => rmSync(join(at, "policies", "more"), { recursive: true }))).toBe("unknown");
  });

  test("neither the state nor an asset of CDKTF, whose path tells its content", () => {
    const hashed = join("assets", "0123456789ABCDEF0123456789ABCDEF");
    const configuration = {
      terraform: { backend: { local: { path: "terraform.tfstate" } } },
      resource: { aws_lambda_function: { f: { function_name: "f", filename: join(hashed, "code.zip") } } },
    };
    const change = (at: string) => {
      mkdirSync(join(at, hashed), { recursive: true });
      writeFileSync(join(at, hashed, "code.zip"), "code");
      writeFileSync(join(at, "terraform.tfstate"), "{}");
    };
    expect(verdictAfter(configuration, change)).toBe("same");
  });
});
