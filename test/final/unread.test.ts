import { Fn, TerraformLocal, TerraformStack, Testing } from "cdktf";
import { EvidenceBucket } from "../../lib/aws";
import { ExportRole } from "../../lib/genesys";
import { add, faultsOf, type Attack } from "../support/attacks";
import { london } from "../support/london";

const { bucketName, retention } = london();
const BUCKET = { bucketName, retention, encryptionAlgorithm: "AES256" as const };
const URL = "https://templates.s3.eu-west-2.amazonaws.com/network.yml";
const policyFor = (Bucket: unknown, more: object = {}) => ({
  Resources: { P: { Type: "AWS::S3::BucketPolicy", Properties: { Bucket } }, ...more },
});
const stack =
  (body: unknown, more: object = {}): Attack =>
  (s) =>
    add(s, "aws_cloudformation_stack", {
      template_body: typeof body === "string" ? body : JSON.stringify(body),
      ...more,
    });
const yaml = (bucket: string) =>
  `Parameters:\n  Name:\n    Type: String\nResources:\n  P:\n    Type: AWS::S3::BucketPolicy\n    Properties:\n      Bucket: ${bucket}\n  B:\n    Type: AWS::S3::Bucket\n`;

const unread: { readonly [what: string]: Attack } = {
  "a template at an address": (s) => add(s, "aws_cloudformation_stack", { name: "x", template_url: URL }),
  "a set of stacks at an address": (s) => add(s, "aws_cloudformation_stack_set", { template_url: URL }),
  "one by the control API": (s) => add(s, "awscc_cloudformation_stack", { template_url: URL }),
  "a repository of templates": (s) =>
    add(s, "aws_serverlessapplicationrepository_cloudformation_stack", { application_id: "x" }),
  "a product of a catalogue": (s) => add(s, "aws_servicecatalog_provisioned_product", { product_name: "x" }),
  "a file": stack('${file("template.yml")}'),
  "a template inside": stack({
    Resources: { S: { Type: "AWS::CloudFormation::Stack", Properties: { TemplateURL: URL } } },
  }),
  "a transformed template": stack({ Transform: "AWS::LanguageExtensions", Resources: {} }),
  "a transformed template of YAML": stack(`Transform: AWS::Serverless-2016-10-31\n${yaml("other")}`),
  "a name that AWS joins": stack(policyFor({ "Fn::Join": ["", [bucketName]] })),
  "a name that AWS puts in": stack(yaml(`!Sub "${bucketName.slice(0, -1)}2"`)),
  "a name of a parameter in YAML": stack(yaml("!Ref Name"), { parameters: { Name: bucketName } }),
  "a name that is looked up": stack(policyFor("{{resolve:ssm:bucket}}")),
  "a name of a parameter that is looked up": stack({
    Parameters: { N: { Type: "AWS::SSM::Parameter::Value<String>", Default: "x" } },
    ...policyFor({ Ref: "N" }),
  }),
  "a name below its key": stack(yaml(`\n        Ref: Name`)),
  "a resource in one line": stack(
    `Resources: {P: {Type: AWS::S3::BucketPolicy, Properties: {Bucket: ${bucketName}}}}\n`,
  ),
  "a state that only an apply knows": (s) =>
    add(s, "aws_cloudcontrolapi_resource", {
      type_name: "AWS::S3::BucketPolicy",
      desired_state: "${data.http.x.response_body}",
    }),
};

test.each(Object.entries(unread))("beside an export it is refused: %s", (_, attack) => {
  expect(faultsOf(attack)).toEqual([expect.stringMatching(/^TEMPLATE_UNREAD /)]);
});

test.each(Object.entries(unread))("it passes where its address is acknowledged: %s", (_, attack) => {
  const addresses = Object.keys(unread).flatMap((__, i) =>
    ["cloudformation_stack", "cloudformation_stack_set", "cloudcontrolapi_resource"].map((type) => `aws_${type}.x${i}`),
  );
  const more = [
    "awscc_cloudformation_stack",
    "aws_serverlessapplicationrepository_cloudformation_stack",
    "aws_servicecatalog_provisioned_product",
  ].flatMap((type) => addresses.map((address) => address.replace(/^[^.]+/, type)));
  expect(faultsOf(attack, { acknowledgeUnreadTemplates: [...addresses, ...more] })).toEqual([]);
});

const read: { readonly [what: string]: Attack } = {
  "a template that Terraform encodes": (s) =>
    add(s, "aws_cloudformation_stack", { template_body: Fn.jsonencode(policyFor("other")) }),
  "a policy for a bucket of the template": stack(policyFor({ Ref: "B" }, { B: { Type: "AWS::S3::Bucket" } })),
  "the same in YAML": stack(yaml("!Ref B")),
  "another name": stack(yaml("other")),
  "a function of AWS elsewhere": stack({
    Resources: { T: { Type: "AWS::SNS::Topic", Properties: { TopicName: { "Fn::Sub": "$${AWS::StackName}-x" } } } },
  }),
  "a product elsewhere": (s) =>
    add(new TerraformStack(s.node.root, "elsewhere") as never, "aws_servicecatalog_provisioned_product", {}),
};

test.each(Object.entries(read))("it passes: %s", (_, attack) => {
  expect(faultsOf(attack)).toEqual([]);
});

test("what Terraform encodes is read, and refused for what it says", () => {
  const encoded: Attack = (s) => {
    const body = new TerraformLocal(s, "body", Fn.jsonencode(policyFor(bucketName)));
    add(s, "aws_cloudformation_stack", { template_body: body.asString });
  };
  expect(faultsOf(encoded)).toEqual([expect.stringMatching(/^SECOND_BUCKET_POLICY /)]);
});

test("a part that is used alone refuses it too; a role of Genesys Cloud has no policy that a template could put", () => {
  const written = (make: (s: TerraformStack) => void) => () => {
    const s = new TerraformStack(Testing.app(), "alone");
    make(s);
    add(s, "aws_cloudformation_stack", { template_url: URL });
    return Testing.synth(s);
  };
  expect(written((s) => new EvidenceBucket(s, "b", BUCKET))).toThrow("TEMPLATE_UNREAD");
  expect(written((s) => new ExportRole(s, "r", {}))).not.toThrow();
});
