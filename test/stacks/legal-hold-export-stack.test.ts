import { App, TerraformStack, Testing } from "cdktf";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { REPLICA } from "../support/replica";
import { synthStack, type Synthesized } from "../support/synth";

const make = (props: Partial<LegalHoldExportStackProps> = {}): Synthesized =>
  synthStack(new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...props }));

test("providers are bound to the account and the region", () => {
  const { provider } = make({ tags: { purpose: "legal-hold" } });
  expect(provider["aws"]).toEqual([
    { region: "eu-west-2", allowed_account_ids: ["111122223333"], default_tags: [{ tags: { purpose: "legal-hold" } }] },
  ]);
  expect(provider["genesyscloud"]).toEqual([{ aws_region: "eu-west-2" }]);
});

test("an S3 backend encrypts and locks", () => {
  const { terraform } = make({ backend: { s3: { bucket: "state", region: "eu-west-2", kmsKeyId: "alias/state" } } });
  expect(terraform.backend["s3"]).toEqual({
    bucket: "state",
    region: "eu-west-2",
    key: "london/terraform.tfstate",
    kms_key_id: "alias/state",
    encrypt: true,
    use_lockfile: true,
  });
});

test("HCP Terraform gets a workspace named after the stack", () => {
  const { terraform } = make({ backend: { cloud: { organization: "example" } } }) as unknown as {
    terraform: { cloud: object };
  };
  expect(terraform.cloud).toEqual({ organization: "example", workspaces: { name: "london" } });
});

test("a local backend has a relative path, or output would differ between machines", () => {
  expect(make().terraform.backend["local"]).toEqual({ path: "../../../terraform.london.tfstate" });
});

test("outputs name what jobs need and no secret", () => {
  const { output } = make();
  expect(Object.keys(output).sort()).toEqual(["bucket_name", "exporter_role_arn", "integration_id"]);
  expect(output["bucket_name"]!.value).toBe("example-legal-hold-evidence-eu-west-2");
  expect(JSON.stringify(output)).not.toMatch(/secret/i);
});

test("several organizations take their credentials from sensitive variables of their stack", () => {
  const { variable, provider } = make({ genesysCredentials: "variables" });
  expect(Object.values(variable).map(({ sensitive }) => sensitive)).toEqual([true, true]);
  expect(provider["genesyscloud"]).toEqual([
    {
      aws_region: "eu-west-2",
      oauthclient_id: "${var.genesyscloud_oauthclient_id}",
      oauthclient_secret: "${var.genesyscloud_oauthclient_secret}",
    },
  ]);
});

test("what owners of parts brought along have to allow is put out", () => {
  const { output, resource } = make({ aws: { existingBucket: {}, key: { s3Managed: true } } });
  expect(resource["aws_s3_bucket"]).toBeUndefined();
  expect(resource["aws_s3_bucket_policy"]).toBeUndefined();
  const document = JSON.parse(output["for_owner_bucketPolicy"]!.value as string) as { Statement: { Sid: string }[] };
  expect(document.Statement.map(({ Sid }) => Sid)).toContain("DenyLegalHoldOffExceptCustodians");
  expect(JSON.parse(output["bucket_settings_for_owner"]!.value as string)).toMatchObject({
    objectLock: { mode: "GOVERNANCE", days: 2555 },
    encryption: { algorithm: "AES256", bucketKey: false },
  });
});

test("a bucket that is handed over gets its policy and nothing else", () => {
  const { resource } = make({ aws: { existingBucket: { handOverPolicy: true }, key: { s3Managed: true } } });
  expect(Object.keys(resource).filter((type) => type.startsWith("aws_s3"))).toEqual(["aws_s3_bucket_policy"]);
});

test("stacks of one app do not get in each other's way", () => {
  const app = new App({ outdir: Testing.app().outdir });
  const stacks: TerraformStack[] = ["eu-west-2", "eu-central-1"].map(
    (region) =>
      new LegalHoldExportStack(app, region, {
        ...london(),
        name: `export-${region}`,
        genesysRegion: region,
        bucketName: `evidence-${region}`,
      }),
  );
  expect(stacks.map((stack) => synthStack(stack).provider["aws"]![0]!["region"])).toEqual([
    "eu-west-2",
    "eu-central-1",
  ]);
});

test("an empty list of administrators is nobody, as none is: no plan asks who runs it", () => {
  const synthesized = (administrators: readonly string[] | undefined): string => {
    const { administrators: _, ...props } = { ...london(), replica: REPLICA };
    const given = administrators === undefined ? props : { ...props, administrators };
    return Testing.synth(new LegalHoldExportStack(Testing.app(), "london", given));
  };
  expect(synthesized([])).toBe(synthesized(undefined));
});
