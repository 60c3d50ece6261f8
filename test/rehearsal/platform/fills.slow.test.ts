import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FILLS, rehearse } from "../../../lib/rehearsal";
import { filled } from "../../../lib/rehearsal/platform/fills";
import { loadSchemas, type Block } from "../../../lib/rehearsal/schemas/schema";
import { describeWithTerraform } from "../support/terraform";

const root = mkdtempSync(join(tmpdir(), "fills-"));
afterAll(() => rmSync(root, { recursive: true }));

test("what is given stays, and what is left open is answered", () => {
  const type = "aws_s3_bucket_server_side_encryption_configuration";
  const rule = (blocked: readonly string[] | null) => ({ rule: [{ blocked_encryption_types: blocked }] });
  expect(filled(type, rule(null))).toEqual(rule(["SSE-C"]));
  expect(filled(type, rule(["NONE"]))).toEqual(rule(["NONE"]));
  expect(filled("aws_s3_bucket", { tags: { a: "b" }, tags_all: {} })).toMatchObject({ tags_all: { a: "b" } });
  expect(filled("genesyscloud_recording_media_retention_policy", { order: 0 })).toEqual({ order: 0 });
});

test("each answer is for an attribute that exists, and says where it is known from", () => {
  const types = Object.assign({}, ...Object.values(loadSchemas()).map((one) => one.resource_schemas)) as {
    readonly [type: string]: { readonly block: Block };
  };
  for (const { type, path, source } of FILLS.filter((fill) => fill.type !== "*")) {
    const names = path.split(".");
    const block = names.slice(0, -1).reduce((at, name) => at.block_types![name]!.block, types[type]!.block);
    expect([path, Object.keys(block.attributes!)]).toEqual([path, expect.arrayContaining([names.at(-1)])]);
    expect(source).toMatch(/\d|as with/);
  }
});

const integration = (config: object) => ({
  genesyscloud_integration: { one: { integration_type: "t", config: { name: "one", ...config } } },
});
const policy = (more: object) => ({
  genesyscloud_recording_media_retention_policy: { one: { name: "one", ...more } },
});
// a role stands in for a division: all that counts is that its id is known at the apply only
const client = (division: object) => ({
  genesyscloud_auth_role: { one: { name: "one" } },
  genesyscloud_oauth_client: {
    one: {
      name: "one",
      authorized_grant_type: "CLIENT-CREDENTIALS",
      roles: [{ role_id: "${genesyscloud_auth_role.one.id}", ...division }],
    },
  },
});
const encryption = (more: object) => ({
  aws_s3_bucket_server_side_encryption_configuration: {
    one: { bucket: "b", rule: [{ apply_server_side_encryption_by_default: [{ sse_algorithm: "AES256" }], ...more }] },
  },
});

describeWithTerraform("a second plan is empty only where nothing was left to the platform", () => {
  test.each([
    ["properties sent as {}", integration({ properties: "{}" }), false],
    ["properties left out", integration({}), true],
    ["properties given", integration({ properties: '{"bucket":"b"}' }), true],
    ["a position left out", policy({}), false],
    ["a position left out and ignored", policy({ lifecycle: { ignore_changes: ["order"] } }), true],
    ["a position given", policy({ order: 3 }), true],
    ["a division left out", client({}), true],
    ["a division of the stack", client({ division_id: "${genesyscloud_auth_role.one.id}" }), true],
    ["an encryption that says nothing of SSE-C", encryption({}), false],
    ["an encryption that blocks SSE-C", encryption({ blocked_encryption_types: ["SSE-C"] }), true],
  ])(
    "%s",
    async (name, resource, empty) => {
      const stackDir = join(root, name);
      mkdirSync(stackDir);
      const required_providers = {
        aws: { source: "hashicorp/aws" },
        genesyscloud: { source: "mypurecloud/genesyscloud" },
      };
      const stack = { terraform: { required_providers, backend: { local: {} } }, resource };
      writeFileSync(join(stackDir, "cdk.tf.json"), JSON.stringify(stack));
      const { steps } = await rehearse({ stackDir, steps: ["init", "plan", "apply", "plan again"] });
      expect(steps.map((step) => step.ok)).toEqual([true, true, true, empty]);
    },
    60_000,
  );
});
