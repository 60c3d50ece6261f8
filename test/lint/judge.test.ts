import { lintStack } from "../../lib/lint";
import { bucketPolicy, policyForTerraform, trustPolicy } from "../../lib/policy";
import { EXPORTER, trust, write } from "../../lib/policy/lint/cases";
import { readStack } from "../../lib/stack";

const stackOf = (json: object) => readStack("stack", JSON.stringify({ terraform: {}, ...json })).stack;
const said = (json: object, more?: Parameters<typeof lintStack>[1]): string[] =>
  lintStack(stackOf(json), more)
    .findings.filter(({ severity }) => severity !== "suggestion")
    .map(({ policy, severity, rule }) => `${policy.address} ${severity} ${rule}`);
const json = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

test("each policy is judged with what is known of it", () => {
  const { Condition: _, ...open } = trust();
  const resource = {
    aws_iam_role: { exporter: { assume_role_policy: json(open) } },
    aws_iam_role_policy: {
      writes: { role: "r", policy: json(write({ Action: ["s3:PutObject", "s3:DeleteObject"] })) },
    },
  };
  expect(said({ resource })).toEqual([]);
  expect(said({ resource }, () => ({ exporter: EXPORTER }))).toEqual([
    "aws_iam_role.exporter error TRUST_WITHOUT_EXTERNAL_ID",
    "aws_iam_role_policy.writes error WRITER_MAY_WEAKEN_EVIDENCE",
  ]);
});

