import { edited, type AccountState } from "../../../support/aws-account";
import { expected } from "../../../support/doctor-cases";
import { confirmed, examineAws, expectationOf, ids, stackJson } from "../../../support/doctor-pair";
import { OBJECTS, without, same, changeStatement, bucket, identity, trust } from "../../../support/doctor-statements";

describe("what loses evidence", () => {
  test.each<[string, (account: AccountState) => void, string, RegExp]>([
    ["Object Lock off", (a) => void (a.lock = null), "OBJECT_LOCK", /is off/],
    ["no default retention", (a) => void (a.lock = "none"), "OBJECT_LOCK", /no default retention/],
    [
      "a shorter retention",
      (a) => void (a.lock = { mode: "GOVERNANCE", days: 30 }),
      "OBJECT_LOCK",
      /30 days; the stack expects GOVERNANCE, 2555 days/,
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
    [
      "a denial taken out of the bucket policy",
      bucket(without("DenyLegalHoldOffExceptCustodians")),
      "BUCKET_POLICY_DRIFT",
      /is missing/,
    ],
    [
      "a custodian added",
      bucket(
        changeStatement("DenyDeleteExceptCustodians", {
          Condition: { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/x" } },
        }),
      ),
      "BUCKET_POLICY_DRIFT",
      /differs from the stack/,
    ],
    ["no bucket policy", (a) => void (a.bucketPolicy = null), "BUCKET_POLICY_MISSING", /no bucket policy/],
    [
      "a writer that may delete",
      identity(same, { Sid: "More", Effect: "Allow", Action: "s3:DeleteObjectVersion", Resource: OBJECTS }),
      "ROLE_DRIFT",
      /is not in the stack/,
    ],
    ["trust without the external id", trust({ Condition: {} }), "TRUST_DRIFT", /differs from the stack/],
    [
      "a key that anybody ends",
      (a) => void (a.keyPolicy = edited(a.keyPolicy, without("DenyKeyChangesExceptAdministrators"))),
      "KEY_POLICY_DRIFT",
      /is missing/,
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

describe("an existing bucket must have the settings that the stack tells its owner", () => {
  const stack = (aws: object) => expectationOf(stackJson({ ...confirmed(), aws: { existingBucket: {}, ...aws } }));
  const key = { existingKeyArn: "arn:aws:kms:eu-west-2:111122223333:key/2b8e7d15-90c4-4f6a-a3d1-5e0f9c7b8426" };
  const KEEPER = { key, holdKeeper: { mode: "everything" } };
  const ALARMS = {
    key,
    alarms: { noObjectFor: { hours: 24, alarmActions: ["arn:aws:sns:eu-west-2:111122223333:a"] } },
  };
  const silent = (a: AccountState) => void (a.around.eventBridge = false);
  const onKey = (a: AccountState) => void (a.encryption = { SSEAlgorithm: "aws:kms" });

  test.each<[string, object, (account: AccountState) => void, string[]]>([
    ["as told", KEEPER, () => {}, []],
    ["a shorter retention", { key }, (a) => void (a.lock = { mode: "GOVERNANCE", days: 1 }), ["OBJECT_LOCK"]],
    ["a key where S3 should manage it", { key: { s3Managed: true } }, onKey, ["BUCKET_KEY"]],
    ["no events for the keeper", KEEPER, silent, ["BUCKET_SETTINGS"]],
    ["no events for an alarm", ALARMS, silent, ["BUCKET_SETTINGS"]],
    ["no events, and nobody who needs them", { key }, silent, []],
  ])("%s", async (_, aws, breakIt, found) => {
    expect([...new Set(ids(await examineAws(stack(aws), breakIt)))]).toEqual(found);
  });
});
