import { diagnose, observeAws, type AwsApi } from "../../lib/doctor";
import type { PolicyDocument } from "../../lib/policy";
import { awsSdk } from "../../lib/doctor";
import { healthyAccount, mockAccount } from "../support/aws-account";
import { expectationOf, ids, stackJson } from "../support/doctor-pair";

const expected = expectationOf(stackJson());
const FULL: PolicyDocument = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] };

/** Answers of the Organizations service beside the mocked account; its package is not installed here. */
async function examine(
  policies: { readonly [target: string]: PolicyDocument },
  resourceControl?: PolicyDocument,
  management = "555566667777",
) {
  const { restore } = mockAccount(healthyAccount(expected));
  try {
    const sdk = await awsSdk("eu-west-2");
    const api: AwsApi = {
      call: (service, operation, input) => {
        if (service !== "organizations") return sdk.call(service, operation, input);
        return Promise.resolve({
          value: organization(operation, input as Input, policies, resourceControl, management),
        });
      },
    };
    return diagnose(expected, { aws: await observeAws(api, expected.aws!) });
  } finally {
    restore();
  }
}

interface Input {
  readonly ChildId?: string;
  readonly TargetId?: string;
  readonly Filter?: string;
  readonly PolicyId?: string;
}

function organization(
  operation: string,
  { ChildId, TargetId = "", Filter, PolicyId = "" }: Input,
  policies: { readonly [target: string]: PolicyDocument },
  resourceControl: PolicyDocument | undefined,
  management: string,
): unknown {
  if (operation === "ListParents") {
    const isRootNext = ChildId === "ou-1";
    return { Parents: [isRootNext ? { Id: "r-1", Type: "ROOT" } : { Id: "ou-1", Type: "ORGANIZATIONAL_UNIT" }] };
  }
  if (operation === "DescribeOrganization") return { Organization: { MasterAccountId: management } };
  if (operation === "ListPoliciesForTarget") {
    if (Filter === "RESOURCE_CONTROL_POLICY") {
      return { Policies: resourceControl !== undefined && TargetId === "r-1" ? [{ Id: "rcp" }] : [] };
    }
    return { Policies: [{ Id: TargetId }] };
  }
  const document = PolicyId === "rcp" ? resourceControl : (policies[PolicyId] ?? FULL);
  return { Policy: { Content: JSON.stringify(document), PolicySummary: { Name: PolicyId } } };
}

test("an organization that allows everything is no finding, and no note", async () => {
  const report = await examine({});
  expect(report.findings).toEqual([]);
  expect(report.notes.join()).not.toMatch(/AWS organization/);
});

test.each<[string, { readonly [target: string]: PolicyDocument }]>([
  [
    "a denial on the root",
    {
      "r-1": {
        Version: "2012-10-17",
        Statement: [
          FULL.Statement,
          { Sid: "NoHolds", Effect: "Deny", Action: "s3:PutObjectLegalHold", Resource: "*" },
        ].flat(),
      } as PolicyDocument,
    },
  ],
  [
    "a level that does not allow",
    {
      "ou-1": {
        Version: "2012-10-17",
        Statement: [
          { Effect: "Allow", Action: ["s3:PutObject", "s3:Get*", "s3:PutObjectAcl", "kms:*", "sts:*"], Resource: "*" },
        ],
      },
    },
  ],
])("service control: %s stops held recordings only", async (_, policies) => {
  const report = await examine(policies);
  expect(ids(report)).toEqual(["ORGANIZATION_POLICY_BLOCKS_EXPORT"]);
  expect(report.findings[0]!.what).toMatch(/upload with a legal hold.*s3:PutObjectLegalHold/);
});

test("resource control: callers from outside the organization", async () => {
  const policy: PolicyDocument = {
    Version: "2012-10-17",
    Statement: [
      {
        Sid: "OwnOnly",
        Effect: "Deny",
        Principal: "*",
        Action: "sts:AssumeRole",
        Resource: "*",
        Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } },
      },
    ],
  };
  const report = await examine({}, policy);
  expect(ids(report)).toEqual(["RESOURCE_CONTROL_BLOCKS_EXPORT"]);
});

test("no policy of the organization applies to its management account", async () => {
  const none: PolicyDocument = {
    Version: "2012-10-17",
    Statement: [{ Effect: "Deny", Principal: "*", Action: "*", Resource: "*" }],
  };
  const report = await examine({ "r-1": none }, none, expected.aws!.accountId);
  expect(report.findings).toEqual([]);
  expect(report.notes.join()).not.toMatch(/AWS organization/);
});

test("policies that may not be read are a note and no finding", async () => {
  const { restore } = mockAccount(healthyAccount(expected));
  const report = diagnose(expected, { aws: await observeAws(await awsSdk("eu-west-2"), expected.aws!) });
  restore();
  expect(report.findings).toEqual([]);
  expect(report.notes.join("\n")).toMatch(/Policies of the AWS organization were not read/);
});

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["a list", []],
  ["other types", { Account: 7, Policy: 7, Role: [], LocationConstraint: {}, Rules: "x", PolicyNames: {}, Status: [] }],
  [
    "policies that are none",
    {
      Account: "111122223333",
      Policy: '{"Statement":[{"Effect":"Deny","Principal":7}]}',
      Role: { Arn: "a", AssumeRolePolicyDocument: "%7B%22" },
    },
  ],
])("hostile answers of AWS, %s: messages and no crash", async (_, value) => {
  const api: AwsApi = { call: () => Promise.resolve({ value }) };
  const report = diagnose(expected, { aws: await observeAws(api, expected.aws!) });
  expect(report.findings.length + report.unread.length).toBeGreaterThan(0);
  expect(
    report.findings.every(
      ({ severity, id }) =>
        severity === "unknown" || /^(AWS|ROLE|BUCKET|OBJECT|KEY|SETTING)_|^PERSON_MISSING$/.test(id),
    ),
  ).toBe(true);
});
