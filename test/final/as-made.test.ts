import { Aspects, TerraformDataSource, TerraformResource, TerraformStack, Testing } from "cdktf";
import {
  EvidenceBucket,
  EvidenceBucketPolicy,
  EvidenceKey,
  EvidenceTrail,
  ExporterRole,
  HoldBackfill,
  HoldKeeper,
  JobEvents,
} from "../../lib/aws";
import { ConfigError } from "../../lib/core";
import {
  CustodianRole,
  ExportClient,
  ExportPolicy,
  ExportRole,
  OrganizationGuard,
  RecordingIntegration,
} from "../../lib/genesys";
import type { Statement } from "../../lib/policy";
import { LegalHoldExportStack, LegalHoldRolesStack } from "../../stacks";
import { maximal } from "../support/maximal";
import { CUSTODIAN, target } from "../support/target";
import { rewrite, set, type Change } from "../support/written-changes";

const ID = "5a1f7d9e-2b64-4f0a-8c3d-7e9b1a2c4d6f";
const people = { custodians: [CUSTODIAN] };
const jobs = { accountId: "111122223333", region: "eu-west-2", organizationId: target.organizationId };

const parts: { readonly [name: string]: (scope: TerraformStack) => void } = {
  bucket: (s) =>
    void new EvidenceBucket(s, "x", {
      bucketName: target.bucketName,
      retention: { mode: "GOVERNANCE", days: 30 },
      encryptionAlgorithm: "AES256",
    }),
  policy: (s) =>
    void new EvidenceBucketPolicy(s, "x", { target, ...people, retentionDays: 30, encryptionAlgorithm: "AES256" }),
  key: (s) => void new EvidenceKey(s, "x", { target, ...people, alias: "alias/x" }),
  exporter: (s) => void new ExporterRole(s, "x", { target, genesysAccountId: "765628985471" }),
  keeper: (s) => void new HoldKeeper(s, "x", { target, mode: "everything" }),
  backfill: (s) => void new HoldBackfill(s, "x", { target, jobBucket: "job-lists" }),
  trail: (s) => void new EvidenceTrail(s, "x", { target, dataEventsBucket: "logs-of-evidence" }),
  jobs: (s) =>
    void new JobEvents(s, "x", { ...jobs, name: "jobs", sourceSuffix: "x", topics: ["t"], emails: ["a@example.com"] }),
  exportRole: (s) => void new ExportRole(s, "x"),
  custodianRole: (s) => void new CustodianRole(s, "x"),
  client: (s) =>
    void new ExportClient(s, "x", {
      roles: [{ roleId: "0c9a8f2e-1b7d-4c36-9e55-2f4a7d8b6c10" }],
      secret: "genesysCredential",
    }),
  integration: (s) => void new RecordingIntegration(s, "x", { roleArn: target.exporterRoleArn }),
  organization: (s) => void new OrganizationGuard(s, "x", { organizationId: target.organizationId }),
  exportPolicy: (s) => void new ExportPolicy(s, "x", { integrationId: ID, media: ["call"], queueIds: [ID] }),
};

const grant = (more: Partial<Statement>) =>
  rewrite((all) => [...all, { Effect: "Allow", Action: "*", Resource: "*", ...more }]);
const policies = (action: string) => [{ domain: "recording", entity_name: "recording", action_set: [action] }];

