import {
  bucketPolicy,
  exporterIdentityPolicy,
  keyPolicy,
  trustPolicy,
  type BucketPolicySpec,
  type ExportTarget,
  type PolicyDocument,
} from "../../../lib/policy";
import { lintPolicy, type LintContext, type PolicyKind } from "../../../lib/policy/lint";

const ACCOUNT = "111122223333";
const ROLE = `arn:aws:iam::${ACCOUNT}:role/legal-hold-exporter`;
const CUSTODIANS = [`arn:aws:iam::${ACCOUNT}:role/aws-reserved/sso.amazonaws.com/*/AWSReservedSSO_Custodian_*`];
const ADMINISTRATORS = [`arn:aws:iam::${ACCOUNT}:role/deployer`];
const target = (overrides: Partial<ExportTarget> = {}): ExportTarget => ({
  partition: "aws",
  dnsSuffix: "amazonaws.com",
  region: "eu-central-1",
  accountId: ACCOUNT,
  bucketName: "evidence",
  exporterRoleArn: ROLE,
  organizationId: "0f1e2d3c-4b5a-4678-9abc-def012345678",
  organizationPrefix: true,
  ...overrides,
});

function findings(kind: PolicyKind, policy: PolicyDocument, of: ExportTarget = target()): string[] {
  const context: LintContext = {
    kind,
    custodians: CUSTODIANS,
    administrators: ADMINISTRATORS,
    exporter: {
      roleArn: of.exporterRoleArn,
      accountId: of.accountId,
      organizationId: of.organizationId,
      genesysAccountId: "444455556666",
      bucketName: of.bucketName,
      keyPrefix: of.organizationPrefix ? `${of.organizationId}/` : undefined,
    },
  };
  return lintPolicy(policy, context).map((f) => `${f.severity} ${f.rule} ${f.statement}`);
}

const TARGETS: [string, ExportTarget][] = [
  ["a role of the same account", target()],
  ["no prefix", target({ organizationPrefix: false })],
  ["a role of another account", target({ exporterRoleArn: "arn:aws:iam::777788889999:role/path/exporter" })],
  [
    "another partition",
    target({
      partition: "aws-us-gov",
      region: "us-gov-west-1",
      exporterRoleArn: `arn:aws-us-gov:iam::${ACCOUNT}:role/x`,
    }),
  ],
];

describe.each(TARGETS)("the library's own policies, with %s", (_name, of) => {
  const bucket = (more: Partial<BucketPolicySpec> = {}): string[] =>
    findings("bucket", bucketPolicy({ target: of, custodians: CUSTODIANS, retentionDays: 365, ...more }), of);

  it.each([
    ["by default", {}],
    ["with administrators", { administrators: ADMINISTRATORS }],
    ["with a check of the encryption header", { encryptionHeader: { mode: "rejectWrong", value: "aws:kms" } }],
    ["with source ranges", { sourceRanges: ["192.0.2.0/24"] }],
    ["with retention headers", { retentionHeaders: { maxDays: 3650 } }],
  ] as [string, Partial<BucketPolicySpec>][])("bucket policy %s: nothing", (_case, more) => {
    expect(bucket(more)).toEqual([]);
  });

  it("bucket policy that requires the encryption header: a warning only", () => {
    expect(bucket({ encryptionHeader: { mode: "require", value: "aws:kms" } })).toEqual([
      "warning REQUIRE_HEADER_BREAKS_MULTIPART DenyWrongEncryptionHeader",
    ]);
  });

  it.each([
    ["without a key", {}],
    ["with a new key", { key: { alias: "alias/legal-hold" } }],
    ["with a key that exists", { key: { arn: `arn:aws:kms:eu-central-1:${ACCOUNT}:key/0` } }],
    ["with retention headers", { retentionHeaders: { maxDays: 3650 } }],
  ])("identity policy %s: nothing", (_case, more) => {
    expect(findings("identity", exporterIdentityPolicy({ target: of, ...more }), of)).toEqual([]);
  });

  it.each([
    ["administered by the account", {}],
    ["with administrators", { administrators: ADMINISTRATORS }],
    ["with readers", { readers: [`arn:aws:iam::${ACCOUNT}:role/reader`] }],
  ])("key policy %s: nothing", (_case, more) => {
    expect(findings("key", keyPolicy({ target: of, ...more }), of)).toEqual([]);
  });

  it("trust policy: nothing", () => {
    const { partition, organizationId } = of;
    expect(findings("trust", trustPolicy({ partition, organizationId, genesysAccountId: "444455556666" }), of)).toEqual(
      [],
    );
  });
});

describe("an unsafe use of the same builders", () => {
  it("is still seen: nobody else's organization id passes as external id", () => {
    const policy = trustPolicy({ partition: "aws", organizationId: "another", genesysAccountId: "444455556666" });
    expect(findings("trust", policy)).toEqual(["error TRUST_WITHOUT_EXTERNAL_ID AllowGenesysCloudAssumeRole"]);
  });

  it("is still seen: a wrong bucket in the exporter's own policy", () => {
    const policy = exporterIdentityPolicy({ target: target({ bucketName: "evidence-2" }) });
    expect(findings("identity", policy)).toEqual(
      expect.arrayContaining(["error WIDER_THAN_PREFIX AllowExporterUpload"]),
    );
  });
});
