import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "cdktf";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { openSession, type Session } from "../../lib/rehearsal";
import { london } from "../support/london";
import { describeWithTerraform, plain } from "./support/terraform";

const root = mkdtempSync(join(tmpdir(), "forgotten-"));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

function stackOf(aws: LegalHoldExportStackProps["aws"], more: Partial<LegalHoldExportStackProps> = {}): string {
  const outdir = join(root, String(++made));
  const app = new App({ outdir });
  new LegalHoldExportStack(app, "london", { ...london(), aws, ...more });
  app.synth();
  return join(outdir, "stacks", "london");
}

const existingKeyArn = "arn:aws:kms:eu-west-2:111122223333:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";

// of the same account: the simulated platform has one
const replica: LegalHoldExportStackProps["replica"] = {
  region: "eu-west-1",
  acknowledgeJurisdictions: ["eu-west-2", "eu-west-1"],
  bucketName: "example-copies",
  custodians: ["arn:aws:iam::111122223333:role/copies-custodian"],
};

jest.setTimeout(180_000);

describeWithTerraform("leaving a key or a bucket of one's own, over several runs of the genuine Terraform", () => {
  let session: Session;
  afterEach(() => session.close());

  const run = async (verb: string, ...more: string[]) => {
    const { code, output } = await session.terraform(verb, "-input=false", "-no-color", ...more);
    return { code, output: plain(output) };
  };
  const inState = async (type: string) =>
    (await session.terraform("state", "list")).stdout.split("\n").filter((one) => one.startsWith(`${type}.`));

  test.each<readonly [string, LegalHoldExportStackProps["aws"], readonly string[]]>([
    ["S3 manages the key", { key: { s3Managed: true } }, ["aws_kms_key"]],
    ["a key is brought along", { key: { existingKeyArn } }, ["aws_kms_key"]],
    [
      "a bucket is brought along",
      { existingBucket: {}, key: { existingKeyArn } },
      ["aws_kms_key", "aws_s3_bucket", "aws_s3_bucket_object_lock_configuration", "aws_s3_bucket_policy"],
    ],
    [
      "a bucket is brought along with its policy",
      { existingBucket: { handOverPolicy: true }, key: { s3Managed: true } },
      ["aws_s3_bucket", "aws_s3_bucket_versioning", "aws_s3_bucket_public_access_block"],
    ],
  ])("%s: what was made is forgotten, not destroyed, and the next plan is empty", async (_, aws, types) => {
    session = await openSession({ stackDir: stackOf(undefined) });
    expect(await run("init")).toMatchObject({ code: 0 });
    expect(await run("apply", "-auto-approve")).toMatchObject({ code: 0 });
    for (const type of types) expect(await inState(type)).toHaveLength(1);

    await session.use(stackOf(aws));
    const applied = await run("apply", "-auto-approve");
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.output).toContain("will no longer be managed by Terraform");
    for (const type of types) {
      expect(applied.output).not.toMatch(new RegExp(`${type}\\.\\w+: Destroying`));
      expect(await inState(type)).toEqual([]);
    }
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
  });

  test("a second copy is no longer made: what holds the copies is forgotten, and the rule is destroyed", async () => {
    session = await openSession({ stackDir: stackOf(undefined, { replica, replicaCredentials: {} }) });
    await run("init");
    expect(await run("apply", "-auto-approve")).toMatchObject({ code: 0 });
    expect(await inState("aws_s3_bucket")).toHaveLength(2);

    await session.use(stackOf(undefined));
    const without = await run("plan");
    expect(without).toMatchObject({ code: 1, output: expect.stringContaining("Provider configuration not") as string });

    await session.use(stackOf(undefined, { replicaCredentials: {} }));
    const applied = await run("apply", "-auto-approve");
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.output).toMatch(/aws_s3_bucket_replication_configuration\.\w+: Destroying/);
    for (const type of ["aws_s3_bucket", "aws_kms_key", "aws_kms_alias", "aws_s3_bucket_policy"]) {
      expect(applied.output).not.toMatch(new RegExp(`${type}\\.\\w+: Destroying`));
      expect(await inState(type)).toHaveLength(1);
    }
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
    await session.use(stackOf(undefined));
    expect(await run("plan", "-detailed-exitcode")).toMatchObject({ code: 0 });
  });

  test("prevent_destroy holds as long as the key's block is there, and goes with it", async () => {
    const stackDir = stackOf(undefined);
    session = await openSession({ stackDir });
    await run("init");
    expect(await run("apply", "-auto-approve")).toMatchObject({ code: 0 });
    const [key = ""] = await inState("aws_kms_key");
    const refused = await run("plan", "-destroy", `-target=${key}`);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining("lifecycle.prevent_destroy") as string });

    const folder = join(root, "removed");
    cpSync(stackDir, folder, { recursive: true });
    const file = join(folder, "cdk.tf.json");
    const {
      resource: _,
      data: __,
      output: ___,
      ...rest
    } = JSON.parse(readFileSync(file, "utf8")) as {
      [section: string]: unknown;
    };
    writeFileSync(file, JSON.stringify(rest));
    await session.use(folder);
    expect((await run("plan")).output).toContain(`${key} will be destroyed`);
  });
});
