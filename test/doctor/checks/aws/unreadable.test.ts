import type { Statement } from "../../../../lib/policy";
import { edited } from "../../../support/aws-account";
import { expected } from "../../../support/doctor-cases";
import { examineAws, expectationOf, ids, stackJson } from "../../../support/doctor-pair";
import { OBJECTS, without, same, bucket } from "../../../support/doctor-statements";
import { london } from "../../../support/london";

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
  expect(ids(await examineAws(own, bucket(without("DenyLegalHoldOffExceptCustodians"))))).toEqual([
    "BUCKET_POLICY_DRIFT",
  ]);
  const open: Statement = { Sid: "Open", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: OBJECTS };
  expect(ids(await examineAws(own, bucket(same, open)))).toEqual(["BUCKET_POLICY_DRIFT"]);
});

test("what may not be read is said, with the permission and the id of the request, and nothing is made up", async () => {
  const report = await examineAws(expected, (a) =>
    ["GetBucketPolicy", "GetKeyPolicy"].forEach((name) => a.denied.add(name)),
  );
  expect(report.findings).toEqual([
    expect.objectContaining({
      id: "AWS_UNREADABLE",
      severity: "unknown",
      what: "Not read: s3:GetBucketPolicy: access denied (403 AccessDenied), correlation id aws-request-id; also not read: kms:GetKeyPolicy",
      fix: expect.stringContaining("kms:GetKeyPolicy") as string,
    }),
  ]);
  expect(JSON.stringify(report)).not.toContain("jane");
  expect(ids(await examineAws(expected, (a) => void a.denied.add("GetCallerIdentity")))).toEqual(["AWS_IDENTITY"]);
});
