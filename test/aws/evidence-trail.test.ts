import { EvidenceTrail, type EvidenceTrailOptions } from "../../lib/aws";
import { evaluate, type PolicyDocument, type Request } from "../../lib/policy";
import { only, synth } from "../support/synth";
import { target } from "../support/target";

function make(options: EvidenceTrailOptions) {
  let trail!: EvidenceTrail;
  const stack = synth((scope) => void (trail = new EvidenceTrail(scope, "trail", { ...options, target })));
  return { trail, stack };
}

function asService(
  service: string,
  resource: PolicyDocument,
  action: string,
  arn: string,
  context: Request["context"],
) {
  const principal = { kind: "service", service } as const;
  return evaluate({ principal, action, resource: arn, context }, { resource, resourceKind: "bucket" }).verdict;
}

const CONTROL = { "s3:x-amz-acl": "bucket-owner-full-control" };

test("data events are those of the evidence bucket's objects alone, reads among them", () => {
  const trail = only(make({ dataEventsBucket: "logs" }).stack, "aws_cloudtrail");
  expect(trail).toMatchObject({ s3_bucket_name: "logs", enable_log_file_validation: true });
  const [selector] = trail["advanced_event_selector"] as [{ field_selector: { field: string }[] }];
  expect(selector.field_selector).toEqual([
    { field: "eventCategory", equals: ["Data"] },
    { field: "resources.type", equals: ["AWS::S3::Object"] },
    { field: "resources.ARN", starts_with: ["arn:aws:s3:::example-evidence/"] },
  ]);
});

test("the inventory has all versions, with what keeps them", () => {
  const { stack } = make({ inventoryBucket: "logs", inventoryFormat: "Parquet" });
  const inventory = only(stack, "aws_s3_bucket_inventory");
  expect(inventory).toMatchObject({ bucket: "example-evidence", included_object_versions: "All" });
  expect(inventory["optional_fields"]).toEqual(
    expect.arrayContaining([
      "ObjectLockLegalHoldStatus",
      "ObjectLockMode",
      "ObjectLockRetainUntilDate",
      "EncryptionStatus",
    ]),
  );
  expect(JSON.stringify(inventory["destination"])).toContain('"format":"Parquet"');
  expect(stack.resource["aws_cloudtrail"]).toBeUndefined();
});

describe("what the owner of the log bucket has to allow", () => {
  const { trail } = make({
    dataEventsBucket: "logs",
    dataEventsPrefix: "evidence",
    trailName: "trail-1",
    inventoryBucket: "lists",
  });
  const { dataEventsBucket, inventoryBucket } = trail.forOwners as { [part: string]: PolicyDocument };
  const trailArn = "arn:aws:cloudtrail:eu-west-2:111122223333:trail/trail-1";
  const log = "arn:aws:s3:::logs/evidence/AWSLogs/111122223333/CloudTrail/eu-west-2/x.json.gz";

  test.each([
    ["this trail", "aws:SourceArn", trailArn, log, "allowed"],
    ["another trail", "aws:SourceArn", `${trailArn}2`, log, "implicitlyDenied"],
    [
      "another account's folder",
      "aws:SourceArn",
      trailArn,
      log.replace("111122223333", "999988887777"),
      "implicitlyDenied",
    ],
  ])("%s writes its log", (_, key, value, arn, verdict) => {
    const context = { [key]: value, ...CONTROL };
    expect(asService("cloudtrail.amazonaws.com", dataEventsBucket!, "s3:PutObject", arn, context)).toBe(verdict);
  });

  test("this trail looks at the bucket first", () => {
    const context = { "aws:SourceArn": trailArn };
    const look = (more: object) =>
      asService("cloudtrail.amazonaws.com", dataEventsBucket!, "s3:GetBucketAcl", "arn:aws:s3:::logs", {
        ...context,
        ...more,
      });
    expect(look({})).toBe("allowed");
    expect(look({ "aws:SourceArn": "arn:aws:cloudtrail:eu-west-2:999988887777:trail/trail-1" })).toBe(
      "implicitlyDenied",
    );
  });

  test.each([
    ["for the evidence bucket", { "aws:SourceArn": "arn:aws:s3:::example-evidence" }, "allowed"],
    ["for another bucket", { "aws:SourceArn": "arn:aws:s3:::other" }, "implicitlyDenied"],
    ["for another account", { "aws:SourceAccount": "999988887777" }, "implicitlyDenied"],
  ])("S3 writes the inventory %s", (_, more, verdict) => {
    const ours = { "aws:SourceArn": "arn:aws:s3:::example-evidence", "aws:SourceAccount": "111122223333", ...CONTROL };
    const arn = "arn:aws:s3:::lists/inventory/example-evidence/evidence/data/x.csv.gz";
    expect(asService("s3.amazonaws.com", inventoryBucket!, "s3:PutObject", arn, { ...ours, ...more })).toBe(verdict);
  });
});
