import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { AWS_TYPES } from "../../../scripts/support/schemas/aws-types";
import { deriveAwsSchema } from "../../../scripts/support/schemas/aws";
import { loadSchemas, type Block } from "../../../lib/rehearsal/schemas/schema";

const aws = loadSchemas()["hashicorp/aws"]!;
const resource = (type: string): Block => aws.resource_schemas[`aws_${type}`]!.block;

test("the committed schema is what the installed bindings give", () => {
  expect(aws).toEqual(deriveAwsSchema());
  const types = Object.keys({ ...aws.resource_schemas }).length + Object.keys(aws.data_source_schemas).length;
  expect(types).toBe(AWS_TYPES.length - 1);
});

test("every AWS binding that the library imports is rehearsed", () => {
  const room = join(__dirname, "../../../lib");
  const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const imported = files.flatMap((file) => [
    ...readFileSync(join(room, file), "utf8").matchAll(/"@cdktf\/provider-aws\/lib\/([\w-]+)"/g),
  ]);
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.map(([, type]) => type).filter((type) => !AWS_TYPES.includes(type!))).toEqual([]);
});

// the rest of this file holds what the provider's public documentation says against what was derived
describe("the provider block", () => {
  const { attributes, block_types } = aws.provider.block;

  test("has account guards that are sets, and no alias, which is Terraform's own", () => {
    expect(attributes).toMatchObject({
      allowed_account_ids: { type: ["set", "string"], optional: true },
      forbidden_account_ids: { type: ["set", "string"], optional: true },
      region: { type: "string", optional: true },
    });
    expect(attributes).not.toHaveProperty("alias");
  });

  test("has nested blocks, not texts, for roles and tags", () => {
    expect(block_types!["assume_role"]).toMatchObject({
      nesting_mode: "list",
      block: { attributes: { role_arn: { type: "string" }, tags: { type: ["map", "string"] } } },
    });
    expect(block_types!["default_tags"]!.block.attributes).toEqual({
      tags: { type: ["map", "string"], optional: true },
    });
    expect(Object.keys(block_types!).sort()).toEqual([
      "assume_role",
      "assume_role_with_web_identity",
      "default_tags",
      "endpoints",
      "ignore_tags",
    ]);
  });
});

test("a lifecycle rule is a list of blocks with blocks inside, whose id and status must be given", () => {
  const { nesting_mode, max_items, block } = resource("s3_bucket_lifecycle_configuration").block_types!["rule"]!;
  expect({ nesting_mode, max_items }).toEqual({ nesting_mode: "list", max_items: undefined });
  expect(block.attributes).toMatchObject({ id: { required: true }, status: { required: true } });
  const inside = Object.entries(block.block_types!).map(([name, one]) => [name, one.nesting_mode]);
  expect(Object.fromEntries(inside)).toEqual({
    abort_incomplete_multipart_upload: "list",
    expiration: "list",
    filter: "list",
    noncurrent_version_expiration: "list",
    noncurrent_version_transition: "set",
    transition: "set",
  });
  expect(Object.keys(block.block_types!["filter"]!.block.block_types!)).toEqual(["and", "tag"]);
});

test("a role has inline policies as a set of blocks, and must say whom it trusts", () => {
  const { attributes, block_types } = resource("iam_role");
  expect(attributes).toMatchObject({
    assume_role_policy: { type: "string", required: true },
    managed_policy_arns: { type: ["set", "string"], optional: true, computed: true },
    arn: { type: "string", computed: true },
  });
  expect(block_types).toEqual({
    inline_policy: {
      nesting_mode: "set",
      block: { attributes: { name: { type: "string", optional: true }, policy: { type: "string", optional: true } } },
    },
  });
});

test("single blocks are bounded: ownership rule, versioning, default retention", () => {
  const rule = (type: string, name: string) => resource(type).block_types![name]!;
  expect(rule("s3_bucket_ownership_controls", "rule")).toMatchObject({ min_items: 1, max_items: 1 });
  expect(rule("s3_bucket_versioning", "versioning_configuration")).toMatchObject({ min_items: 1, max_items: 1 });
  const lock = rule("s3_bucket_object_lock_configuration", "rule");
  expect(lock).toMatchObject({ nesting_mode: "list", max_items: 1 });
  expect(lock).not.toHaveProperty("min_items");
  expect(lock.block.block_types!["default_retention"]).toMatchObject({ min_items: 1, max_items: 1 });
});

test("encryption rules are a set, timeouts a single block, notifications lists", () => {
  expect(resource("s3_bucket_server_side_encryption_configuration").block_types!["rule"]).toMatchObject({
    nesting_mode: "set",
    min_items: 1,
  });
  expect(resource("kms_key").block_types!["timeouts"]).toMatchObject({ nesting_mode: "single" });
  expect(resource("s3_bucket_notification").block_types!["queue"]).toMatchObject({ nesting_mode: "list" });
});

test("what a data source finds out is computed, lists of objects included", () => {
  const { attributes } = aws.data_source_schemas["aws_kms_key"]!.block;
  expect(attributes!["key_id"]).toEqual({ type: "string", required: true });
  expect(attributes!["multi_region_configuration"]).toMatchObject({
    computed: true,
    type: ["list", ["object", { primary_key: ["list", ["object", { arn: "string", region: "string" }]] }]],
  });
});

test("what is secret in Genesys Cloud stays marked", () => {
  const genesys = loadSchemas()["mypurecloud/genesyscloud"]!;
  expect(genesys.provider.block.attributes!["oauthclient_secret"]).toMatchObject({ sensitive: true });
  expect(genesys.resource_schemas["genesyscloud_oauth_client"]!.block.attributes!["client_secret"]).toMatchObject({
    sensitive: true,
  });
});
