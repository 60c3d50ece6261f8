import type { Statement } from "../../../lib/policy";
import { edited, type AccountState } from "../../support/aws-account";
import { confirmed, examineAws, expectationOf, ids, stackJson } from "../../support/doctor-pair";
import { london } from "../../support/london";

const expected = expectationOf(stackJson());
const withRetention = expectationOf(
  stackJson({ ...confirmed(), aws: { exporterRole: { retentionHeadersMaxDays: 4000 } } }),
);
const BUCKET = expected.aws!.bucketName;
const OBJECTS = `arn:aws:s3:::${BUCKET}/*`;
const ROLE = expected.aws!.roleArn;
const without = (sid: string) => (s: Statement) => (s.Sid === sid ? undefined : s);
const same = (s: Statement) => s;
const deny = (Sid: string, Action: string | string[], more: Partial<Statement> = {}): Statement => ({
  Sid,
  Effect: "Deny",
  Principal: "*",
  Action,
  Resource: OBJECTS,
  ...more,
});

function changeStatement(sid: string, change: Partial<Statement>) {
  return (s: Statement): Statement => (s.Sid === sid ? { ...s, ...change } : s);
}
const bucket =
  (change: (s: Statement) => Statement | undefined, ...added: Statement[]) =>
  (a: AccountState) => {
    a.bucketPolicy = edited(a.bucketPolicy, change, ...added);
  };
const identity =
  (change: (s: Statement) => Statement | undefined, ...added: Statement[]) =>
  (a: AccountState) => {
    a.inline = { "write-evidence": edited(a.inline["write-evidence"]!, change, ...added) };
  };
const trust = (change: Partial<Statement>) => (a: AccountState) => {
  a.trust = edited(a.trust, (s) => ({ ...s, ...change }));
};

test("a healthy account has no findings", async () => {
  expect((await examineAws(expected)).findings).toEqual([]);
  expect((await examineAws(withRetention)).findings).toEqual([]);
});

