import { edited, type AccountState } from "../../../support/aws-account";
import { expected } from "../../../support/doctor-cases";
import { confirmed, examineAws, expectationOf, ids, stackJson } from "../../../support/doctor-pair";
import {
  BUCKET,
  ROLE,
  without,
  same,
  deny,
  changeStatement,
  bucket,
  identity,
  trust,
} from "../../../support/doctor-statements";

const withRetention = expectationOf(
  stackJson({ ...confirmed(), aws: { exporterRole: { retentionHeadersMaxDays: 4000 } } }),
);
test("a healthy account has no findings", async () => {
  expect((await examineAws(expected)).findings).toEqual([]);
  expect((await examineAws(withRetention)).findings).toEqual([]);
});

describe("causes of a 403 that only held recordings get", () => {
  test.each<[string, (account: AccountState) => void, string, RegExp]>([
    [
      "the role lacks PutObjectLegalHold",
      identity(without("AllowExporterPlaceLegalHold")),
      "ROLE_BLOCKS_EXPORT",
      /upload with a legal hold.*s3:PutObjectLegalHold/,
    ],
    [
      "the role lacks PutObjectAcl",
      identity(without("AllowExporterBucketOwnerAcl")),
      "ROLE_BLOCKS_EXPORT",
      /s3:PutObjectAcl/,
    ],
    [
      "a boundary lacks PutObjectLegalHold",
      (a) =>
        void (a.boundary = {
          Version: "2012-10-17",
          Statement: [
            {
              Effect: "Allow",
              Action: ["s3:PutObject", "s3:PutObjectAcl", "s3:Get*", "s3:*Multipart*", "kms:*"],
              Resource: "*",
            },
          ],
        }),
      "BOUNDARY_BLOCKS_EXPORT",
      /s3:PutObjectLegalHold/,
    ],
    [
      "a tamper-proof Deny of holds and retention for everyone",
      bucket(same, deny("DenyDeleteOrTamper", ["s3:PutObjectLegalHold", "s3:PutObjectRetention"])),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /upload with a legal hold/,
    ],
    [
      "the same Deny for the publisher alone",
      bucket(same, deny("DenyPublisherDestructiveActions", "s3:PutObjectLegalHold", { Principal: { AWS: ROLE } })),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /s3:PutObjectLegalHold/,
    ],
    [
      "holds under another prefix",
      identity(changeStatement("AllowExporterPlaceLegalHold", { Resource: `arn:aws:s3:::${BUCKET}/legal-hold/*` })),
      "ROLE_BLOCKS_EXPORT",
      /covers .*legal-hold\/\*, and the request is for/,
    ],
    [
      "a hold header that has to be something else",
      identity(
        changeStatement("AllowExporterPlaceLegalHold", {
          Condition: { StringEquals: { "s3:x-amz-meta-legal-hold": "true" } },
        }),
      ),
      "ROLE_BLOCKS_EXPORT",
      /s3:x-amz-meta-legal-hold must be StringEquals true, and the request has no such key/,
    ],
    [
      "a required hold header, which parts do not carry",
      bucket(
        same,
        deny("RequireHold", "s3:PutObject", { Condition: { Null: { "s3:object-lock-legal-hold": "true" } } }),
      ),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /an upload in parts with a legal hold/,
    ],
    [
      "aws:SourceArn, absent for an assumed role",
      bucket(
        same,
        deny("OnlyGenesys", "s3:PutObject", {
          Condition: { ArnNotEquals: { "aws:SourceArn": "arn:aws:iam::765628985471:root" } },
        }),
      ),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /aws:SourceArn ArnNotEquals .* \(the request has no such key\)/,
    ],
    [
      "open to CIDR ranges only",
      bucket(
        same,
        deny("GenesysRanges", "s3:PutObject", { Condition: { NotIpAddress: { "aws:SourceIp": ["52.129.96.0/20"] } } }),
      ),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /aws:SourceIp NotIpAddress 52\.129\.96\.0\/20/,
    ],
    [
      "a required encryption header",
      bucket(
        same,
        deny("RequireSse", "s3:PutObject", {
          Condition: { StringNotEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } },
        }),
      ),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /an ordinary upload/,
    ],
    [
      "the key's policy lost the exporter",
      (a) =>
        void (a.keyPolicy = edited(a.keyPolicy, (s) =>
          ["DenyKeyChangesExceptAdministrators", "AllowReadersDecrypt"].includes(s.Sid!) ? s : undefined,
        )),
      "KEY_POLICY_BLOCKS_EXPORT",
      /kms:GenerateDataKey/,
    ],
    ["the role lost the key", identity(without("AllowExporterUseKey")), "ROLE_BLOCKS_EXPORT", /kms:GenerateDataKey/],
    [
      "the key's policy admits objects only, and bucket keys are asked for by the bucket",
      (a) =>
        void (a.keyPolicy = edited(a.keyPolicy, (s) =>
          s.Sid === "AllowKeyAdministration"
            ? undefined
            : s.Sid === "AllowExporterEncrypt"
              ? { ...s, Condition: { StringLike: { "kms:EncryptionContext:aws:s3:arn": `arn:aws:s3:::${BUCKET}/*` } } }
              : s,
        )),
      "KEY_POLICY_BLOCKS_EXPORT",
      /EncryptionContext/,
    ],
    [
      "another key",
      (a) =>
        void (a.encryption = {
          SSEAlgorithm: "aws:kms",
          KMSMasterKeyID: "arn:aws:kms:eu-west-2:111122223333:key/other",
        }),
      "BUCKET_KEY",
      /key\/other, which is not alias\/legal-hold-export/,
    ],
    [
      "the trust wants another external id",
      trust({ Condition: { StringEquals: { "sts:ExternalId": "another" } } }),
      "TRUST_BLOCKS_EXPORT",
      /sts:ExternalId must be StringEquals another, and the request has 3f8a1c52/,
    ],
    [
      "the trust wants aws:SourceArn",
      trust({
        Condition: {
          StringEquals: { "sts:ExternalId": expected.genesys.organizationId! },
          ArnLike: { "aws:SourceArn": "arn:aws:iam::765628985471:*" },
        },
      }),
      "TRUST_BLOCKS_EXPORT",
      /aws:SourceArn/,
    ],
    [
      "the trust wants MFA",
      trust({ Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }),
      "TRUST_BLOCKS_EXPORT",
      /MultiFactorAuthPresent/,
    ],
    [
      "the trust names another account",
      trust({ Principal: { AWS: "arn:aws:iam::999988887777:root" } }),
      "TRUST_BLOCKS_EXPORT",
      /another principal/,
    ],
    ["the role is gone", (a) => void (a.role = false), "ROLE_MISSING", /There is no role/],
    [
      "the role has another path",
      (a) => void (a.rolePath = "/exports/"),
      "ROLE_MISSING",
      /role\/exports\/legal-hold-export/,
    ],
  ])("%s", async (_, breakIt, id, what) => {
    const report = await examineAws(expected, breakIt);
    // one for each action that is denied for another reason
    expect(new Set(report.findings.map((finding) => `${finding.id} ${finding.severity}`))).toEqual(
      new Set([`${id} error`]),
    );
    expect(report.findings[0]!.what).toMatch(what);
    expect(Object.values(report.findings[0]!).every((text) => text.length > 0)).toBe(true);
  });

  test.each<[string, (account: AccountState) => void, string, RegExp]>([
    [
      "the role lacks PutObjectRetention",
      identity(without("AllowExporterSetRetention")),
      "ROLE_BLOCKS_EXPORT",
      /s3:PutObjectRetention/,
    ],
    [
      "a range of retention that is denied",
      bucket(
        same,
        deny("RetentionRange", "s3:PutObjectRetention", {
          Condition: { NumericGreaterThan: { "s3:object-lock-remaining-retention-days": "365" } },
        }),
      ),
      "BUCKET_POLICY_BLOCKS_EXPORT",
      /remaining-retention-days NumericGreaterThan 365/,
    ],
  ])("with retention headers in the stack: %s", async (_, breakIt, id, what) => {
    const report = await examineAws(withRetention, breakIt);
    expect(ids(report)).toEqual([id]);
    expect(report.findings[0]!.what).toMatch(what);
  });

  test("a tagging header that uploads were seen to carry", async () => {
    const intent = { headers: { "x-amz-tagging": "legal-hold=true" } };
    const report = await examineAws(expected, () => {}, intent);
    expect(ids(report)).toEqual(["ROLE_BLOCKS_EXPORT"]);
    expect(report.findings[0]!.what).toMatch(/given headers.*s3:PutObjectTagging/);
  });

  test("user metadata is no cause: a header x-amz-meta-legal-hold changes nothing", async () => {
    const report = await examineAws(expected, () => {}, { headers: { "x-amz-meta-legal-hold": "true" } });
    expect(report.findings).toEqual([]);
  });
});
