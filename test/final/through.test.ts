import { Fn, TerraformElement, TerraformLocal, type TerraformStack } from "cdktf";
import { add, faultsOf, type Attack } from "../support/attacks";
import { london } from "../support/london";

const { bucketName } = london();
const ROLE = "legal-hold-export-eu-west-2";

class Raw extends TerraformElement {
  constructor(
    scope: TerraformStack,
    id: string,
    private readonly written: object,
  ) {
    super(scope, id);
  }
  override toTerraform(): object {
    return this.written;
  }
}

const attacks: { readonly [what: string]: Attack } = {
  "a policy for the name in pieces": (s) =>
    add(s, "aws_s3_bucket_policy", { bucket: Fn.join("-", ["example", bucketName.slice(8)]), policy: "{}" }),
  "a policy for the name in capitals": (s) =>
    add(s, "aws_s3_bucket_policy", { bucket: `\${lower("${bucketName.toUpperCase()}")}`, policy: "{}" }),
  "a policy for a name inside a text": (s) =>
    add(s, "aws_s3_bucket_policy", { bucket: `example-\${"${bucketName.slice(8)}"}`, policy: "{}" }),
  "a policy for each of a set": (s) =>
    add(s, "aws_s3_bucket_policy", { for_each: { a: bucketName }, bucket: "${each.value}", policy: "{}" }),
  "a policy for each of a set of names": (s) =>
    add(s, "aws_s3_bucket_policy", { for_each: `\${toset(["${bucketName}"])}`, bucket: "${each.key}", policy: "{}" }),
  "a policy for one of a list": (s) =>
    add(s, "aws_s3_bucket_policy", { count: 1, bucket: `\${["${bucketName}"][count.index]}`, policy: "{}" }),
  "a policy by the control API": (s) =>
    add(s, "aws_cloudcontrolapi_resource", {
      type_name: "AWS::S3::BucketPolicy",
      desired_state: JSON.stringify({ Bucket: bucketName, PolicyDocument: {} }),
    }),
  "a bucket by the control API": (s) => add(s, "awscc_s3_bucket", { bucket_name: bucketName }),
  "a role's policy by the control API": (s) => add(s, "awscc_iam_role_policy", { role_name: ROLE, policy_name: "x" }),
  "a role by the control API": (s) => add(s, "awscc_iam_role", { role_name: ROLE }),
  "a permission by the control API": (s) =>
    add(s, "awscc_lambda_permission", { function_name: "legal-hold-export-hold-keeper" }),
  "a stack of CloudFormation": (s) =>
    add(s, "aws_cloudformation_stack", {
      name: "x",
      template_body: JSON.stringify({
        Resources: { P: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: bucketName } } },
      }),
    }),
  "a call of the keeper": (s) =>
    add(s, "aws_lambda_invocation", { function_name: "legal-hold-export-hold-keeper", input: "{}" }),
  "a setting by an element": (s) =>
    void new Raw(s, "raw", { resource: { aws_s3_bucket_acl: { y: { bucket: Fn.lower(bucketName) } } } }),
  "a policy for the name in a list of a local": (s) => {
    const names = new TerraformLocal(s, "names", [bucketName]);
    add(s, "aws_s3_bucket_policy", { bucket: `\${local.${names.friendlyUniqueId}[0]}`, policy: "{}" });
  },
  "a template of YAML": (s) =>
    add(s, "aws_cloudformation_stack", {
      template_body: `Resources:\n  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      PolicyName: x\n      Roles:\n        - ${ROLE}\n`,
    }),
  "a template with a parameter": (s) =>
    add(s, "aws_cloudformation_stack_set", {
      parameters: { Name: bucketName },
      template_body: JSON.stringify({
        Parameters: { Name: {} },
        Resources: { P: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: { Ref: "Name" } } } },
      }),
    }),
};

test.each(Object.entries(attacks))("a second configuration is refused: %s", (_, attack) => {
  expect(faultsOf(attack).join("\n")).toMatch(/^SECOND_(BUCKET_POLICY|CONFIGURATION) /m);
});

const harmless: { readonly [what: string]: Attack } = {
  "a role for machines": (s) => add(s, "aws_iam_instance_profile", { name: "x", role: ROLE }),
  "an object in the bucket": (s) => add(s, "aws_s3_object", { bucket: bucketName, key: "x", content: "y" }),
  "a website": (s) => add(s, "aws_s3_bucket_website_configuration", { bucket: bucketName }),
  "a policy for another name in pieces": (s) =>
    add(s, "aws_s3_bucket_policy", { bucket: Fn.join("-", ["some", "other"]) }),
  "a policy for each of others": (s) =>
    add(s, "aws_s3_bucket_policy", { for_each: { a: "other" }, bucket: "${each.value}" }),
  "what only an apply knows": (s) => add(s, "aws_s3_bucket_policy", { bucket: "${lower(aws_ssm_parameter.x.value)}" }),
  "a template for others": (s) =>
    add(s, "aws_cloudformation_stack", {
      template_body: JSON.stringify({
        Resources: { P: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket: "other" } } },
      }),
    }),
  "a template that is read with the bucket": (s) =>
    add(s, "aws_cloudformation_stack", {
      template_body: `Resources:\n  T:\n    Type: AWS::Athena::NamedQuery\n    Properties:\n      Bucket: ${bucketName}\n`,
    }),
  "a table by the control API": (s) =>
    add(s, "aws_cloudcontrolapi_resource", { type_name: "AWS::DynamoDB::Table", desired_state: "not JSON" }),
};

test.each(Object.entries(harmless))("it passes: %s", (_, attack) => {
  expect(faultsOf(attack)).toEqual([]);
});
