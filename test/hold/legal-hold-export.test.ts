import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { LegalHoldExport, type LegalHoldExportProps } from "../../lib/hold";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { london } from "../support/london";
import { only, synth } from "../support/synth";

const { backend: _, ...base } = london();
const make = (props: Partial<LegalHoldExportProps> = {}) =>
  synth((scope) => void new LegalHoldExport(scope, "export", { ...base, ...props }));
const policy = (json: unknown) => JSON.parse(json as string) as { Statement: { [part: string]: unknown }[] };

test("both planes speak of the same role, organization, bucket and key", () => {
  const stack = make();
  const arn = "arn:aws:iam::111122223333:role/legal-hold-export-eu-west-2";
  expect(only(stack, "aws_iam_role")["name"]).toBe("legal-hold-export-eu-west-2");
  expect(only(stack, "genesyscloud_integration_credential")["fields"]).toEqual({ ARN: arn });
  const [trust] = policy(only(stack, "aws_iam_role")["assume_role_policy"]).Statement;
  expect(trust!["Condition"]).toEqual({ StringEquals: { "sts:ExternalId": base.organizationId } });
  expect(trust!["Principal"]).toEqual({ AWS: "arn:aws:iam::765628985471:root" });
  expect(only(stack, "aws_s3_bucket_policy")["bucket"]).toBe(base.bucketName);
  expect(JSON.stringify(policy(only(stack, "aws_kms_key")["policy"]))).toContain(arn);
});

test("the integration waits for everything that Genesys Cloud may try", () => {
  const waits = only(make(), "genesyscloud_integration")["depends_on"] as string[];
  const types = waits.map((address) => address.split(".")[0]).sort();
  expect(types).toEqual([
    ...["aws_iam_role", "aws_iam_role_policy", "aws_kms_alias", "aws_s3_bucket_notification"],
    ...["aws_s3_bucket_object_lock_configuration", "aws_s3_bucket_policy"],
    "aws_s3_bucket_server_side_encryption_configuration",
  ]);
});

