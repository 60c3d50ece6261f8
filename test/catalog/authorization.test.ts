import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  actionsOf,
  authorizationData as committed,
  bucketConfigurationActions,
  conditionKeyNames,
  expandAction,
  findAction,
  findConditionKey,
  isKeyValidFor,
  isKnownService,
  keyAdministrationActions,
} from "../../lib/catalog/authorization";
import { authorizationData } from "../../scripts/authorization-data";

describe("the committed slice", () => {
  it("is what the installed data set gives", async () => {
    expect(committed()).toEqual(await authorizationData());
  });

  it("credits its source in NOTICE", () => {
    const notice = readFileSync(join(__dirname, "../../NOTICE"), "utf8");
    expect(notice).toContain(committed().source);
    expect(notice).toMatch(/Copyright \(c\) \d{4} Act Security/);
  });
});

describe("actions", () => {
  it("finds an action in any case, and only whole names", () => {
    expect(findAction("S3:putobjectLEGALhold")?.name).toBe("s3:PutObjectLegalHold");
    expect(findAction("s3:PutObj")).toBeUndefined();
    expect(findAction("s3:PutObjectLegalHold ")).toBeUndefined();
    expect(findAction("constructor:x")).toBeUndefined();
  });

  it("gives the first of several access levels", () => {
    expect(findAction("s3:PutBucketPolicy")?.accessLevel).toBe("Permissions management");
    expect(findAction("s3:PutBucketTagging")?.accessLevel).toBe("Tagging");
    expect(findAction("s3:PutObject")?.accessLevel).toBe("Write");
  });

  it("carries condition keys of the action and of its resource types", () => {
    const keys = findAction("s3:PutObjectTagging")?.conditionKeys;
    expect(keys).toEqual(expect.arrayContaining(["s3:RequestObjectTag/<key>", "s3:BucketTag/<key>", "s3:TlsVersion"]));
    expect(findAction("kms:Decrypt")?.conditionKeys).toContain("kms:ResourceAliases");
  });

  it.each([
    ["s3:PutObjectL*", ["s3:PutObjectLegalHold"]],
    ["S3:putobjectleg?lhold", ["s3:PutObjectLegalHold"]],
    ["s3:PutObject", ["s3:PutObject"]],
    ["s3:NoSuch*", []],
    ["s3:PutObjec.", []],
    ["ec2:*", []],
  ])("expands %s", (pattern, names) => {
    expect(expandAction(pattern)).toEqual(names);
  });

  it("expands whole services and everything", () => {
    expect(expandAction("sqs:*")).toEqual(actionsOf("sqs"));
    expect(actionsOf("sqs")).toContain("sqs:SendMessage");
    expect(expandAction("*")).toEqual(expect.arrayContaining(["s3:PutObject", "sts:AssumeRole", "kms:Decrypt"]));
  });

  it("knows which services it covers", () => {
    for (const service of ["s3", "kms", "sts", "iam", "lambda", "events", "sqs", "S3"])
      expect(isKnownService(service)).toBe(true);
    expect(isKnownService("ec2")).toBe(false);
    expect(actionsOf("ec2")).toEqual([]);
  });
});

