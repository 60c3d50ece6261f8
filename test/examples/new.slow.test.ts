import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { GenesysRegion } from "../../lib/catalog";
import { regionTable } from "../../lib/catalog/region-table";
import { runNew } from "../../lib/cli/new";
import { expectationOf } from "../../lib/doctor";
import { openStacks, permissionsPages } from "../../lib/review";
import { rehearse, stackFolders } from "../../lib/rehearsal";
import { describeWithTerraform } from "../rehearsal/support/terraform";
import { only, type Synthesized } from "../support/synth";

const ROOT = join(__dirname, "../..");
const ACCOUNT = "111122223333";
// where no account is documented, whoever makes the copy gives the one that Genesys told
const TOLD = "444455556666";
const ORGANIZATION = "3f8a1c52-7d64-4b0e-9a27-5e1b6c90d4f3";
const top = mkdtempSync(join(tmpdir(), "regions-"));
afterAll(() => rmSync(top, { recursive: true }));

// without a region's name in it, so that a page that names the bucket has not named the region yet
const bucketIn = (name: string) => `example-evidence-${GenesysRegion.all.findIndex((one) => one.name === name)}`;

async function make({ name, partition, genesysAccountId }: GenesysRegion): Promise<string> {
  const folder = join(top, name);
  let said = "";
  const code = await runNew(
    name,
    {
      folder,
      org: ORGANIZATION,
      account: ACCOUNT,
      bucket: bucketIn(name),
      retention: "GOVERNANCE:2555",
      custodian: [`arn:${partition}:iam::${ACCOUNT}:role/legal/evidence-custodian`],
      administrator: [`arn:${partition}:iam::${ACCOUNT}:role/platform/terraform-deployer`],
      ...(genesysAccountId === undefined ? { genesysAccount: TOLD } : {}),
    },
    { out: () => undefined, err: (text) => (said += text) },
  );
  expect({ code, said }).toEqual({ code: 0, said: "" });
  return folder;
}

/** As `cdktf synth` would start it, with the package's sources behind its name. */
async function synthesize(cwd: string): Promise<void> {
  const env = { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, "tsconfig.json") };
  await promisify(execFile)(process.execPath, ["--import", require.resolve("tsx"), "main.ts"], { cwd, env });
}

/** Every name of a kind that a text holds, each once. */
function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name!))].sort();
}

