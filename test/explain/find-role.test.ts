import { explainUpload, readStack, type UploadQuestion } from "../../lib/explain";
import { BUCKET, ROLE, policy, stackOf } from "../support/explain-stack";

const trusts = (Principal: object, more: object = {}) =>
  policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole", ...more });

const keeper = { name: "keeper", assume_role_policy: trusts({ Service: "lambda.amazonaws.com" }) };
const trust = trusts(
  { AWS: "arn:aws:iam::765628985471:root" },
  { Condition: { StringEquals: { "sts:ExternalId": "org-1" } } },
);

describe("a role that is made elsewhere", () => {
  const asked = (output: { readonly [name: string]: string }, question: Partial<UploadQuestion> = {}) => {
    const own = ["s3:PutObject", "s3:GetBucketLocation", "s3:GetEncryptionConfiguration"];
    const put = policy({ Effect: "Allow", Action: own, Resource: [BUCKET, `${BUCKET}/*`] });
    const values = { exporter_role_arn: ROLE, for_owner_exporterPolicy: put, ...output };
    const stack = {
      ...stackOf({ resources: { aws_iam_role: { keeper } } }),
      output: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value }])),
    };
    return explainUpload(readStack("test", JSON.stringify(stack)).stack, { key: "org-1/r.opus", ...question });
  };

  test("is found beside a role that a service assumes", () => {
    expect(asked({ for_owner_exporterTrust: trust })).toMatchObject({ verdict: "allowed", roleArn: ROLE });
    expect(asked({ for_owner_exporterTrust: trust }, { role: ROLE }).verdict).toBe("allowed");
  });

  test("and its trust was not read", () => {
    const { verdict, roleArn, checks } = asked({ for_owner_exporterTrust: "${var.trust}" });
    expect([verdict, roleArn]).toEqual(["unknown", ROLE]);
    expect(checks[0]!.dependsOn).toEqual([`the text of the trust policy of ${ROLE}`]);
  });
});

test.each([
  ["us-gov-west-1", "765628985471", "unknown"],
  ["cn-north-1", "999988887777", "unknown"],
  ["eusc-de-east-1", "765628985471", "unknown"],
  ["eusc-de-east-1", "999988887777", "allowed"],
  ["eu-west-2", "765628985471", "allowed"],
])("in %s, account %s may assume the role: %s", (region, account, verdict) => {
  const { stack } = readStack(
    "test",
    JSON.stringify(stackOf({ provider: { region }, trust: { Principal: { AWS: account } } })),
  );
  const [assume] = explainUpload(stack, { key: "org-1/r.opus" }).checks;
  expect(assume!.verdict).toBe(verdict);
  expect(assume!.dependsOn?.join() ?? "").toMatch(
    verdict === "unknown" ? /is one of Genesys Cloud: none is documented/ : /^$/,
  );
});
