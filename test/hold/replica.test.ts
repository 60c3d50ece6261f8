import { TerraformStack, Testing } from "cdktf";
import { LegalHoldExport } from "../../lib/hold";
import { EvidenceReplicaStack, LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { REPLICA } from "../support/replica";
import { ofConfigurationsWithReplica, wrongs } from "../support/replica-judge";
import { fixed } from "../support/sample";

type Json = { readonly [name: string]: unknown };
const make = (
  replica: Partial<LegalHoldExportStackProps["replica"]> = {},
  more: Partial<LegalHoldExportStackProps> = {},
) => new LegalHoldExportStack(Testing.app(), "london", { ...london(), replica: { ...REPLICA, ...replica }, ...more });
const synth = (stack: LegalHoldExportStack | EvidenceReplicaStack) =>
  JSON.parse(Testing.synth(stack)) as {
    resource: { [type: string]: { [id: string]: Json } };
    removed?: Json[];
    output: { [name: string]: { value: string } };
    provider: { aws: Json[] };
  };
const only = (all: { [id: string]: Json } = {}) => Object.values(all)[0]!;
const KEY = "arn:aws:kms:eu-west-2:444455556666:key/7c9e6679-7425-40de-944b-e07fc1f90ae7";

test("London with a second copy: exactly what the design's tables allow", () => {
  expect(wrongs({ ...london(), replica: REPLICA })).toEqual([]);
});

test("any legal configuration with a second copy", () => {
  const asked = ofConfigurationsWithReplica(fixed(10), (given) => {
    expect(wrongs(given)).toEqual([]);
  });
  expect(asked).toBeGreaterThan(5);
});

test("the rule copies every version, no deletion, and comes last", () => {
  const { resource } = synth(make());
  const rule = only(resource["aws_s3_bucket_replication_configuration"]);
  expect(rule["rule"]).toEqual([
    {
      id: "copy-evidence",
      priority: 1,
      status: "Enabled",
      filter: {},
      delete_marker_replication: { status: "Disabled" },
      source_selection_criteria: { sse_kms_encrypted_objects: { status: "Enabled" } },
      destination: {
        bucket: "arn:aws:s3:::example-copy",
        encryption_configuration: {
          replica_kms_key_id: expect.stringMatching(/^\$\{aws_kms_key\..+\.arn\}$/) as unknown,
        },
        metrics: { status: "Enabled" },
      },
    },
  ]);
  const before = rule["depends_on"] as string[];
  for (const type of ["versioning", "object_lock_configuration", "server_side_encryption_configuration", "policy"]) {
    expect(before.filter((one) => one.startsWith(`aws_s3_bucket_${type}.`))).toHaveLength(2);
  }
});

test("the destination has what the source has, and is made in the other account", () => {
  const { resource, provider } = synth(make({}, { replicaCredentials: { profile: "copies" } }));
  expect(provider.aws[1]).toMatchObject({ alias: "replica", allowed_account_ids: ["444455556666"], profile: "copies" });
  const settings = Object.entries(resource).filter(([type]) => type.startsWith("aws_s3_bucket"));
  const count = (type: string) => (type === "aws_s3_bucket_notification" || type.includes("replication") ? 1 : 2);
  for (const [type, byId] of settings) expect([type, Object.keys(byId).length]).toEqual([type, count(type)]);
  const locks = Object.values(resource["aws_s3_bucket_object_lock_configuration"]!);
  expect(locks[0]!["rule"]).toEqual(locks[1]!["rule"]);
});

test("copies that fail raise an alarm, by the bucket's one notification", () => {
  const { resource } = synth(make({ alarmActions: ["arn:aws:sns:eu-west-2:111122223333:alarms"] }));
  const queue = { queue_arn: "arn:aws:sqs:eu-west-2:111122223333:legal-hold-export-failed-copies" };
  expect(only(resource["aws_s3_bucket_notification"])).toMatchObject({ eventbridge: true, queue: [queue] });
  expect(only(resource["aws_cloudwatch_metric_alarm"])).toMatchObject({
    dimensions: { QueueName: "legal-hold-export-failed-copies" },
    alarm_actions: ["arn:aws:sns:eu-west-2:111122223333:alarms"],
  });
});

test("time control is asked for by name", () => {
  const { resource } = synth(make({ timeControl: true }));
  const [rule] = only(resource["aws_s3_bucket_replication_configuration"])["rule"] as [{ destination: Json }];
  expect(rule.destination).toMatchObject({
    replication_time: { status: "Enabled", time: { minutes: 15 } },
    metrics: { event_threshold: { minutes: 15 } },
  });
});

test("late copies are told of under time control only", () => {
  const events = (replica: object) =>
    (only(synth(make(replica)).resource["aws_s3_bucket_notification"])["queue"] as { events: string[] }[])[0]!.events;
  const late = ["s3:Replication:OperationMissedThreshold", "s3:Replication:OperationReplicatedAfterThreshold"];
  expect(events({ timeControl: true })).toEqual([...events({}), ...late]);
  expect(events({})).toEqual(["s3:Replication:OperationFailedReplication", "s3:Replication:OperationNotTracked"]);
});

test("an inventory lists which versions were copied, where any are", () => {
  const fields = (props: LegalHoldExportStackProps) => {
    const aws = { trail: { inventoryBucket: "example-inventory" } };
    const { resource } = synth(new LegalHoldExportStack(Testing.app(), "london", { ...props, aws }));
    return only(resource["aws_s3_bucket_inventory"])["optional_fields"] as string[];
  };
  expect(fields({ ...london(), replica: REPLICA })).toContain("ReplicationStatus");
  expect(fields(london())).not.toContain("ReplicationStatus");
});

test("where another team owns the account nothing is made there, and that team's stack makes the same", () => {
  const stack = make({ existing: true, key: { existingKeyArn: KEY } });
  const { resource, output, removed } = synth(stack);
  expect(Object.keys(resource["aws_s3_bucket"]!)).toHaveLength(1);
  const policy = output["for_owner_replicaBucketPolicy"]!.value;
  expect(policy).toContain("AllowReplicationWriteCopies");
  expect(output["for_owner_replicaKeyPolicy"]!.value).toContain("AllowReplicationEncrypt");
  expect(JSON.stringify(removed)).toContain("aws_s3_bucket.export_replica_bucket_");
  const theirs = synth(
    new EvidenceReplicaStack(Testing.app(), "copies", { ...london(), replica: { ...REPLICA, existing: true } }),
  );
  expect(only(theirs.resource["aws_s3_bucket_policy"])["policy"]).toBe(policy);
  expect(theirs.output["replica_key_arn"]!.value).toMatch(/^\$\{aws_kms_key\./);
});

test("where the copying ends the rule goes, and what holds the copies is forgotten", () => {
  const { resource, removed } = synth(
    new LegalHoldExportStack(Testing.app(), "london", { ...london(), replicaCredentials: {} }),
  );
  expect(resource["aws_s3_bucket_replication_configuration"]).toBeUndefined();
  const forgotten = JSON.stringify(removed);
  const { resource: made } = synth(make());
  for (const type of [
    "aws_s3_bucket",
    "aws_s3_bucket_policy",
    "aws_kms_key",
    "aws_s3_bucket_object_lock_configuration",
  ]) {
    const id = Object.keys(made[type]!).find((one) => one.includes("replica"))!;
    expect(forgotten).toContain(`${type}.${id}"`);
  }
});

test("a provider of another place is refused", () => {
  const elsewhere = () => {
    const stack = make({ region: "eu-west-1", acknowledgeJurisdictions: ["eu-west-2", "eu-west-1"] });
    const provider = stack.node.findChild("aws_replica") as unknown as { region: string };
    provider.region = "eu-west-3";
    return Testing.synth(stack);
  };
  expect(elsewhere).toThrow(/AWS_PROVIDER_MISMATCH[^]*replica.provider.region/);
});

test("an Aspect that points the rule elsewhere, or a second rule, is refused", () => {
  const stack = make();
  const { replication } = stack.export.aws.replica!;
  const rule = replication.node.findChild("rule") as unknown as { addOverride(path: string, value: unknown): void };
  rule.addOverride("rule.0.destination.bucket", "arn:aws:s3:::elsewhere");
  expect(() => Testing.synth(stack)).toThrow(/PLANES_DISAGREE/);
});

test("without a second copy nothing of it is made", () => {
  const text = Testing.synth(new LegalHoldExportStack(Testing.app(), "london", london()));
  expect(text).not.toMatch(/export_replica|aws_s3_bucket_replication|failed_copies|DenyCopyOut/);
});

test("without the provider of a stack the export asks for one", () => {
  const { backend: _, ...props } = london();
  const alone = () =>
    new LegalHoldExport(new TerraformStack(Testing.app(), "own"), "export", { ...props, replica: REPLICA });
  expect(alone).toThrow(/REPLICA_NEEDS_PROVIDER/);
});

test("a stack for copies without any is refused", () => {
  expect(() => new EvidenceReplicaStack(Testing.app(), "copies", london())).toThrow(/REPLICA_MISSING/);
});
