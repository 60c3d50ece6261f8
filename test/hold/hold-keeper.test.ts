import { Testing } from "cdktf";
import type { HoldKeeperOptions } from "../../lib/aws";
import { evaluate, type PolicyDocument, type Request } from "../../lib/policy";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { only, synthStack } from "../support/synth";

function make(holdKeeper: HoldKeeperOptions, aws: LegalHoldExportStackProps["aws"] = {}) {
  const stack = new LegalHoldExportStack(Testing.app(), "london", { ...london(), aws: { ...aws, holdKeeper } });
  return { plane: stack.export.aws, export: stack.export, json: synthStack(stack) };
}

const decrypt = (roleArn: string, via = "s3.eu-west-2.amazonaws.com"): Request => ({
  principal: { kind: "role", arn: roleArn, accountId: "111122223333" },
  action: "kms:Decrypt",
  resource: "arn:aws:kms:eu-west-2:111122223333:key/k",
  context: {
    "aws:PrincipalArn": roleArn,
    "kms:CallerAccount": "111122223333",
    "kms:ViaService": via,
    "kms:ResourceAliases": ["alias/legal-hold-export"],
    "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::example-legal-hold-evidence-eu-west-2",
  },
});

test.each([
  ["everything", {}, "implicitlyDenied"],
  ["whenSidecar", { sidecarField: "a" }, "allowed"],
] as const)(
  "a key that administrators keep to themselves lets a keeper of mode %s decrypt: %s",
  (mode, options, verdict) => {
    const { plane } = make({ mode, ...options }, { key: { administratorsOnly: true } });
    const { names, policy } = plane.holdKeeper!;
    const policies = { identity: [policy], resource: plane.key.policy, resourceKind: "key" } as const;
    expect(evaluate(decrypt(names.roleArn), policies).verdict).toBe(verdict);
    expect(evaluate(decrypt(names.roleArn, "ec2.eu-west-2.amazonaws.com"), policies).verdict).toBe("implicitlyDenied");
  },
);

test("the owner of a key brought along is told that the keeper decrypts", () => {
  const existingKeyArn = "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";
  const { export: made } = make({ mode: "whenSidecar", sidecarField: "a" }, { key: { existingKeyArn } });
  expect(JSON.stringify(made.forOwners["keyPolicy"])).toContain("role/legal-hold-export-hold-keeper-eu-west-2");
});

test("Genesys Cloud is told of the bucket only when the keeper hears of objects", () => {
  const { json } = make({ mode: "everything" });
  const dependsOn = JSON.stringify(only(json, "genesyscloud_integration")["depends_on"]);
  expect(dependsOn).toContain("aws_lambda_event_source_mapping");
  expect(dependsOn).toContain("aws_cloudwatch_event_target");
});

test("a keeper is named after its export, so that one account has room for several", () => {
  const stack = new LegalHoldExportStack(Testing.app(), "london", {
    ...london(),
    name: "frankfurt",
    aws: { holdKeeper: { mode: "everything" } },
  });
  expect(stack.export.aws.holdKeeper!.names).toMatchObject({
    functionName: "frankfurt-hold-keeper",
    deadLetterQueueName: "frankfurt-hold-keeper-dead-letters",
  });
});

test("no keeper and no trail unless asked for", () => {
  const { resource } = synthStack(new LegalHoldExportStack(Testing.app(), "london", london()));
  expect(Object.keys(resource).filter((type) => /lambda|sqs|cloudwatch|cloudtrail|inventory/.test(type))).toEqual([]);
});

test("what the owners of the log buckets have to allow is put out", () => {
  const trail = { dataEventsBucket: "example-logs", inventoryBucket: "example-logs" };
  const made = new LegalHoldExportStack(Testing.app(), "london", { ...london(), aws: { trail } });
  expect(Object.keys(made.export.forOwners)).toEqual(["dataEventsBucket", "inventoryBucket"]);
  const { output } = synthStack(made);
  expect(output["for_owner_dataEventsBucket"]!.value).toContain("trail/legal-hold-export-evidence");
});

describe("server access logs", () => {
  const { bucketName } = london();
  const made = (more: object = {}) =>
    new LegalHoldExportStack(Testing.app(), "london", {
      ...london(),
      aws: { bucket: { accessLogsBucket: "example-logs", ...more } },
    });
  const write = (policy: PolicyDocument, key: string, more: Request["context"] = {}, service = "logging") =>
    evaluate(
      {
        principal: { kind: "service", service: `${service}.s3.amazonaws.com` },
        action: "s3:PutObject",
        resource: `arn:aws:s3:::example-logs/${key}`,
        context: { "aws:SourceArn": `arn:aws:s3:::${bucketName}`, "aws:SourceAccount": "111122223333", ...more },
      },
      { resource: policy, resourceKind: "bucket" },
    ).verdict;

  test.each([
    [{}, `${bucketName}/2026-03-01-12-00-00-0A`, "other/2026-03-01-12-00-00-0A"],
    [{ accessLogsPrefix: "evidence/london-" }, "evidence/london-2026-03-01", `${bucketName}/2026-03-01`],
    [{ accessLogsPrefix: "" }, "2026-03-01", undefined],
  ])("the owner of their bucket is told to let S3 write them, where they go: %j", (more, key, elsewhere) => {
    const stack = made(more);
    const policy = stack.export.forOwners["accessLogsBucket"]!;
    const prefix = String(only(synthStack(stack), "aws_s3_bucket_logging")["target_prefix"]);
    expect(key.startsWith(prefix)).toBe(true);
    expect(write(policy, key)).toBe("allowed");
    if (elsewhere !== undefined) expect(write(policy, elsewhere)).toBe("implicitlyDenied");
  });

  test("of no other bucket, for no other account, by no other service", () => {
    const stack = made();
    const policy = stack.export.forOwners["accessLogsBucket"]!;
    expect(synthStack(stack).output["for_owner_accessLogsBucket"]!.value).toBe(JSON.stringify(policy));
    const key = `${bucketName}/x`;
    expect(write(policy, key, { "aws:SourceArn": `arn:aws:s3:::${bucketName}-2` })).toBe("implicitlyDenied");
    expect(write(policy, key, { "aws:SourceAccount": "999988887777" })).toBe("implicitlyDenied");
    expect(write(policy, key, {}, "other")).toBe("implicitlyDenied");
  });
});
