import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { GenesyscloudProvider } from "../../lib/provider-genesyscloud/provider";
import { faultsOf, find, override, type Attack } from "../support/attacks";

const attacks: { readonly [what: string]: Attack } = {
  "another one replaces it": override("aws_s3_bucket_policy", "lifecycle.replace_triggered_by", ["terraform_data.x"]),
  "a program beside it": override("aws_s3_bucket_policy", "provisioner", [
    { "local-exec": { command: "aws s3api delete-bucket-policy" } },
  ]),
  "one for each of none": override("aws_s3_bucket_policy", "for_each", {}),
  "an action after it": override("aws_s3_bucket_policy", "lifecycle.action_trigger", [
    { events: ["after_create"], actions: ["action.aws_lambda_invoke.x"] },
  ]),
  "everything is ignored": override("aws_s3_bucket_object_lock_configuration", "lifecycle.ignore_changes", "all"),
  "a value that a variable decides": override("aws_s3_bucket", "force_destroy", "${var.force}"),
  "days that a variable decides": override("aws_s3_bucket_object_lock_configuration", "rule", [
    { default_retention: { mode: "GOVERNANCE", days: "${var.days}" } },
  ]),
  "fewer days beside more years": override("aws_s3_bucket_object_lock_configuration", "rule", [
    { default_retention: { mode: "GOVERNANCE", days: 1, years: 10 } },
  ]),
  "two rules of retention": override("aws_s3_bucket_object_lock_configuration", "rule", [
    { default_retention: { mode: "GOVERNANCE", years: 10 } },
    { default_retention: { mode: "GOVERNANCE", days: 1 } },
  ]),
  "a replication of the bucket's own": override("aws_s3_bucket", "replication_configuration", [
    { role: "x", rules: [] },
  ]),
  "SSE-C is let in": override("aws_s3_bucket_server_side_encryption_configuration", "rule.0.blocked_encryption_types", [
    "NONE",
  ]),
  "copies that end": override("aws_s3_bucket_lifecycle_configuration", "rule", [
    { id: "x", status: "Enabled", noncurrent_version_expiration: [{ noncurrent_days: 1 }] },
  ]),
  "the bucket of copies may be destroyed": override("aws_s3_bucket", "force_destroy", true, "replica"),
  "copies are not kept": override("aws_s3_bucket_object_lock_configuration", "rule", undefined, "replica"),
  "deletions are copied": override(
    "aws_s3_bucket_replication_configuration",
    "rule.0.delete_marker_replication.status",
    "Enabled",
  ),
  "another bucket for copies": override(
    "aws_s3_bucket_replication_configuration",
    "rule.0.destination.bucket",
    "arn:aws:s3:::elsewhere",
  ),
  "another source of the provider": (s) => s.addOverride("terraform.required_providers.aws.source", "evil/aws"),
  "another source of the other provider": (s) =>
    s.addOverride("terraform.required_providers.genesyscloud.source", "evil/genesyscloud"),
  "an alias for one resource": (s) => {
    find(s, "aws_s3_bucket_policy").provider = new AwsProvider(s, "o", { alias: "o", region: "us-east-1" });
  },
  "another region of Genesys Cloud": (s) =>
    s.node
      .findAll()
      .find((one) => one instanceof GenesyscloudProvider)!
      .addOverride("aws_region", "us-east-1"),
  "a bucket that writes itself": (s) => {
    const one = find(s, "aws_s3_bucket");
    const written = one.toTerraform() as { resource: { aws_s3_bucket: { [id: string]: object } } };
    one.toTerraform = () => ({
      resource: {
        aws_s3_bucket: {
          [one.friendlyUniqueId]: { ...written.resource.aws_s3_bucket[one.friendlyUniqueId], force_destroy: true },
        },
      },
    });
  },
  "nothing is written of it": (s) => {
    find(s, "aws_s3_bucket_policy").toTerraform = () => ({});
  },
  "the override makes it nothing": (s) =>
    s.addOverride(`resource.aws_s3_bucket_policy.${find(s, "aws_s3_bucket_policy").friendlyUniqueId}`, null),
  "the whole type is nothing": (s) => s.addOverride("resource.aws_s3_bucket_object_lock_configuration", null),
};

test.each(Object.entries(attacks))("a change of a block is refused: %s", (_, attack) => {
  expect(faultsOf(attack).join("\n")).toMatch(/^PLANES_DISAGREE /m);
});

const harmless: { readonly [what: string]: Attack } = {
  "a registry of one's own": (s) =>
    s.addOverride("terraform.required_providers.aws.source", "registry.acme.example/hashicorp/aws"),
  "a region that a variable decides": (s) =>
    s.node
      .findAll()
      .find((one) => one instanceof GenesyscloudProvider)!
      .addOverride("aws_region", "${var.region}"),
};

test.each(Object.entries(harmless))("it passes: %s", (_, attack) => {
  expect(faultsOf(attack)).toEqual([]);
});
