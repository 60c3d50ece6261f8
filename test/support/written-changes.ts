import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document";
import { Lazy, type TerraformResource } from "cdktf";
import { statementsOf, type PolicyDocument, type Statement } from "../../lib/policy";
import type { LegalHoldExportStack } from "../../stacks";
import { london } from "./london";

/** A resource as an Aspect meets it: its properties by name. */
export type Resources = { readonly [member: string]: unknown } & TerraformResource;
/** What an Aspect or an escape hatch does to a resource. */
export type Change = (resource: Resources, stack: LegalHoldExportStack) => void;

export const set =
  (attribute: string, value: unknown): Change =>
  (resource) =>
    resource.addOverride(attribute, value);

/** Changes what a policy says: `policy` of the resource, or another attribute. */
export const rewrite =
  (change: (statements: Statement[]) => unknown, attribute = "policy"): Change =>
  (resource) => {
    const camel = attribute.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const document = JSON.parse(String(resource[`${camel}Input`])) as PolicyDocument;
    resource.addOverride(attribute, JSON.stringify({ ...document, Statement: change([...statementsOf(document)]) }));
  };

const { bucketName, administrators, custodians } = london();
const objects = `arn:aws:s3:::${bucketName}/*`;
const deny = (more: Partial<Statement>): Statement => ({
  Sid: "FromAnAspect",
  Effect: "Deny",
  Principal: "*",
  Action: "s3:PutObject",
  Resource: objects,
  ...more,
});
const allow = (more: Partial<Statement>): Statement => ({ ...deny(more), Effect: "Allow" });
const stranger = { AWS: "arn:aws:iam::444455556666:root" };

