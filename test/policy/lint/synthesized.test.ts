import { bucketPolicy, lintStack, policiesOfStack, policyForTerraform, trustPolicy } from "../../../lib/policy";
import { EXPORTER, TLS_ONLY, trust, write } from "../../../lib/policy/lint/cases";

const stack = (resource: object): object => ({ terraform: {}, resource });
const json = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

describe("the policies of a synthesized stack", () => {
  it("are found with their kind and address", () => {
    const found = policiesOfStack(
      stack({
        aws_iam_role: { exporter: { name: "x", assume_role_policy: json(trust()) } },
        aws_s3_bucket_policy: { evidence: { policy: json(TLS_ONLY) } },
        aws_kms_key: { key: { policy: "${data.aws_iam_policy_document.key.json}" }, other: {} },
        aws_sqs_queue: { queue: { policy: 7 } },
      }),
    );
    expect(found.map((p) => [p.address, p.kind, p.policy !== undefined])).toEqual([
      ["aws_iam_role.exporter.assume_role_policy", "trust", true],
      ["aws_kms_key.key.policy", "key", false],
      ["aws_s3_bucket_policy.evidence.policy", "bucket", true],
    ]);
  });

  it("are judged with what is known of each", () => {
    const resources = stack({
      aws_iam_role: { exporter: { assume_role_policy: json(trust({ Condition: undefined })) } },
      aws_iam_role_policy: { writes: { policy: json(write({ Action: ["s3:PutObject", "s3:DeleteObject"] })) } },
    });
    expect(lintStack(resources).map((f) => `${f.address} ${f.severity} ${f.rule}`)).toEqual([
      "aws_iam_role.exporter.assume_role_policy suggestion TRUST_WITHOUT_EXTERNAL_ID",
      "aws_iam_role_policy.writes.policy error WRITER_MAY_WEAKEN_EVIDENCE",
    ]);
    const known = lintStack(resources, () => ({ exporter: EXPORTER }));
    expect(known.map((f) => f.severity)).toEqual(["error", "error"]);
  });

  it("are read back from the text that Terraform gets, escaped variables included", () => {
    const policy = {
      Version: "2012-10-17",
      Statement: [write({ Resource: "arn:aws:s3:::evidence/${aws:PrincipalAccount}/*" })],
    };
    const of = (text: string): string[] =>
      lintStack(stack({ aws_iam_role_policy: { p: { policy: text } } })).map((f) => f.rule);
    expect(of(policyForTerraform(policy))).toEqual([]);
    expect(of(JSON.stringify(policy))).toEqual(["UNESCAPED_VARIABLE"]);
    expect(
      policiesOfStack(stack({ aws_iam_role_policy: { p: { policy: policyForTerraform(policy) } } }))[0]!.policy,
    ).toEqual(policy);
  });

  it.each([[undefined], [null], [[]], ["text"], [{ resource: 3 }], [{ resource: { aws_iam_role: { r: null } } }]])(
    "is no crash for %j",
    (value) => {
      expect(lintStack(value)).toEqual([]);
    },
  );

  it("hold nothing to find when this library made them", () => {
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
    const resources = stack({
      aws_iam_role: { r: { assume_role_policy: policyForTerraform(trusted) } },
      aws_s3_bucket_policy: { b: { policy: policyForTerraform(bucket) } },
    });
    expect(lintStack(resources, () => ({ exporter: EXPORTER }))).toEqual([]);
  });
});