describe("condition keys", () => {
  it.each([
    ["s3:object-lock-legal-hold", "s3:object-lock-legal-hold", "String", false],
    ["AWS:securetransport", "aws:SecureTransport", "Bool", true],
    ["aws:RequestTag/case", "aws:RequestTag/<key>", "String", true],
    ["aws:PrincipalTag/team", "aws:PrincipalTag/<key>", "String", true],
    ["kms:EncryptionContext:aws:s3:arn", "kms:EncryptionContext:<key>", "String", false],
    ["s3:ExistingObjectTag/hold", "s3:ExistingObjectTag/<key>", "String", false],
    ["events:Metadata/a/Matcher", "events:Metadata/<key>/Matcher", "String", false],
    ["kms:ResourceAliases", "kms:ResourceAliases", "ArrayOfString", false],
  ])("finds %s", (key, name, type, global) => {
    expect(findConditionKey(key)).toEqual({ key: name, type, global });
  });

  it.each(["s3:x-amz-meta-legal-hold", "aws:SecureTransprt", "s3:ExistingObjectTag/", "xs3:prefix", "s3:prefixes"])(
    "does not find %s",
    (key) => {
      expect(findConditionKey(key)).toBeUndefined();
    },
  );

  it.each([
    ["s3:PutObject", "s3:object-lock-legal-hold", true],
    ["s3:PutObjectTagging", "s3:object-lock-legal-hold", false],
    ["s3:PutObject", "s3:ExistingObjectTag/hold", false],
    ["s3:GetObject", "s3:ExistingObjectTag/hold", true],
    ["s3:ListBucket", "s3:prefix", true],
    ["s3:PutObject", "aws:PrincipalArn", true],
    ["sts:AssumeRole", "sts:ExternalId", true],
    ["sts:TagSession", "sts:ExternalId", true],
    ["sts:SetSourceIdentity", "token.actions.githubusercontent.com:repository", true],
    ["sts:GetFederationToken", "sts:ExternalId", false],
    ["kms:GenerateDataKey", "kms:ViaService", true],
    ["ec2:RunInstances", "s3:prefix", false],
    ["ec2:RunInstances", "aws:PrincipalArn", true],
    ["s3:PutObject", "s3:x-amz-meta-legal-hold", false],
  ])("%s with %s: %s", (action, key, valid) => {
    expect(isKeyValidFor(action, key)).toBe(valid);
  });

  it("lists every key for suggestions", () => {
    expect(conditionKeyNames()).toEqual(
      expect.arrayContaining(["aws:SourceArn", "s3:object-lock-legal-hold", "sts:ExternalId"]),
    );
    expect(new Set(conditionKeyNames().map((key) => key.toLowerCase())).size).toBe(conditionKeyNames().length);
  });
});

describe("groups of actions", () => {
  const configuration = bucketConfigurationActions();
  const administration = keyAdministrationActions();

  it.each([
    "DeleteBucket",
    "DeleteBucketPolicy",
    "DeleteBucketWebsite",
    "PutAccelerateConfiguration",
    "PutBucketAcl",
    "PutBucketCORS",
    "PutBucketLogging",
    "PutBucketNotification",
    "PutBucketObjectLockConfiguration",
    "PutBucketOwnershipControls",
    "PutBucketPolicy",
    "PutBucketPublicAccessBlock",
    "PutBucketTagging",
    "PutBucketVersioning",
    "PutEncryptionConfiguration",
    "PutInventoryConfiguration",
    "PutLifecycleConfiguration",
    "PutReplicationConfiguration",
  ])("counts s3:%s as changing a bucket", (name) => {
    expect(configuration).toContain(`s3:${name}`);
  });

  it("counts nothing else: no object, access point, job or read, and not the making of a bucket", () => {
    expect(configuration).not.toContain("s3:CreateBucket");
    expect(configuration.filter((name) => /Object(?!Lock)|AccessPoint|Job|^s3:(Get|List)/.test(name))).toEqual([]);
  });

  it("lets administrators of a key end it and rule it, and not use it", () => {
    expect(administration).toEqual(
      expect.arrayContaining([
        "kms:PutKeyPolicy",
        "kms:ScheduleKeyDeletion",
        "kms:DescribeKey",
        "kms:ListGrants",
        "kms:TagResource",
        "kms:RevokeGrant",
      ]),
    );
    const use = /Crypt|GenerateDataKey|GenerateMac|ReEncrypt|Sign|Verify|SharedSecret|CreateGrant/i;
    expect(administration.filter((name) => use.test(name))).toEqual([]);
  });

  it("leaves no action on a key unjudged", () => {
    const onKeys = actionsOf("kms").filter((name) => findAction(name)!.resourceTypes.includes("key"));
    expect(onKeys.filter((name) => !administration.includes(name))).toEqual([
      "kms:CreateGrant",
      "kms:Decrypt",
      "kms:DeriveSharedSecret",
      "kms:Encrypt",
      "kms:GenerateDataKey",
      "kms:GenerateDataKeyPair",
      "kms:GenerateDataKeyPairWithoutPlaintext",
      "kms:GenerateDataKeyWithoutPlaintext",
      "kms:GenerateMac",
      "kms:ReEncryptFrom",
      "kms:ReEncryptTo",
      "kms:Sign",
      "kms:Verify",
      "kms:VerifyMac",
    ]);
  });
});
