import { DataAwsIamRole } from "@cdktf/provider-aws/lib/data-aws-iam-role";
import { DataAwsKmsAlias } from "@cdktf/provider-aws/lib/data-aws-kms-alias";
import { DataAwsS3Bucket } from "@cdktf/provider-aws/lib/data-aws-s3-bucket";
import {
  Aspects,
  TerraformElement,
  TerraformLocal,
  TerraformResource,
  TerraformStack,
  TerraformVariable,
  Testing,
} from "cdktf";
import { EvidenceBucket } from "../../lib/aws";
import { ConfigError } from "../../lib/core";
import { RIVALS } from "../../lib/final/rivals";
import { LegalHoldExportStack, type LegalHoldExportStackProps } from "../../stacks";
import { london } from "../support/london";
import { REPLICA } from "../support/replica";

const { bucketName } = london();
const ROLE = "legal-hold-export-eu-west-2";
const EVERYTHING: Partial<LegalHoldExportStackProps> = {
  aws: { holdKeeper: { mode: "everything" }, bucket: { accessLogsBucket: "access-logs-of-london" } },
  replica: REPLICA,
  genesys: { jobNotification: { eventBridge: { topics: ["v2.recording.jobs"] }, emails: ["legal@example.com"] } },
};

type Add = (stack: LegalHoldExportStack) => void;

/** A resource of somebody's own, without a binding. */
function add(scope: TerraformStack, type: string, attributes: object): TerraformResource {
  const resource = new TerraformResource(scope, `x${scope.node.children.length}`, { terraformResourceType: type });
  for (const [name, value] of Object.entries(attributes)) resource.addOverride(name, value);
  return resource;
}

const make = (props: Partial<LegalHoldExportStackProps> = EVERYTHING) =>
  new LegalHoldExportStack(Testing.app(), "london", { ...london(), ...props });
const find = (stack: TerraformStack, type: string) =>
  stack.node
    .findAll()
    .find(
      (one) => TerraformResource.isTerraformResource(one) && one.terraformResourceType === type,
    ) as TerraformResource;
const codes = (add: Add, props?: Partial<LegalHoldExportStackProps>) => {
  const stack = make(props);
  add(stack);
  try {
    Testing.synth(stack);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.faults.map(({ code }) => code);
  }
};

// by kind of thing: a resource of an export that others may refer to
const MADE_BY = {
  bucket: "aws_s3_bucket",
  key: "aws_kms_key",
  role: "aws_iam_role",
  queue: "aws_sqs_queue",
  topic: "aws_sns_topic",
  rule: "aws_cloudwatch_event_rule",
  function: "aws_lambda_function",
  client: "genesyscloud_oauth_client",
} as const;

test.each(Object.entries(RIVALS).flatMap(([type, rivals]) => rivals.map((rival) => [type, rival] as const)))(
  "beside what an export makes, %s is refused by a reference: %j",
  (type, { thing, by, only, code }) => {
    const refer: Add = (stack) => {
      const reference = `\${${MADE_BY[thing]}.${find(stack, MADE_BY[thing]).friendlyUniqueId}.id}`;
      const name = type === "aws_kms_alias" ? "alias/legal-hold-export" : reference;
      add(stack, type, { [by]: by === "roles" ? ["other", name] : name, ...(only && { [only]: "{}" }) });
    };
    expect(codes(refer)).toContain(code);
  },
);

const ways: readonly (readonly [string, Add])[] = [
  ["a name", (s) => void add(s, "aws_s3_bucket_versioning", { bucket: bucketName })],
  ["an ARN", (s) => void add(s, "aws_s3_bucket_acl", { bucket: `arn:aws:s3:::${bucketName}` })],
  ["a role's name", (s) => void add(s, "aws_iam_role_policy_attachment", { role: ROLE, policy_arn: "x" })],
  ["an exclusive list", (s) => void add(s, "aws_iam_role_policies_exclusive", { role_name: ROLE, policy_names: [] })],
  [
    "the URL of a queue",
    (s) =>
      void add(s, "aws_sqs_queue_policy", {
        queue_url: "https://sqs.eu-west-2.amazonaws.com/111122223333/legal-hold-export-hold-keeper",
      }),
  ],
  [
    "the ARN of a version of a function",
    (s) =>
      void add(s, "aws_lambda_permission", {
        function_name: "arn:aws:lambda:eu-west-2:111122223333:function:legal-hold-export-hold-keeper:live",
        action: "lambda:InvokeFunction",
        principal: "444455556666",
      }),
  ],
  [
    "a credential that holds a client's secret",
    (s) =>
      void add(s, "genesyscloud_integration_credential", {
        name: "mine",
        fields: {
          clientId: `\${genesyscloud_oauth_client.${find(s, "genesyscloud_oauth_client").friendlyUniqueId}.id}`,
        },
      }),
  ],
  ["an override of the stack", (s) => s.addOverride("resource.aws_s3_bucket_versioning.again", { bucket: bucketName })],
  [
    "an override of another bucket's resource",
    (s) => void add(s, "aws_s3_bucket_acl", { bucket: "elsewhere" }).addOverride("bucket", bucketName),
  ],
  [
    "an Aspect",
    (s) =>
      Aspects.of(s).add({
        visit: (node) => void (node === s && add(s, "aws_s3_bucket_versioning", { bucket: bucketName })),
      }),
  ],
  [
    "an element that writes it",
    (s) => {
      class Raw extends TerraformElement {
        override toTerraform = () => ({ resource: { aws_s3_bucket_versioning: { y: { bucket: bucketName } } } });
      }
      new Raw(s, "raw");
    },
  ],
  [
    "a data source of the bucket",
    (s) =>
      void add(s, "aws_s3_bucket_lifecycle_configuration", {
        bucket: new DataAwsS3Bucket(s, "d", { bucket: bucketName }).id,
      }),
  ],
  [
    "a data source of a data source of the role",
    (s) => {
      const one = new DataAwsIamRole(s, "d", { name: ROLE });
      add(s, "aws_iam_role_policy", { role: new DataAwsIamRole(s, "e", { name: one.name }).id });
    },
  ],
  [
    "a data source of the alias",
    (s) =>
      void add(s, "aws_kms_grant", {
        key_id: new DataAwsKmsAlias(s, "d", { name: "alias/legal-hold-export" }).targetKeyId,
      }),
  ],
  [
    "a local",
    (s) => void add(s, "aws_s3_bucket_versioning", { bucket: new TerraformLocal(s, "b", bucketName).expression }),
  ],
  [
    "the default of a variable",
    (s) => {
      const name = new TerraformVariable(s, "bucket", { default: bucketName });
      add(s, "aws_s3_bucket_versioning", { bucket: `\${var.${name.friendlyUniqueId}}` });
    },
  ],
  [
    "another setting of the same bucket",
    (s) =>
      void add(s, "aws_s3_bucket_acl", {
        bucket: `\${aws_s3_bucket_versioning.${find(s, "aws_s3_bucket_versioning").friendlyUniqueId}.bucket}`,
      }),
  ],
  [
    "another stack",
    (s) => void add(new TerraformStack(s.node.root, "b"), "aws_s3_bucket_versioning", { bucket: bucketName }),
  ],
  [
    "a construct in the export's own scope",
    (s) =>
      new TerraformResource(s.export, "v", { terraformResourceType: "aws_s3_bucket_versioning" }).addOverride(
        "bucket",
        bucketName,
      ),
  ],
  [
    "an EvidenceBucket of the same name",
    (s) =>
      void new EvidenceBucket(s, "again", {
        bucketName,
        retention: { mode: "GOVERNANCE", days: 1 },
        encryptionAlgorithm: "AES256",
      }),
  ],
];