/** Changes that synthesis refuses. */
export const refused: readonly (readonly [what: string, type: string, change: Change])[] = [
  ["destruction is forced", "aws_s3_bucket", set("force_destroy", true)],
  ["destruction is forced by a setter", "aws_s3_bucket", (r) => Object.assign(r, { forceDestroy: true })],
  ["prevent_destroy is taken off", "aws_s3_bucket", (r) => (r.lifecycle = undefined)],
  ["prevent_destroy of the key is overridden", "aws_kms_key", set("lifecycle.prevent_destroy", false)],
  ["the whole lifecycle goes", "aws_kms_key", set("lifecycle", undefined)],
  ["Object Lock is off", "aws_s3_bucket", set("object_lock_enabled", false)],
  ["another bucket", "aws_s3_bucket", set("bucket", "elsewhere")],
  [
    "retention is shorter",
    "aws_s3_bucket_object_lock_configuration",
    set("rule", [{ default_retention: { mode: "GOVERNANCE", days: 1 } }]),
  ],
  ["retention goes", "aws_s3_bucket_object_lock_configuration", set("rule", undefined)],
  ["versioning is suspended", "aws_s3_bucket_versioning", set("versioning_configuration.status", "Suspended")],
  ["public policies", "aws_s3_bucket_public_access_block", set("block_public_policy", false)],
  ["access control lists", "aws_s3_bucket_ownership_controls", set("rule.object_ownership", "ObjectWriter")],
  [
    "another key",
    "aws_s3_bucket_server_side_encryption_configuration",
    set("rule", [{ apply_server_side_encryption_by_default: { sse_algorithm: "AES256" } }]),
  ],
  [
    "objects expire",
    "aws_s3_bucket_lifecycle_configuration",
    set("rule", [{ id: "x", status: "Enabled", expiration: [{ days: 1 }] }]),
  ],
  ["no events", "aws_s3_bucket_notification", set("eventbridge", false)],
  ["no rotation", "aws_kms_key", set("enable_key_rotation", false)],
  ["the key is off", "aws_kms_key", set("is_enabled", false)],
  ["a shorter wait before the key ends", "aws_kms_key", set("deletion_window_in_days", 7)],
  ["the alias of another key", "aws_kms_alias", set("target_key_id", "1234")],
  ["a role of another name", "aws_iam_role", set("name", "other")],
  [
    "a managed policy on the role",
    "aws_iam_role",
    set("managed_policy_arns", ["arn:aws:iam::aws:policy/AdministratorAccess"]),
  ],
  [
    "another role is told to Genesys Cloud",
    "genesyscloud_integration_credential",
    set("fields.ARN", "arn:aws:iam::444455556666:role/x"),
  ],
  ["another credential", "genesyscloud_integration", set("config.credentials", { x: "y" })],
  ["enabled before the bucket is protected", "genesyscloud_integration", (r) => (r.dependsOn = [])],
  ["the order of the bucket's settings", "aws_s3_bucket_policy", (r) => (r.dependsOn = [])],
  ["the administrators are not asked for", "aws_s3_bucket_policy", (r) => (r.lifecycle = undefined)],
  [
    "the policy is never put back",
    "aws_s3_bucket_policy",
    (r) => (r.lifecycle = { ...r.lifecycle, ignoreChanges: ["policy"] }),
  ],
  ["nothing is put back", "aws_s3_bucket_versioning", (r) => (r.lifecycle = { ignoreChanges: "all" })],
  ["none of it", "aws_s3_bucket_policy", set("count", 0)],
  ["taken out of the tree", "aws_s3_bucket_policy", (r) => r.node.scope!.node.tryRemoveChild(r.node.id)],
  ["another account by a provider", "aws_s3_bucket", set("provider", "aws.other")],
  ["another region", "aws_s3_bucket", set("region", "us-east-1")],
  ["the exporter is denied", "aws_s3_bucket_policy", rewrite((s) => [...s, deny({})])],
  [
    "the exporter is denied the key",
    "aws_kms_key",
    rewrite((s) => [...s, deny({ Action: "kms:GenerateDataKey", Resource: "*" })]),
  ],
  [
    "the exporter is denied by its own policy",
    "aws_iam_role_policy",
    rewrite((s) => [...s, { Effect: "Deny", Action: "s3:*", Resource: "*" }]),
  ],
  [
    "a custodian is locked out",
    "aws_s3_bucket_policy",
    rewrite((s) => [...s, deny({ Principal: { AWS: custodians[0]! }, Action: "s3:PutObjectLegalHold" })]),
  ],
  [
    "an administrator is locked out",
    "aws_s3_bucket_policy",
    rewrite((s) => [
      ...s,
      deny({
        Principal: { AWS: administrators![0]! },
        Action: "s3:PutBucketPolicy",
        Resource: `arn:aws:s3:::${bucketName}`,
      }),
    ]),
  ],
  [
    "a stranger may read",
    "aws_s3_bucket_policy",
    rewrite((s) => [...s, allow({ Principal: stranger, Action: "s3:GetObject" })]),
  ],
  [
    "deletion is open to all",
    "aws_s3_bucket_policy",
    rewrite((s) => s.filter(({ Sid }) => Sid !== "DenyDeleteExceptCustodians")),
  ],
  [
    "a denial with one action less",
    "aws_s3_bucket_policy",
    rewrite((s) =>
      s.map((one) => (one.Sid === "DenyDeleteExceptCustodians" ? { ...one, Action: "s3:DeleteObject" } : one)),
    ),
  ],
  [
    "a denial with an exemption more",
    "aws_s3_bucket_policy",
    rewrite((s) =>
      s.map((one) =>
        one.Sid === "DenyDeleteExceptCustodians"
          ? { ...one, Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::*:role/*" } } }
          : one,
      ),
    ),
  ],
  [
    "a policy of one's own",
    "aws_s3_bucket_policy",
    set("policy", JSON.stringify({ Version: "2012-10-17", Statement: [allow({ Principal: "*" })] })),
  ],
  [
    "a policy that only Terraform knows",
    "aws_s3_bucket_policy",
    (r, stack) =>
      Object.assign(r, { policy: new DataAwsIamPolicyDocument(stack, `d${stack.node.children.length}`, {}).json }),
  ],
  [
    "a policy that is told late",
    "aws_s3_bucket_policy",
    set("policy", Lazy.anyValue({ produce: () => JSON.stringify({ Version: "2012-10-17", Statement: [] }) })),
  ],
  ["no policy at all", "aws_s3_bucket_policy", set("policy", "{")],
  [
    "a key policy for a stranger",
    "aws_kms_key",
    rewrite((s) => [...s, allow({ Principal: stranger, Action: "kms:*", Resource: "*" })]),
  ],
  [
    "another account in the trust",
    "aws_iam_role",
    rewrite((s) => s.map((one) => ({ ...one, Principal: stranger })), "assume_role_policy"),
  ],
  ["no external id", "aws_iam_role", rewrite((s) => s.map(({ Condition: _, ...one }) => one), "assume_role_policy")],
  [
    "the exporter may delete",
    "aws_iam_role_policy",
    rewrite((s) => [...s, { Effect: "Allow", Action: "s3:DeleteObject", Resource: objects }]),
  ],
  [
    "the keeper may not hold",
    "aws_iam_role_policy",
    (r, s) => r.node.path.includes("hold_keeper") && rewrite((all) => all.slice(0, 1))(r, s),
  ],
];

/** Changes that take no protection away. */
export const harmless: readonly (readonly [what: string, type: string, change: Change])[] = [
  ["tags", "aws_s3_bucket", set("tags", { team: "legal" })],
  ["a description", "aws_iam_role", set("description", "ours")],
  ["a boundary", "aws_iam_role", set("permissions_boundary", "arn:aws:iam::111122223333:policy/boundary")],
  [
    "a denial for others",
    "aws_s3_bucket_policy",
    rewrite((s) => [...s, deny({ Principal: stranger, Action: "s3:*" })]),
  ],
  [
    "a denial with one action more",
    "aws_s3_bucket_policy",
    rewrite((s) =>
      s.map((one) =>
        one.Sid === "DenyDeleteExceptCustodians"
          ? { ...one, Action: [...[one.Action!].flat(), "s3:PutObjectTagging"] }
          : one,
      ),
    ),
  ],
  ["the same in another order", "aws_s3_bucket_policy", rewrite((s) => [...s].reverse())],
  [
    "the same with spaces",
    "aws_kms_key",
    (r) => r.addOverride("policy", JSON.stringify(JSON.parse(String(r["policyInput"])), null, 2)),
  ],
  [
    "a longer retention",
    "aws_s3_bucket_object_lock_configuration",
    set("rule", [{ default_retention: { mode: "GOVERNANCE", years: 10 } }]),
  ],
  ["a longer wait", "aws_kms_key", set("deletion_window_in_days", 30)],
  [
    "events for others",
    "aws_s3_bucket_notification",
    set("queue", [{ queue_arn: "arn:aws:sqs:eu-west-2:111122223333:q", events: ["s3:ObjectCreated:*"] }]),
  ],
  ["one thing more to wait for", "aws_s3_bucket_policy", (r) => r.dependsOn!.push("module.m")],
  [
    "tags that somebody else keeps",
    "aws_s3_bucket",
    (r) => (r.lifecycle = { ...r.lifecycle, ignoreChanges: ["tags"] }),
  ],
  [
    "a condition more",
    "aws_kms_key",
    (r) =>
      (r.lifecycle = {
        ...r.lifecycle,
        precondition: [...(r.lifecycle?.precondition ?? []), { condition: "true", errorMessage: "x" }],
      }),
  ],
  ["another name in Genesys Cloud", "genesyscloud_integration", set("config.name", "ours")],
  ["destruction is forbidden once more", "aws_s3_bucket", set("force_destroy", "false")],
];