test("no policy holds a reference: each is known before anything is planned", () => {
  const stack = make({ aws: { bucketPolicy: { encryptionHeader: "rejectWrong", sourceRanges: ["198.51.100.0/24"] } } });
  const texts = ["aws_s3_bucket_policy", "aws_iam_role_policy", "aws_kms_key"].map(
    (type) => only(stack, type)["policy"],
  );
  for (const text of [...texts, only(stack, "aws_iam_role")["assume_role_policy"]]) expect(text).not.toMatch(/\$\{/);
});

test("an additional statement that would deny the export is refused before anything is made", () => {
  const additionalStatements = [
    {
      Sid: "OnlyFromOurNetwork",
      Effect: "Deny" as const,
      Principal: "*" as const,
      Action: "s3:PutObject",
      Resource: `arn:aws:s3:::${base.bucketName}/*`,
      Condition: { NotIpAddress: { "aws:SourceIp": "198.51.100.0/24" } },
    },
  ];
  expect(() => make({ aws: { bucketPolicy: { additionalStatements } } })).toThrow(/OnlyFromOurNetwork/);
});

test("several exports in one stack, each with providers of its own", () => {
  const stack = synth((scope) => {
    const aws = new AwsProvider(scope, "aws", { region: "eu-west-1", alias: "ireland" });
    const genesys = new GenesyscloudProvider(scope, "genesys", { awsRegion: "eu-west-1", alias: "ireland" });
    new LegalHoldExport(scope, "london", base);
    new LegalHoldExport(scope, "dublin", {
      ...base,
      name: "dublin-export",
      genesysRegion: "eu-west-1",
      bucketName: "evidence-dublin",
      aws: { provider: aws },
      genesys: { provider: genesys },
    });
  });
  const dublin = (type: string) => Object.entries(stack.resource[type]!).filter(([id]) => id.startsWith("dublin_"));
  for (const type of Object.keys(stack.resource)) {
    const [platform = ""] = type.split("_");
    // what is built into Terraform has no provider
    const provider = { aws: "aws.ireland", genesyscloud: "genesyscloud.ireland" }[platform];
    expect(dublin(type).map(([, attributes]) => attributes["provider"])).toEqual(dublin(type).map(() => provider));
    expect(Object.keys(stack.resource[type]!)).toHaveLength(2 * dublin(type).length);
  }
});

test("parts brought along are not created, and their owners are told what to allow", () => {
  let composite!: LegalHoldExport;
  const stack = synth((scope) => {
    composite = new LegalHoldExport(scope, "export", {
      ...base,
      aws: {
        existingBucket: {},
        key: { existingKeyArn: "arn:aws:kms:eu-west-2:111122223333:key/7c9e6679-7425-40de-944b-e07fc1f90ae7" },
        exporterRole: { existingRoleArn: "arn:aws:iam::111122223333:role/path/exporter" },
      },
      genesys: {
        exportRole: { existingRoleName: "Recording Administrator" },
        custodianRole: { existingRoleName: "Quality Administrator" },
        client: { existingClientId: "0b6d7e3c-3f1a-4c58-9a2e-6d1f0c9b8a77" },
        integration: { existingIntegrationId: "5a1f7d9e-2b64-4f0a-8c3d-7e9b1a2c4d6f" },
      },
    });
  });
  expect(stack.resource).toBeUndefined();
  expect(Object.keys(composite.forOwners).sort()).toEqual([
    "bucketPolicy",
    "exporterPolicy",
    "exporterTrust",
    "keyPolicy",
  ]);
  expect(composite.exporterRoleArn).toBe("arn:aws:iam::111122223333:role/path/exporter");
});

test("a plan by the wrong people or against the wrong organization fails", () => {
  const stack = make();
  const conditions = (type: string) => JSON.stringify(only(stack, type)["lifecycle"]);
  expect(conditions("aws_s3_bucket_policy")).toContain("issuer_arn");
  for (const type of ["genesyscloud_oauth_client", "genesyscloud_integration"]) {
    expect(conditions(type)).toContain(base.organizationId);
  }
});

test("default roles of the organization are looked up by name and granted beside ours", () => {
  const stack = make({ genesys: { additionalRoleNames: ["Recording Administrator", "Quality Administrator"] } });
  const names = Object.values(stack.data["genesyscloud_auth_role"]!).map(({ name }) => name);
  expect(names).toEqual(["Recording Administrator", "Quality Administrator"]);
  const roles = only(stack, "genesyscloud_oauth_client")["roles"] as { role_id: string }[];
  expect(roles.map(({ role_id }) => role_id.replace(/\.export_\w+\.id/, ""))).toEqual([
    "${genesyscloud_auth_role}",
    "${data.genesyscloud_auth_role}",
    "${data.genesyscloud_auth_role}",
  ]);
});

test("two exports of one app cannot create the same role", () => {
  const both = () =>
    synth((scope) => {
      new LegalHoldExport(scope, "one", base);
      new LegalHoldExport(scope, "two", { ...base, bucketName: "another-bucket" });
    });
  expect(both).toThrow(/ROLE_NAME_TAKEN/);
});

test.each(["aws_s3_bucket_object_lock_configuration", "aws_s3_bucket_server_side_encryption_configuration"])(
  "the integration is enabled after %s, versioning, policy and events",
  (type) => {
    const stack = make();
    const waits = (only(stack, "genesyscloud_integration")["depends_on"] as string[]).map((one) => one.split(".")[0]);
    expect(waits).toEqual(expect.arrayContaining([type, "aws_s3_bucket_policy", "aws_s3_bucket_notification"]));
    const lock = only(stack, "aws_s3_bucket_object_lock_configuration")["depends_on"] as string[];
    expect(lock.join()).toContain("aws_s3_bucket_versioning");
  },
);

test("a path of roles is in every role, and in every ARN that names one", () => {
  const iamPath = "/legal-hold/";
  const stack = make({
    aws: { iamPath, holdKeeper: { mode: "everything" }, holdBackfill: { jobBucket: "example-jobs" } },
  });
  const roles = Object.values(stack.resource!["aws_iam_role"] as { [id: string]: { name: string; path: string } });
  expect(roles).toHaveLength(3);
  const [text] = [JSON.stringify(stack)];
  for (const { name, path } of roles) {
    expect(path).toBe(iamPath);
    expect(text).not.toContain(`:role/${name}`);
    expect(text).toContain(`arn:aws:iam::111122223333:role/legal-hold/${name}`);
  }
});
