import { saidBy } from "./findings";

const said = saidBy("NEVER_MATCHES");
const account = { AWS: "111122223333" };
const read = {
  Effect: "Allow",
  Principal: account,
  Action: "s3:GetObject",
  Resource: "arn:aws:s3:::evidence/*",
} as const;

test.each<[operator: string, key: string, never: string, may: string]>([
  ["StringEquals", "aws:SourceAccount", "11112222333", "111122223333"],
  ["StringEquals", "aws:SourceAccount", "arn:aws:iam::111122223333:root", "1111*"],
  ["StringNotEquals", "aws:PrincipalAccount", "1111-2222-3333", "111122223333"],
  ["StringEquals", "aws:PrincipalOrgID", "111122223333", "o-a1b2c3d4e5"],
  ["StringEquals", "aws:SourceOrgID", "ou-ab12-12345678", "o-a1b2c3d4e5"],
  ["ForAnyValue:StringEquals", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12", "o-a1b2c3d4e5/r-ab12/"],
  ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "r-ab12/ou-ab12-11111111/", "o-a1b2c3d4e5/r-ab12/*"],
  ["StringNotEquals", "aws:PrincipalType", "Role", "AssumedRole"],
  ["StringEquals", "aws:RequestedRegion", "London", "eu-west-2"],
  ["StringEquals", "s3:x-amz-acl", "BucketOwnerFullControl", "bucket-owner-full-control"],
  ["StringEquals", "s3:object-lock-mode", "governance", "GOVERNANCE"],
  ["ForAnyValue:StringEquals", "kms:ResourceAliases", "evidence", "alias/evidence"],
  ["StringEquals", "s3:signatureversion", "v2", "AWS4-HMAC-SHA256"],
  ["StringNotEquals", "s3:authType", "REST-QUERY", "REST-HEADER"],
  ["ArnNotEquals", "aws:PrincipalArn", "arn:aws:iam::111122223333:group/a", "arn:aws:iam::111122223333:role/a"],
])("%s %s %s", (operator, key, never, may) => {
  const ofValue = (value: string) =>
    said("bucket", { ...read, Effect: "Deny", Condition: { [operator]: { [key]: value } } });
  expect(ofValue(never)).toEqual(["error NEVER_MATCHES"]);
  expect(ofValue(may)).toEqual([]);
  const both = { [operator]: { [key]: [never, may] } };
  expect(said("bucket", { ...read, Effect: "Deny", Condition: both })).toEqual(["warning NEVER_MATCHES"]);
});

test("an ARN to compare with has a partition, region and account that there are", () => {
  const ofSource = (arn: string) => said("bucket", { ...read, Condition: { ArnLike: { "aws:SourceArn": arn } } });
  expect(ofSource("arn:aws:sns:eu-west-2:11112222333:holds")).toEqual(["warning NEVER_MATCHES"]);
  expect(ofSource("arn:aws:sns:london:111122223333:holds")).toEqual(["warning NEVER_MATCHES"]);
  expect(ofSource("arn:aws:sns:*:111122223333:*")).toEqual([]);
  expect(ofSource("arn:aws:s3:::evidence")).toEqual([]);
});

test.each<[action: string, resource: string, isSound: boolean]>([
  ["s3:ListAllMyBuckets", "arn:aws:s3:::evidence", false],
  ["s3:ListAllMyBuckets", "arn:aws:s3:::*", true],
  ["s3:ListAllMyBuckets", "*", true],
  ["kms:CreateKey", "arn:aws:kms:eu-west-2:111122223333:key/*", false],
  ["kms:Decrypt", "arn:aws:kms:eu-west-2:111122223333:key/*", true],
])("%s on %s has an effect: %s", (Action, Resource, isSound) => {
  expect(said("identity", { Effect: "Allow", Action, Resource })).toEqual(isSound ? [] : ["warning NEVER_MATCHES"]);
});

test("a service that is newer than our list is told as such, and is no impossible value", () => {
  const assume = (Service: string) =>
    saidBy("UNKNOWN_SERVICE_PRINCIPAL")("trust", { Effect: "Allow", Principal: { Service }, Action: "sts:AssumeRole" });
  expect(assume("quantum-ledger.amazonaws.com")).toEqual(["warning UNKNOWN_SERVICE_PRINCIPAL"]);
  expect(assume("lamda.amazonaws.com")).toEqual(["error UNKNOWN_SERVICE_PRINCIPAL"]);
  const pass = (service: string) => ({ ...read, Condition: { StringEquals: { "iam:PassedToService": service } } });
  expect(said("bucket", pass("quantum-ledger.amazonaws.com"))).toEqual([]);
  expect(said("bucket", pass("lamda.amazonaws.com"))).toEqual(["error NEVER_MATCHES"]);
});