const changes: readonly (readonly [part: string, what: string, type: string, change: Change])[] = [
  ["bucket", "destruction is forced", "aws_s3_bucket", set("force_destroy", true)],
  ["bucket", "rules that only Terraform knows", "aws_s3_bucket_lifecycle_configuration", set("rule", "${local.rules}")],
  ["bucket", "a dynamic block", "aws_s3_bucket_lifecycle_configuration", set("dynamic.rule", { for_each: [] })],
  ["policy", "the stranger reads", "aws_s3_bucket_policy", grant({ Principal: { AWS: "444455556666" } })],
  [
    "policy",
    "the exporter is denied",
    "aws_s3_bucket_policy",
    grant({ Effect: "Deny", Principal: "*", Resource: `arn:aws:s3:::${target.bucketName}/*`, Action: "s3:PutObject" }),
  ],
  ["key", "everybody uses it", "aws_kms_key", grant({ Principal: { AWS: "444455556666" } })],
  ["exporter", "it may delete", "aws_iam_role_policy", grant({ Action: "s3:DeleteObject" })],
  ["exporter", "it may do less", "aws_iam_role_policy", rewrite(() => [])],
  [
    "exporter",
    "others assume it",
    "aws_iam_role",
    rewrite((s) => s.map(({ Condition: _, ...one }) => one), "assume_role_policy"),
  ],
  ["keeper", "its role may delete", "aws_iam_role_policy", grant({ Action: "s3:DeleteObject" })],
  ["keeper", "its settings are others", "aws_lambda_function", set("environment.variables", { HOLD_KEEPER: "{}" })],
  ["keeper", "another program", "aws_lambda_function", set("filename", "other.zip")],
  ["keeper", "a layer", "aws_lambda_function", set("layers", ["arn:aws:lambda:eu-west-2:444455556666:layer:x:1"])],
  ["keeper", "another role", "aws_lambda_function", set("role", "arn:aws:iam::111122223333:role/admin")],
  ["keeper", "it never runs", "aws_lambda_function", set("reserved_concurrent_executions", 0)],
  ["keeper", "it is not called", "aws_lambda_event_source_mapping", set("enabled", false)],
  ["keeper", "a filter of events", "aws_lambda_event_source_mapping", set("filter_criteria", { filter: [] })],
  ["keeper", "everybody sends", "aws_sqs_queue_policy", grant({ Principal: "*" })],
  ["keeper", "a policy beside", "aws_sqs_queue", set("policy", "{}")],
  ["keeper", "messages are kept for less", "aws_sqs_queue", set("message_retention_seconds", 60)],
  ["keeper", "the rule is off", "aws_cloudwatch_event_rule", set("state", "DISABLED")],
  ["keeper", "another pattern", "aws_cloudwatch_event_rule", set("event_pattern", "{}")],
  ["keeper", "the alarm is quiet", "aws_cloudwatch_metric_alarm", set("actions_enabled", false)],
  ["keeper", "the log is kept for less", "aws_cloudwatch_log_group", set("retention_in_days", 1)],
  ["backfill", "its role may delete", "aws_iam_role_policy", grant({ Action: "s3:DeleteObject" })],
  ["trail", "another bucket", "aws_cloudtrail", set("s3_bucket_name", "elsewhere")],
  ["jobs", "everybody publishes", "aws_sns_topic_policy", grant({ Principal: "*" })],
  ["exportRole", "more permissions", "genesyscloud_auth_role", set("permission_policies", policies("*"))],
  ["exportRole", "the older form of permissions", "genesyscloud_auth_role", set("permissions", ["admin"])],
  ["exportRole", "none of it", "genesyscloud_auth_role", set("count", 0)],
  ["custodianRole", "less permissions", "genesyscloud_auth_role", set("permission_policies", policies("view"))],
  ["client", "more roles", "genesyscloud_oauth_client", set("roles", [{ role_id: "admin" }])],
  ["client", "the secret in the state", "genesyscloud_oauth_client", set("expose_client_secret", true)],
  ["client", "the secret in a file", "genesyscloud_oauth_client", set("directory_client_secret", "/tmp")],
  ["client", "the secret is overwritten", "genesyscloud_oauth_client", set("integration_credential_name", "x")],
  ["client", "the guard is asked nothing", "terraform_data", set("lifecycle.postcondition", undefined)],
  ["client", "the note is written again", "terraform_data", set("lifecycle.ignore_changes", undefined)],
  ["client", "a rename empties it", "genesyscloud_integration_credential", set("lifecycle.ignore_changes", undefined)],
  ["client", "switched off by OpenTofu", "genesyscloud_oauth_client", set("lifecycle.enabled", false)],
  [
    "integration",
    "another role",
    "genesyscloud_integration_credential",
    set("fields.ARN", "arn:aws:iam::444455556666:role/x"),
  ],
  ["organization", "nothing is read", "genesyscloud_organizations_me", set("count", 0)],
  [
    "exportPolicy",
    "recordings are deleted",
    "genesyscloud_recording_media_retention_policy",
    set("media_policies.call_policy.actions.delete_recording", true),
  ],
];

