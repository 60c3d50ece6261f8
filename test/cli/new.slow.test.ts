import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNew, type NewOptions } from "../../lib/cli/new";
import { EXAMPLES } from "../../scripts/support/examples";

const GIVEN: NewOptions = {
  org: "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3",
  account: "111122223333",
  bucket: "example-legal-hold-evidence-eu-west-2",
  retention: "GOVERNANCE:2555",
  custodian: ["arn:aws:iam::111122223333:role/legal/evidence-custodian"],
};
let top: string;
beforeEach(() => (top = mkdtempSync(join(tmpdir(), "new-"))));
afterEach(() => rmSync(top, { recursive: true }));

async function make(region: string, options: NewOptions, answers?: readonly string[]) {
  const written = { out: "", err: "" };
  const asked: string[] = [];
  const rest = [...(answers ?? [])];
  const code = await runNew(
    region,
    { folder: join(top, "copy"), ...options },
    {
      out: (text) => (written.out += text),
      err: (text) => (written.err += text),
      ...(answers === undefined ? {} : { ask: ({ flag }) => (asked.push(flag), Promise.resolve(rest.shift() ?? "")) }),
    },
  );
  return { code, asked, ...written };
}

test("a folder with all that is needed, and the stack of the example", async () => {
  const administrator = [
    "arn:aws:iam::111122223333:role/platform/terraform-deployer",
    "arn:aws:iam::111122223333:role/aws-reserved/sso.amazonaws.com/eu-west-2/AWSReservedSSO_PlatformAdmin_????????????????",
  ];
  const { code, err } = await make("eu-west-2", {
    ...GIVEN,
    administrator,
    stateBucket: "example-terraform-state-eu-west-2",
  });
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const files = [".gitignore", "README.md", "cdktf.json", "main.ts", "package.json", "permissions.md"];
  expect(readdirSync(join(top, "copy")).sort()).toEqual(files);
  const read = (folder: string, file: string) => readFileSync(join(folder, file), "utf8");
  const stack = (text: string) => text.slice(text.indexOf("\n", text.lastIndexOf("\n// ")));
  const statements = (text: string) => text.split("\n").filter((line) => !line.startsWith("//"));
  expect(statements(read(join(top, "copy"), "main.ts"))).toEqual(
    statements(read(join(EXAMPLES, "eu-west-2"), "main.ts")),
  );
  for (const file of ["cdktf.json", "permissions.md"]) {
    expect(stack(read(join(top, "copy"), file))).toBe(stack(read(join(EXAMPLES, "eu-west-2"), file)));
  }
}, 120_000);

test("all that is missing and wrong is in one error, and nothing is written", async () => {
  const { code, out, err } = await make("us-east-2", { org: "BAD", retention: "SEVEN YEARS" });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^legal-hold new: nothing was written\.\n/);
  for (const flag of ["--account", "--bucket", "--custodian", "--genesys-account"])
    expect(err).toContain(`${flag} is missing`);
  expect(err).toContain("--retention is not MODE:DAYS");
  expect(err).toContain("ORGANIZATION_ID_INVALID organizationId");
  expect(err.match(/^ {2}[A-Z_]{6,} /gm)).toHaveLength(1);
  expect(existsSync(join(top, "copy"))).toBe(false);
}, 120_000);

test("a person is asked for what is missing only", async () => {
  const { asked, code } = await make("eu-west-2", { ...GIVEN, bucket: undefined, retention: undefined }, [
    "example-evidence",
    "GOVERNANCE:30",
  ] as const);
  expect({ asked, code }).toEqual({ asked: ["--bucket", "--retention"], code: 0 });
  expect(readFileSync(join(top, "copy", "main.ts"), "utf8")).toContain('retention: { mode: "GOVERNANCE", days: 30 }');
}, 120_000);

test("a folder with something in it is left alone", async () => {
  mkdirSync(join(top, "copy"));
  writeFileSync(join(top, "copy", "main.ts"), "mine");
  const { code, err } = await make("eu-west-2", GIVEN);
  expect(code).toBe(1);
  expect(err).toContain("existing files are not overwritten");
  expect(readFileSync(join(top, "copy", "main.ts"), "utf8")).toBe("mine");
});

test("an unknown region: the nearest ones, with what else is missing", async () => {
  const { code, err } = await make("eu-west-9", {});
  expect(code).toBe(1);
  expect(err).toContain("GENESYS_REGION_UNKNOWN REGION");
  expect(err).toContain("--org is missing");
}, 120_000);

test("an unknown region hides nothing else that is wrong", async () => {
  const { err } = await make("frankfurt", { ...GIVEN, org: "BAD", bucket: "Foo_Bar", bucketRegion: "eu-central-1" });
  for (const code of ["GENESYS_REGION_UNKNOWN", "ORGANIZATION_ID_INVALID", "BUCKET_NAME_INVALID"])
    expect(err).toContain(code);
  expect(err.match(/^ {2}[A-Z_]{6,} /gm)).toHaveLength(3);
}, 120_000);

test("a retention that nobody can undo is acknowledged by an option of its own", async () => {
  const retention = "COMPLIANCE:30";
  expect((await make("eu-west-2", { ...GIVEN, retention })).err).toContain("COMPLIANCE_NOT_ACKNOWLEDGED");
  expect((await make("eu-west-2", { ...GIVEN, retention, acknowledgeCompliance: true })).code).toBe(0);
  expect(readFileSync(join(top, "copy", "main.ts"), "utf8")).toContain(
    'retention: { mode: "COMPLIANCE", days: 30, acknowledgeCompliance: true }',
  );
}, 120_000);

test("names that speak of another region are warned of", async () => {
  const { code, err } = await make("eu-west-1", { ...GIVEN, stateBucket: "state-eu-west-2" });
  expect(code).toBe(0);
  expect(err.split("\n").filter(Boolean)).toEqual([
    "Warning: --bucket names eu-west-2; the stack is for eu-west-1.",
    "Warning: --state-bucket names eu-west-2; the stack is for eu-west-1.",
  ]);
}, 120_000);

test("a bucket in another partition is refused", async () => {
  const { code, err } = await make("eu-west-1", { ...GIVEN, bucketRegion: "cn-north-1" });
  expect(code).toBe(1);
  expect(err).toContain("PARTITION_MISMATCH");
});