test.each(ways)("a second configuration by %s is refused", (_, add) => {
  const isTold = (error: unknown) => (error as ConfigError).faults.some(({ code }) => code === "SECOND_CONFIGURATION");
  let told = false;
  try {
    told = codes(add).includes("SECOND_CONFIGURATION");
  } catch (error) {
    told = isTold(error);
  }
  expect(told).toBe(true);
});

const others: readonly (readonly [what: string, add: Add, props?: Partial<LegalHoldExportStackProps>])[] = [
  ["versioning of another bucket", (s) => void add(s, "aws_s3_bucket_versioning", { bucket: "elsewhere" })],
  ["a bucket whose name begins so", (s) => void add(s, "aws_s3_bucket_versioning", { bucket: `${bucketName}-2` })],
  [
    "a reference to another bucket",
    (s) => {
      const other = add(s, "aws_s3_bucket", { bucket: "elsewhere" });
      add(s, "aws_s3_bucket_versioning", { bucket: `\${aws_s3_bucket.${other.friendlyUniqueId}.id}` });
    },
  ],
  ["a policy of another role", (s) => void add(s, "aws_iam_role_policy", { role: "other", policy: "{}" })],
  [
    "a role of the same name in another stack, which may be of another account",
    (s) => void add(new TerraformStack(s.node.root, "b"), "aws_iam_role_policy", { role: ROLE }),
  ],
  [
    "a setting of its own bucket in another stack, of the same address",
    (s) => {
      const b = new TerraformStack(s.node.root, "b");
      const id = find(s, "aws_s3_bucket").friendlyUniqueId;
      add(b, "aws_s3_bucket", { bucket: "elsewhere" }).overrideLogicalId(id);
      add(b, "aws_s3_bucket_versioning", { bucket: `\${aws_s3_bucket.${id}.id}` });
    },
  ],
  [
    "a permission on another function",
    (s) => void add(s, "aws_lambda_permission", { function_name: "other", principal: "s3.amazonaws.com" }),
  ],
  [
    "a credential of another client",
    (s) => {
      const other = add(s, "genesyscloud_oauth_client", { name: "other" });
      const clientId = `\${genesyscloud_oauth_client.${other.friendlyUniqueId}.id}`;
      add(s, "genesyscloud_integration_credential", { name: "mine", fields: { clientId } });
    },
  ],
  [
    "a credential of the client that an application brings along",
    (s) =>
      void add(s, "genesyscloud_integration_credential", {
        fields: { clientId: "0f1e2d3c-4b5a-4678-9012-3456789abcde" },
      }),
  ],
  ["another alias", (s) => void add(s, "aws_kms_alias", { name: "alias/other", target_key_id: "1" })],
  ["metrics of the bucket", (s) => void add(s, "aws_s3_bucket_metric", { bucket: bucketName, name: "all" })],
  [
    "events of one's own, where the export has none",
    (s) => void add(s, "aws_s3_bucket_notification", { bucket: bucketName, eventbridge: true }),
    { aws: { bucket: { eventBridge: false } } },
  ],
  [
    "a bucket of one's own that is handed over, with its settings",
    (s) => {
      add(s, "aws_s3_bucket", { bucket: bucketName });
      add(s, "aws_s3_bucket_versioning", { bucket: bucketName });
    },
    { aws: { existingBucket: { handOverPolicy: true }, key: { s3Managed: true } } },
  ],
];

test.each(others.map(([what, add, props]) => ({ what, add, props })))("$what passes", ({ add, props }) => {
  expect(codes(add, props)).toEqual([]);
});