function build(add: (stack: TerraformStack) => void, type: string, change: Change): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "own");
  add(stack);
  let met = false;
  Aspects.of(stack).add({
    visit: (node) => {
      const isBlock = TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node);
      if (!isBlock || (node as TerraformResource).terraformResourceType !== type) return;
      met = true;
      change(node as never, stack as never);
    },
  });
  stack.node.addValidation({ validate: () => (met ? [] : [`no ${type}`]) });
  return stack;
}

test.each(changes)("%s of one's own, and %s: refused", (part, _, type, change) => {
  const stack = build(parts[part]!, type, change);
  expect(() => Testing.synth(stack)).toThrow(ConfigError);
});

const free: readonly (readonly [part: string, what: string, type: string, change: Change])[] = [
  ["keeper", "tags", "aws_lambda_function", set("tags", { team: "legal" })],
  ["keeper", "more memory", "aws_lambda_function", set("memory_size", 512)],
  ["keeper", "traces", "aws_lambda_function", set("tracing_config", { mode: "Active" })],
  ["keeper", "a longer log", "aws_cloudwatch_log_group", set("retention_in_days", 3653)],
  [
    "keeper",
    "one more is told",
    "aws_cloudwatch_metric_alarm",
    set("alarm_actions", ["arn:aws:sns:eu-west-2:111122223333:t"]),
  ],
  ["exportRole", "a description", "genesyscloud_auth_role", set("description", "ours")],
  ["client", "destruction is forbidden", "genesyscloud_oauth_client", set("lifecycle.prevent_destroy", true)],
  [
    "policy",
    "a denial for others",
    "aws_s3_bucket_policy",
    grant({
      Effect: "Deny",
      Principal: { AWS: "arn:aws:iam::444455556666:root" },
      Resource: `arn:aws:s3:::${target.bucketName}/*`,
      Action: "s3:GetObject",
    }),
  ],
];

test.each(free)("%s of one's own, and %s: passes", (part, _, type, change) => {
  expect(() => Testing.synth(build(parts[part]!, type, change))).not.toThrow();
});

test.each(Object.keys(parts))("%s of one's own is written as it was made", (part) => {
  const stack = new TerraformStack(Testing.app(), "own");
  parts[part]!(stack);
  expect(() => Testing.synth(stack)).not.toThrow();
});

// an Aspect that touches everything has each resource compared attribute by attribute
test.each(Object.entries(maximal()))("what nobody changed is not refused: %s", (_, props) => {
  const stack = new LegalHoldExportStack(Testing.app(), "all", props);
  Aspects.of(stack).add({
    visit: (node) => {
      if (TerraformResource.isTerraformResource(node)) node.addOverride("lifecycle.create_before_destroy", true);
    },
  });
  expect(() => Testing.synth(stack)).not.toThrow();
});

test("a stack of roles is guarded as well", () => {
  const stack = new LegalHoldRolesStack(Testing.app(), "roles", {
    genesysRegion: "eu-west-2",
    organizationId: target.organizationId,
    backend: { local: true },
  });
  const [role] = stack.node.findAll().filter((one) => TerraformResource.isTerraformResource(one));
  (role as TerraformResource).addOverride("permission_policies", policies("*"));
  expect(() => Testing.synth(stack)).toThrow(/PLANES_DISAGREE/);
});

test("what a credential is told is not in the message, since it may be a secret", () => {
  const stack = build(
    parts["integration"]!,
    "genesyscloud_integration_credential",
    set("fields.clientSecret", "hunter2"),
  );
  let text = "";
  try {
    Testing.synth(stack);
  } catch (error) {
    text = String(error);
  }
  expect(text).toContain("genesyscloud_integration_credential");
  expect(text).not.toContain("hunter2");
});
