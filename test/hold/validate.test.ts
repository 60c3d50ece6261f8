import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { ConfigError } from "../../lib/core";
import { LegalHoldExportStack, synthesize } from "../../stacks";
import { london } from "../support/london";
import { mutate, type Mutation } from "../support/mutate";

const FOLDER = join(__dirname, "..", "cases", "mutations");
const files = readdirSync(FOLDER).sort();
const all = files.flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Mutation[]);
const outdir = mkdtempSync(join(tmpdir(), "mutations-"));
afterAll(() => rmSync(outdir, { recursive: true }));

test("there are enough cases, each with a name of its own", () => {
  expect(all.length).toBeGreaterThanOrEqual(170);
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
});

test("what the cases start from is accepted", () => {
  expect(() => new LegalHoldExportStack(new App({ outdir }), "london", london())).not.toThrow();
});

describe.each(files)("%s", (file) => {
  const cases = JSON.parse(readFileSync(join(FOLDER, file), "utf8")) as Mutation[];

  test.each(cases)("$name is refused as $code at $field", ({ set, code, field }) => {
    const faults = faultsOf(() => new LegalHoldExportStack(new App({ outdir }), "london", mutate(london(), set)));
    expect(faults.map((fault) => [fault.code, fault.field])).toEqual([[code, field]]);
    for (const part of [faults[0]!.got, faults[0]!.allowed, faults[0]!.fix]) expect(part).toMatch(/\S/);
  });
});

test("all faults come in one error, and nothing is written", () => {
  const folder = join(outdir, "never-made");
  const written: string[] = [];
  const spy = jest.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    synthesize(
      (app) => {
        new LegalHoldExportStack(
          app,
          "london",
          mutate(london(), { organizationId: "X", bucketName: "A", "retention.days": 0 }),
        );
      },
      { outdir: folder },
    );
  } finally {
    spy.mockRestore();
  }
  expect(process.exitCode).toBe(1);
  process.exitCode = undefined;
  expect(existsSync(folder)).toBe(false);
  const text = written.join("");
  expect(text).toContain("3 faults");
  for (const code of ["ORGANIZATION_ID_INVALID", "BUCKET_NAME_INVALID", "RETENTION_LENGTH_INVALID"])
    expect(text).toContain(code);
  expect(text).not.toMatch(/\n\s+at /);
});

function faultsOf(act: () => unknown): ConfigError["faults"] {
  try {
    act();
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
}

test("beside an unknown region nothing is wrong for being in another one", () => {
  const codes = (more: object): readonly string[] =>
    faultsOf(
      () =>
        new LegalHoldExportStack(new App({ outdir }), "london", {
          ...london(),
          genesysRegion: "eu-west-22",
          bucketRegion: undefined,
          ...more,
        } as never),
    ).map(({ code }) => code);
  const existingKeyArn = "arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab";
  expect(codes({ aws: { key: { existingKeyArn } } })).not.toContain("KEY_REGION_MISMATCH");
  for (const region of ["eu-west-1", "us-east-1"]) {
    const replica = { bucketName: "example-copies", region, custodians: london().custodians };
    expect(codes({ replica }).filter((code) => /SAME_PLACE|JURISDICTION/.test(code))).toEqual([]);
  }
  const people = (partition: string) => ({
    custodians: [`arn:${partition}:iam::111122223333:role/custodian`],
    administrators: [`arn:${partition}:iam::111122223333:role/administrator`],
    readers: [`arn:${partition}:iam::111122223333:role/reader`],
  });
  for (const partition of ["aws-us-gov", "aws-cn"]) {
    expect(codes(people(partition))).toEqual(["GENESYS_REGION_UNKNOWN"]);
    expect(codes({ ...people(partition), bucketRegion: "eu-west-2" })).toContain("CUSTODIAN_INVALID");
  }
  // an invalid region of the bucket is as good as none
  const london22 = { genesysRegion: "eu-west-2", bucketRegion: "eu-west-2a" };
  const key = existingKeyArn.replace("us-east-1", "eu-west-2");
  expect(codes({ ...london22, aws: { key: { existingKeyArn: key } } })).toEqual(["AWS_REGION_INVALID"]);
});
