import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { S3BucketPolicy } from "@cdktf/provider-aws/lib/s3-bucket-policy";
import { TerraformStack } from "cdktf";
import { LegalHoldExportStack, synthesize } from "../../stacks";
import { london } from "../support/london";

let folder: string;
let written: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synthesize-"));
  written = [];
  // what ran before in the same process may have left one
  process.exitCode = undefined;
  jest.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  jest.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

test("writes the stacks", () => {
  const outdir = join(folder, "out");
  const app = synthesize((app) => void new LegalHoldExportStack(app, "london", london()), { outdir });
  expect(app).toBeDefined();
  expect(existsSync(join(outdir, "stacks", "london", "cdk.tf.json"))).toBe(true);
  expect([written, process.exitCode]).toEqual([[], undefined]);
});

test("a finding about the whole app leaves no stack behind, not even the one that was fine", () => {
  const outdir = join(folder, "out");
  synthesize(
    (app) => {
      const other = new TerraformStack(app, "a-stack-that-comes-first");
      new AwsProvider(other, "aws", { region: "eu-west-2" });
      new S3BucketPolicy(other, "policy", { bucket: london().bucketName, policy: "{}" });
      new LegalHoldExportStack(app, "london", london());
    },
    { outdir },
  );
  expect(process.exitCode).toBe(1);
  expect(written.join("")).toMatch(/SECOND_BUCKET_POLICY/);
  expect(written.join("")).not.toMatch(/\n\s+at /);
  expect(existsSync(outdir)).toBe(false);
});

test("an async function is refused: what it adds after a wait would silently not be written", async () => {
  const outdir = join(folder, "out");
  const read = Promise.resolve(london());
  synthesize(async (app) => void new LegalHoldExportStack(app, "london", await read), { outdir });
  expect(written.join("")).toMatch(/Await before the call\.\n$/);
  expect([process.exitCode, existsSync(outdir)]).toEqual([1, false]);
  await expect(read).resolves.toBeDefined();
});

test("what an earlier run wrote is left alone when this one is refused", () => {
  const outdir = join(folder, "out");
  synthesize((app) => void new LegalHoldExportStack(app, "london", london()), { outdir });
  synthesize((app) => void new LegalHoldExportStack(app, "london", { ...london(), bucketName: "X" }), { outdir });
  expect(existsSync(join(outdir, "stacks", "london", "cdk.tf.json"))).toBe(true);
});

test("folders above the output folder are made, and go again when the app is refused", () => {
  const outdir = join(folder, "not", "there", "out");
  synthesize((app) => void new LegalHoldExportStack(app, "london", { ...london(), bucketName: "X" }), { outdir });
  expect(existsSync(join(folder, "not"))).toBe(false);
  synthesize((app) => void new LegalHoldExportStack(app, "london", london()), { outdir });
  expect(existsSync(join(outdir, "stacks", "london", "cdk.tf.json"))).toBe(true);
});

test("CDKTF_OUTDIR is taken where no folder is given", () => {
  const before = process.env["CDKTF_OUTDIR"];
  process.env["CDKTF_OUTDIR"] = join(folder, "not", "there");
  try {
    synthesize((app) => void new LegalHoldExportStack(app, "london", london()));
  } finally {
    if (before === undefined) delete process.env["CDKTF_OUTDIR"];
    else process.env["CDKTF_OUTDIR"] = before;
  }
  expect(existsSync(join(folder, "not", "there", "stacks", "london", "cdk.tf.json"))).toBe(true);
});

test.each([["file"], ["file", "out"]])("an output folder that cannot be made is one clear error: %s %s", (...names) => {
  writeFileSync(join(folder, "file"), "mine");
  const outdir = join(folder, ...names);
  expect(synthesize(() => undefined, { outdir })).toBeUndefined();
  expect(process.exitCode).toBe(1);
  expect(written.join("")).toContain(outdir);
  expect(written.join("")).toMatch(/^[^\n]*file[^\n]*\n$/);
  expect(readFileSync(join(folder, "file"), "utf8")).toBe("mine");
});

test("an error that is no fault of the configuration is thrown as it is", () => {
  const build = () => {
    throw new TypeError("a bug");
  };
  expect(() => synthesize(build, { outdir: join(folder, "out") })).toThrow(TypeError);
});