const PARTITIONS = /\barn:([^:"\\]*):/g;
const ACCOUNTS = /(?<![0-9a-f-])(\d{12})(?![0-9a-f-])/g;
const REGIONS = new RegExp(`(?<![a-z])(${regionTable.map(({ name }) => name).join("|")})(?![0-9])`, "g");

/** What a synthesized stack says of the place that it is for. */
function placeIn(text: string) {
  const stack = JSON.parse(text) as Synthesized;
  const bucket = only(stack, "aws_s3_bucket");
  const trust = JSON.parse(String(only(stack, "aws_iam_role")["assume_role_policy"])) as { Statement: object[] };
  return {
    awsRegions: stack.provider["aws"]!.map(({ region }) => region),
    awsAccounts: stack.provider["aws"]!.map((one) => one["allowed_account_ids"]),
    genesysRegions: stack.provider["genesyscloud"]!.map((one) => one["aws_region"]),
    bucket: bucket["bucket"],
    // undefined is the provider's
    bucketRegion: bucket["region"],
    trust: trust.Statement,
    partitions: namesIn(text, PARTITIONS),
    accounts: namesIn(text, ACCOUNTS),
    regions: namesIn(text, REGIONS),
  };
}

test("the regions are the 18 of the table; Genesys tells its account of two of them to who asks", () => {
  expect(GenesysRegion.all.map(({ name }) => name)).toEqual(regionTable.map(({ name }) => name));
  expect(new Set(regionTable.map(({ name }) => name)).size).toBe(18);
  const asked = GenesysRegion.all.filter(({ genesysAccountId }) => genesysAccountId === undefined);
  expect(asked.map(({ name, partition }) => [name, partition])).toEqual([
    ["us-east-2", "aws"],
    ["eusc-de-east-1", "aws-eusc"],
  ]);
  const documented = GenesysRegion.all.filter((one) => !asked.includes(one));
  expect(new Set(documented.map((one) => `${one.partition} ${one.genesysAccountId}`))).toEqual(
    new Set(["aws 765628985471"]),
  );
});

describeWithTerraform("a copy for each region, made by new", () => {
  test.each(GenesysRegion.all.map((region) => [region.name, region] as const))(
    "%s synthesizes for that region alone, has its page, and passes the rehearsal",
    async (name, region) => {
      const folder = await make(region);
      await synthesize(folder);
      const out = join(folder, "cdktf.out");
      const opened = openStacks(out).map(({ stack }) => stack);
      expect(opened).toHaveLength(1);
      const [stackDir] = stackFolders(out);
      const genesysAccount = region.genesysAccountId ?? TOLD;
      const { partition } = region;
      const bucket = bucketIn(name);

      expect(placeIn(readFileSync(join(stackDir!, "cdk.tf.json"), "utf8"))).toEqual({
        awsRegions: [region.awsRegion],
        awsAccounts: [[ACCOUNT]],
        genesysRegions: [region.providerRegion],
        bucket,
        bucketRegion: undefined,
        trust: [
          expect.objectContaining({
            Effect: "Allow",
            Principal: { AWS: `arn:${partition}:iam::${genesysAccount}:root` },
            Action: "sts:AssumeRole",
            Condition: { StringEquals: { "sts:ExternalId": ORGANIZATION } },
          }),
        ],
        partitions: [partition],
        accounts: [ACCOUNT, genesysAccount].sort(),
        regions: [name],
      });
      // as whoever reads the stack from outside understands it
      const { aws, genesys } = expectationOf(opened[0]!);
      expect(aws).toMatchObject({ partition, region: region.awsRegion, accountId: ACCOUNT, bucketName: bucket });
      expect(genesys.region).toBe(name);

      // what new wrote before anything was synthesized in the folder
      const page = readFileSync(join(folder, "permissions.md"), "utf8");
      expect(page).toBe(permissionsPages(opened));
      // an account that somebody gave is not said to be that of Genesys Cloud
      const who =
        region.genesysAccountId === undefined ? `account \`${TOLD}\`` : `Genesys Cloud (account \`${genesysAccount}\`)`;
      expect(page).toContain(`| ${who} | \`sts:AssumeRole\` |`);
      expect(page).toContain(`\`arn:${partition}:s3:::${bucket}\``);
      expect(page).toContain(`\`arn:${partition}:kms:${name}:${ACCOUNT}:key/*\``);
      expect(page).toContain(`\`kms:ViaService\` is \`s3.${name}.`);
      expect(namesIn(page, PARTITIONS)).toEqual([partition]);
      expect(namesIn(page, ACCOUNTS)).toEqual([ACCOUNT, genesysAccount].sort());
      expect(namesIn(page, REGIONS)).toEqual([name]);

      const { steps, summary } = await rehearse({ stackDir: stackDir! });
      expect(steps.filter((step) => !step.ok)).toEqual([]);
      expect(summary).toMatch(/^Apply complete!/);
      expect(existsSync(join(folder, "package.json"))).toBe(true);
    },
    180_000,
  );
});

test.each([
  '"; process.exit(7); "',
  "${aws_s3_bucket.x.id}",
  "`x`",
  "a\nb",
  "\u202Eevil",
  "../../etc",
  "x".repeat(5_000),
])("a hostile value %j becomes no code", async (text) => {
  const folder = join(top, "hostile");
  const given = { folder, org: ORGANIZATION, account: ACCOUNT, bucket: text, custodian: [text] };
  const code = await runNew(
    "eu-west-2",
    { ...given, retention: "GOVERNANCE:2555" },
    {
      out: () => undefined,
      err: () => undefined,
    },
  );
  expect(code).toBe(1);
  expect(existsSync(folder)).toBe(false);
});