describe("causes of a 403 that only held recordings get", () => {
  test.each<[string, (account: AccountState) => void, string, RegExp]>([
    [
      "the role lacks PutObjectLegalHold",
      identity(without("PlaceHold")),
      "ROLE_BLOCKS_EXPORT",
      /upload with a legal hold.*s3:PutObjectLegalHold/,
    ],
    ["the role lacks PutObjectAcl", identity(without("KeepOwnership")), "ROLE_BLOCKS_EXPORT", /s3:PutObjectAcl/],
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
      identity(changeStatement("PlaceHold", { Resource: `arn:aws:s3:::${BUCKET}/legal-hold/*` })),
      "ROLE_BLOCKS_EXPORT",
      /covers .*legal-hold\/\*, and the request is for/,
    ],
    [
      "a hold header that has to be something else",
      identity(changeStatement("PlaceHold", { Condition: { StringEquals: { "s3:x-amz-meta-legal-hold": "true" } } })),
      "ROLE_BLOCKS_EXPORT",
      /s3:x-amz-meta-legal-hold has to be StringEquals true, and the request has no such key/,
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
      (a) => void (a.keyPolicy = edited(a.keyPolicy, (s) => (s.Sid === "KeyStays" ? s : undefined))),
      "KEY_POLICY_BLOCKS_EXPORT",
      /kms:GenerateDataKey/,
    ],
    ["the role lost the key", identity(without("UseKey")), "ROLE_BLOCKS_EXPORT", /kms:GenerateDataKey/],
    [
      "the key's policy admits objects only, and bucket keys are asked for by the bucket",
      (a) =>
        void (a.keyPolicy = edited(a.keyPolicy, (s) =>
          s.Sid === "Administration"
            ? undefined
            : s.Sid === "ExporterEncrypts"
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
      /sts:ExternalId has to be StringEquals another, and the request has 3f8a1c52/,
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
    expect(report.findings.map((finding) => [finding.id, finding.severity])).toEqual([[id, "error"]]);
    expect(report.findings[0]!.what).toMatch(what);
    expect(Object.values(report.findings[0]!).every((text) => text.length > 0)).toBe(true);
  });

  test.each<[string, (account: AccountState) => void, string, RegExp]>([
    [
      "the role lacks PutObjectRetention",
      identity(without("SetRetention")),
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

describe("what loses evidence", () => {
  test.each<[string, (account: AccountState) => void, string, RegExp]>([
    ["Object Lock off", (a) => void (a.lock = null), "OBJECT_LOCK", /is off/],
    ["no default retention", (a) => void (a.lock = "none"), "OBJECT_LOCK", /no default retention/],
    [
      "a shorter retention",
      (a) => void (a.lock = { mode: "GOVERNANCE", days: 30 }),
      "OBJECT_LOCK",
      /30 days; the stack says GOVERNANCE, 2555 days/,
    ],
    [
      "a public access block off",
      (a) => void (a.publicAccess!["BlockPublicPolicy"] = false),
      "BUCKET_SETTINGS",
      /Off: BlockPublicPolicy/,
    ],
    ["no public access block", (a) => void (a.publicAccess = null), "BUCKET_SETTINGS", /Off: BlockPublicAcls, /],
    ["ownership", (a) => void (a.ownership = "ObjectWriter"), "BUCKET_SETTINGS", /ObjectWriter/],
    ["versioning suspended", (a) => void (a.versioning = "Suspended"), "BUCKET_SETTINGS", /Suspended/],
    [
      "a rule that expires current versions",
      (a) => void a.lifecycle.push({ ID: "tidy", Status: "Enabled", Expiration: { Days: 90 } }),
      "BUCKET_SETTINGS",
      /tidy/,
    ],
    ["the bucket is elsewhere", (a) => void (a.bucketRegion = "us-east-1"), "BUCKET_REGION", /in us-east-1/],
    ["the key is disabled", (a) => void (a.keyState = "Disabled"), "KEY_STATE", /Disabled/],
    ["the key is being deleted", (a) => void (a.keyState = "PendingDeletion"), "KEY_STATE", /PendingDeletion/],
    ["other encryption", (a) => void (a.encryption = { SSEAlgorithm: "AES256" }), "BUCKET_KEY", /AES256/],
    ["AWS's own key", (a) => void (a.encryption = { SSEAlgorithm: "aws:kms" }), "BUCKET_KEY", /aws\/s3/],
    ["a denial taken out of the bucket policy", bucket(without("HoldsStay")), "BUCKET_POLICY_DRIFT", /not there/],
    [
      "a custodian added",
      bucket(
        changeStatement("EvidenceStays", {
          Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/x" } },
        }),
      ),
      "BUCKET_POLICY_DRIFT",
      /not as in the stack/,
    ],
    ["no bucket policy", (a) => void (a.bucketPolicy = null), "BUCKET_POLICY_MISSING", /no bucket policy/],
    [
      "a writer that may delete",
      identity(same, { Sid: "More", Effect: "Allow", Action: "s3:DeleteObjectVersion", Resource: OBJECTS }),
      "ROLE_DRIFT",
      /no such statement/,
    ],
    ["trust without the external id", trust({ Condition: {} }), "TRUST_DRIFT", /not as in the stack/],
    [
      "a key that anybody ends",
      (a) => void (a.keyPolicy = edited(a.keyPolicy, without("KeyStays"))),
      "KEY_POLICY_DRIFT",
      /not there/,
    ],
    ["another account", (a) => void (a.accountId = "222233334444"), "AWS_ACCOUNT_MISMATCH", /222233334444/],
  ])("%s", async (_, breakIt, id, what) => {
    const report = await examineAws(expected, breakIt);
    expect([...new Set(ids(report))]).toEqual([id]);
    expect(report.findings[0]!.what).toMatch(what);
  });

  test("the linter explains what drifted", async () => {
    const report = await examineAws(expected, trust({ Condition: {} }));
    expect(report.findings[0]).toMatchObject({ why: expect.stringContaining("TRUST_WITHOUT_EXTERNAL_ID") as string });
  });
});

test("the way in which AWS writes a policy down is no drift", async () => {
  const report = await examineAws(expected, (account) => {
    account.bucketPolicy = edited(account.bucketPolicy, (s) => ({
      ...s,
      Sid: undefined,
      Action: [s.Action].flat().reverse() as string[],
      ...(s.Principal === "*" ? { Principal: { AWS: "*" } } : {}),
    }));
  });
  expect(report.findings).toEqual([]);
});

test("a bucket brought along may have statements of its owner", async () => {
  const props = {
    ...london(),
    aws: {
      existingBucket: {},
      key: { existingKeyArn: "arn:aws:kms:eu-west-2:111122223333:key/2b8e7d15-90c4-4f6a-a3d1-5e0f9c7b8426" },
    },
  };
  const own = expectationOf(stackJson(props));
  const statement: Statement = {
    Sid: "Owner",
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::111122223333:role/reader" },
    Action: "s3:GetObject",
    Resource: OBJECTS,
  };
  expect((await examineAws(own, bucket(same, statement))).findings).toEqual([]);
  expect(ids(await examineAws(own, bucket(without("HoldsStay"))))).toEqual(["BUCKET_POLICY_DRIFT"]);
});

test("what may not be read is said, with the permission and the id of the request, and nothing is made up", async () => {
  const report = await examineAws(expected, (a) =>
    ["GetBucketPolicy", "GetKeyPolicy"].forEach((name) => a.denied.add(name)),
  );
  expect(report.findings).toEqual([
    expect.objectContaining({
      id: "AWS_UNREADABLE",
      severity: "unknown",
      what: "s3:GetBucketPolicy: access denied (403 AccessDenied), correlation id aws-request-id",
    }),
    expect.objectContaining({ id: "AWS_UNREADABLE", fix: expect.stringContaining("kms:GetKeyPolicy") as string }),
  ]);
  expect(JSON.stringify(report)).not.toContain("jane");
  expect(ids(await examineAws(expected, (a) => void a.denied.add("GetCallerIdentity")))).toEqual(["AWS_IDENTITY"]);
});