test.each([
  ["its own account", "arn:aws:iam::111122223333:root", undefined],
  ["a role of the stack", "${aws_iam_role.a.arn}", undefined],
  ["another account", "999988887777", /^Another account may assume the role/],
  ["everyone", "*", /^Another account may assume the role/],
])("a role that trusts %s: only another account needs an external id", (_, AWS, message) => {
  const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
  const policy = json({ Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" });
  const aws_iam_role = { a: { name: "a" }, r: { name: "r", assume_role_policy: policy } };
  const { findings } = lintStack(stackOf({ provider, resource: { aws_iam_role } }));
  const [found] = findings.filter(({ rule }) => rule === "TRUST_WITHOUT_EXTERNAL_ID");
  expect(found?.message ?? "").toMatch(message ?? /^$/);
});

test("nothing is found in what this library makes", () => {
  const { organizationId = "", genesysAccountId = "" } = EXPORTER;
  const target = {
    partition: "aws",
    dnsSuffix: "amazonaws.com",
    region: "eu-central-1",
    accountId: "111122223333",
    bucketName: "evidence",
    exporterRoleArn: EXPORTER.roleArn,
    organizationId,
    organizationPrefix: true,
  };
  const bucket = bucketPolicy({ target, custodians: ["arn:aws:iam::111122223333:role/custodian"], retentionDays: 1 });
  const trusted = trustPolicy({ partition: "aws", genesysAccountId, organizationId });
  const resource = {
    aws_iam_role: { r: { assume_role_policy: policyForTerraform(trusted) } },
    aws_s3_bucket_policy: { b: { bucket: "evidence", policy: policyForTerraform(bucket) } },
  };
  expect(lintStack(stackOf({ resource }), () => ({ exporter: EXPORTER })).findings).toEqual([]);
});

describe("values that are known only after the apply", () => {
  const ROLE = "${aws_iam_role.writer.arn}";
  it("are not judged; what stands beside them is", () => {
    const statements = [
      {
        Sid: "A",
        Effect: "Allow",
        Principal: { AWS: ROLE },
        Action: "s3:GetObject",
        Resource: "${aws_s3_bucket.b.arn}/*",
      },
      { Sid: "B", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "${var.unknown}/*" },
      { Sid: "C", Effect: "Allow", Principal: { AWS: "${var.account}" }, Action: "s3:GetObjects", Resource: "*" },
    ];
    const resource = { aws_s3_bucket_policy: { p: { bucket: "b", policy: json(...statements) } } };
    expect(said({ resource })).toEqual([
      "aws_s3_bucket_policy.p error UNKNOWN_ACTION",
      "aws_s3_bucket_policy.p error WILDCARD_PRINCIPAL",
    ]);
  });

  it("of a whole policy are told", () => {
    const resource = { aws_kms_key: { k: { policy: "${data.terraform_remote_state.x.outputs.policy}" } } };
    const { policies, unread } = lintStack(stackOf({ resource }));
    expect([policies, unread.map(({ address }) => address)]).toEqual([[], ["aws_kms_key.k"]]);
  });

  it("do not hide that nobody may change a key's policy, where actions are known", () => {
    const use = (Action: string) => ({ Effect: "Allow", Principal: { AWS: "${var.root}" }, Action, Resource: "*" });
    const key = (Action: string) => ({ resource: { aws_kms_key: { k: { policy: json(use(Action)) } } } });
    expect(said(key("kms:Decrypt"))).toEqual(["aws_kms_key.k error KEY_WITHOUT_ADMINISTRATOR"]);
    expect(said(key("kms:*"))).toEqual([]);
    expect(said(key("${var.actions}"))).toEqual([]);
  });
});

test("documents that data sources compose are judged where they are used", () => {
  const statement = {
    effect: "Allow",
    actions: ["s3:GetObject"],
    resources: ["arn:aws:s3:::b/*"],
    principals: [{ type: "*", identifiers: ["*"] }],
  };
  expect(
    said({
      data: { aws_iam_policy_document: { d: { statement: [statement] } } },
      resource: { aws_s3_bucket_policy: { p: { bucket: "b", policy: "${data.aws_iam_policy_document.d.json}" } } },
    }),
  ).toEqual(["aws_s3_bucket_policy.p error WILDCARD_PRINCIPAL"]);
});

const allOf = (json: object): string[] =>
  lintStack(stackOf(json)).findings.map(({ policy, severity, rule }) => `${policy.address} ${severity} ${rule}`);
const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };

describe("permissions of functions, layers and event buses, whose arguments are a statement", () => {
  const invoke = { function_name: "f", action: "lambda:InvokeFunction" };
  const account = "111122223333";
  const org = { type: "StringEquals", key: "aws:PrincipalOrgID", value: "o-1111aaaa22" };
  test.each<[string, string, object, readonly string[]]>([
    [
      "a service for anybody",
      "aws_lambda_permission",
      { ...invoke, principal: "events.amazonaws.com" },
      ["security SERVICE_PRINCIPAL_UNBOUND"],
    ],
    [
      "a service for every rule of the world",
      "aws_lambda_permission",
      { ...invoke, principal: "events.amazonaws.com", source_arn: "arn:aws:events:*:*:rule/*" },
      ["security SERVICE_PRINCIPAL_UNBOUND"],
    ],
    [
      "a service for an account",
      "aws_lambda_permission",
      { ...invoke, principal: "s3.amazonaws.com", source_account: account },
      [],
    ],
    [
      "a service for what the stack makes",
      "aws_lambda_permission",
      { ...invoke, principal: "events.amazonaws.com", source_arn: "${aws_cloudwatch_event_rule.r.arn}" },
      [],
    ],
    ["everybody", "aws_lambda_permission", { ...invoke, principal: "*" }, ["error WILDCARD_PRINCIPAL"]],
    ["an account", "aws_lambda_permission", { ...invoke, principal: account }, []],
    [
      "a skill of Alexa by its token",
      "aws_lambda_permission",
      { ...invoke, principal: "alexa-appkit.amazon.com", event_source_token: "amzn1.ask.skill.x" },
      [],
    ],
    [
      "a skill of Alexa, any",
      "aws_lambda_permission",
      { ...invoke, principal: "alexa-appkit.amazon.com" },
      ["security SERVICE_PRINCIPAL_UNBOUND"],
    ],
    [
      "a bus for everybody",
      "aws_cloudwatch_event_permission",
      { statement_id: "s", principal: "*" },
      ["error WILDCARD_PRINCIPAL"],
    ],
    ["a bus for an account", "aws_cloudwatch_event_permission", { statement_id: "s", principal: account }, []],
    [
      "a bus for an organization",
      "aws_cloudwatch_event_permission",
      { statement_id: "s", principal: "*", condition: org },
      ["suggestion WILDCARD_PRINCIPAL"],
    ],
    [
      "a layer for everybody",
      "aws_lambda_layer_version_permission",
      { layer_name: "l", version_number: 1, action: "lambda:GetLayerVersion", principal: "*", statement_id: "s" },
      ["error WILDCARD_PRINCIPAL"],
    ],
  ])("%s", (_, type, attributes, expected) => {
    const resource = { [type]: { x: attributes }, aws_cloudwatch_event_rule: { r: { name: "r" } } };
    expect(allOf({ provider, resource })).toEqual(expected.map((one) => `${type}.x ${one}`));
  });

  it("are said not to be judged where it is not known whom they let in", () => {
    const resource = { aws_lambda_permission: { x: { ...invoke, principal: "${var.who}" } } };
    const { findings, unread } = lintStack(stackOf({ resource, variable: { who: {} } }));
    expect([findings, unread.map(({ address }) => address)]).toEqual([[], ["aws_lambda_permission.x"]]);
  });
});

test.each<[string, object, boolean]>([
  ["every action", { NotAction: "*", Resource: "*" }, true],
  ["every action among others", { NotAction: ["s3:GetObject", "*:*"], Resource: "*" }, true],
  ["every resource", { Action: "s3:DeleteObject", NotResource: "*" }, true],
  ["actions of one service", { NotAction: "s3:*", Resource: "*" }, false],
  ["one bucket", { Action: "s3:DeleteObject", NotResource: "arn:aws:s3:::b/*" }, false],
])("a statement that leaves out %s", (_, members, never) => {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny", ...members }] });
  const found = allOf({ resource: { aws_iam_policy: { p: { policy } } } });
  expect(found.includes("aws_iam_policy.p error NEVER_MATCHES")).toBe(never);
});

test("an allowance that leaves out everything does no harm", () => {
  const Statement = [{ Effect: "Allow", NotAction: "*", Resource: "*" }];
  const policy = JSON.stringify({ Version: "2012-10-17", Statement });
  const found = allOf({ resource: { aws_iam_policy: { p: { policy } } } });
  expect(found).toContain("aws_iam_policy.p suggestion NEVER_MATCHES");
});
