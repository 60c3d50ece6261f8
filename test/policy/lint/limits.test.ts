import type { Statement } from "../../../lib/policy";
import type { PolicyKind } from "../../../lib/policy/lint";
import { found, saidBy } from "./findings";

const ACCOUNT = { AWS: "arn:aws:iam::111122223333:root" };
const said = saidBy("WILDCARD_PRINCIPAL", "PUBLIC_EXPOSURE", "SERVICE_PRINCIPAL_UNBOUND");

describe("everyone, and a condition", () => {
  const read = (Condition: NonNullable<Statement["Condition"]>): string[] =>
    said("bucket", {
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: "arn:aws:s3:::b/*",
      Condition,
    });

  it.each<[string, string, string | string[]]>([
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:role/auditor"],
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::11112222????:role/auditor"],
    ["StringLike", "aws:PrincipalArn", "arn:*:111122223333:role/auditor"],
    ["StringLike", "aws:PrincipalArn", "*"],
    ["StringLike", "aws:PrincipalArn", "?*"],
    ["StringLike", "aws:PrincipalOrgID", "o-*"],
    ["StringLike", "aws:PrincipalOrgID", ["o-a1b2c3d4e5", "*"]],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-*/r-ab12/*"],
    ["StringLike", "aws:SourceVpc", "vpc-*"],
    ["StringLike", "aws:SourceVpce", "vpce-?*"],
    ["StringLike", "aws:PrincipalAccount", "*"],
    ["StringEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}"],
    ["StringLike", "aws:userid", "*:export"],
    ["StringEquals", "aws:PrincipalTag/team", "legal"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:::*"],
    ["ArnLike", "aws:SourceArn", "arn:aws:cloudtrail:*:*:trail/*"],
    ["StringEqualsIfExists", "aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["ForAllValues:StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["StringNotEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["Null", "aws:PrincipalOrgID", "false"],
    ["IpAddress", "aws:SourceIp", "0.0.0.0/0"],
    ["IpAddress", "aws:SourceIp", "128.0.0.0/1"],
    ["IpAddress", "aws:SourceIp", "2000::/3"],
    ["IpAddress", "aws:SourceIp", ["198.51.100.0/24", "::/0"]],
    ["IpAddress", "aws:VpcSourceIp", "10.0.0.0/24"],
    ["StringLike", "aws:Referer", "https://example.com/*"],
    ["Bool", "aws:SecureTransport", "true"],
  ])("%s %s %s lets everybody in", (operator, key, values) => {
    expect(read({ [operator]: { [key]: values } })).toEqual(["error WILDCARD_PRINCIPAL"]);
  });

  it.each<[string, string, string | string[]]>([
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/auditor-*"],
    ["ArnLike", "aws:PrincipalArn", "arn:*:iam::111122223333:*"],
    ["StringLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"],
    ["StringEquals", "aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["StringEquals", "aws:PrincipalOrgID", "${aws:ResourceOrgID}"],
    ["StringEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}"],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/r-ab12/*"],
    ["StringEquals", "aws:SourceVpce", "vpce-1a2b3c4d"],
    ["StringLike", "aws:userid", "AROAEXAMPLE1234567:*"],
    ["StringEquals", "AWS:SourceOwner", "111122223333"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:::evidence/*"],
    ["IpAddress", "aws:SourceIp", "198.51.100.0/24"],
    ["IpAddress", "aws:SourceIp", "2001:db8::/32"],
  ])("%s %s %s says who", (operator, key, values) => {
    expect(read({ [operator]: { [key]: values } })).toEqual(["suggestion WILDCARD_PRINCIPAL"]);
  });

  it("deserves more than a hint where evidence is kept", () => {
    const statement = (Condition: NonNullable<Statement["Condition"]>): Statement => ({
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetBucketLocation",
      Resource: "arn:aws:s3:::evidence",
      Condition,
    });
    expect(found("bucket", [statement({ StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } })])).toEqual([
      "warning WILDCARD_PRINCIPAL",
    ]);
    expect(found("bucket", [statement({ IpAddress: { "aws:SourceIp": "198.51.100.0/24" } })])).toEqual([
      "security WILDCARD_PRINCIPAL",
    ]);
  });

  it("everyone but a few is everyone, unless a condition says who", () => {
    const others = { Effect: "Allow", NotPrincipal: ACCOUNT, Action: "s3:GetObject", Resource: "*" } as const;
    expect(said("bucket", others)).toEqual(["error PUBLIC_EXPOSURE"]);
    const Condition = { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } };
    expect(said("bucket", { ...others, Condition })).toEqual(["security PUBLIC_EXPOSURE"]);
  });
});

describe("a service, and for whom it calls", () => {
  const send = (Condition?: Statement["Condition"], kind: PolicyKind = "queue"): string[] =>
    said(kind, {
      Effect: "Allow",
      Principal: { Service: "cloudtrail.amazonaws.com" },
      Action: kind === "key" ? ["kms:*", "kms:PutKeyPolicy"] : "sqs:SendMessage",
      Resource: "*",
      ...(Condition === undefined ? {} : { Condition }),
    }).filter((one) => one.includes("SERVICE"));

  it.each<[string, string, string]>([
    ["ArnLike", "aws:SourceArn", "arn:aws:cloudtrail:*:*:trail/*"],
    ["ArnLike", "aws:SourceArn", "*"],
    ["StringLike", "aws:SourceArn", "arn:aws:s3:::*"],
    ["StringLike", "aws:SourceAccount", "*"],
    ["StringLike", "aws:SourceOrgID", "o-*"],
    ["StringEquals", "aws:SourceVpce", "vpce-1a2b3c4d"],
    ["Null", "aws:SourceArn", "false"],
    ["StringEqualsIfExists", "aws:SourceAccount", "111122223333"],
  ])("%s %s %s: anybody's", (operator, key, value) => {
    expect(send({ [operator]: { [key]: value } })).toEqual(["security SERVICE_PRINCIPAL_UNBOUND"]);
  });

  it.each<[string, string, string]>([
    ["ArnLike", "aws:SourceArn", "arn:aws:cloudtrail:*:111122223333:trail/*"],
    ["ArnLike", "aws:SourceArn", "arn:aws:s3:*:*:evidence"],
    ["StringEquals", "aws:SourceAccount", "111122223333"],
    ["StringEquals", "aws:SourceOrgID", "${aws:ResourceOrgID}"],
  ])("%s %s %s: of one", (operator, key, value) => {
    expect(send({ [operator]: { [key]: value } })).toEqual([]);
  });

  it("by the encryption context, where the key serves a service", () => {
    const context = (value: string) => ({ ArnLike: { "kms:EncryptionContext:aws:logs:arn": value } });
    expect(send(context("arn:aws:logs:eu-west-2:111122223333:*"), "key")).toEqual([]);
    expect(send(context("arn:aws:logs:eu-west-2:*:*"), "key")).toEqual(["security SERVICE_PRINCIPAL_UNBOUND"]);
  });
});

test("a trust in IAM Roles Anywhere says whose certificates it takes", () => {
  const trust = (Condition?: Statement["Condition"]) => {
    const statement: Statement = {
      Effect: "Allow",
      Principal: { Service: "rolesanywhere.amazonaws.com" },
      Action: ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"],
      ...(Condition && { Condition }),
    };
    return said("trust", statement);
  };
  expect(trust()).toEqual(["security SERVICE_PRINCIPAL_UNBOUND"]);
  expect(trust({ StringEquals: { "aws:SourceAccount": "111122223333" } })).toHaveLength(1);
  const anchor = "arn:aws:rolesanywhere:eu-west-2:111122223333:trust-anchor/1";
  expect(trust({ ArnEquals: { "aws:SourceArn": anchor } })).toEqual([]);
  expect(trust({ StringEquals: { "aws:PrincipalTag/x509Subject/CN": "export" } })).toEqual([]);
});

test("a letter that is like one of a name in lower case makes another name", () => {
  const names = saidBy("UNKNOWN_ACTION", "INVALID_CONDITION_KEY", "UNKNOWN_OPERATOR");
  const statement = (Action: string, operator: string, key: string) =>
    names("bucket", { Effect: "Deny", Principal: "*", Action, Condition: { [operator]: { [key]: "a" } } });
  const kelvin = (text: string) => text.replace("k", "\u212A");
  const [action, operator, key] = ["s3:DeleteBucketPolicy", "StringLike", "aws:TokenIssueTime"] as const;
  expect(statement(kelvin(action), operator, key)).toEqual(["error UNKNOWN_ACTION"]);
  expect(statement(action, kelvin(operator), key)).toEqual(["error UNKNOWN_OPERATOR"]);
  expect(statement(action, operator, kelvin(key))).toEqual(["error INVALID_CONDITION_KEY"]);
  expect(statement(action, operator, kelvin("aws:PrincipalTag/k"))).toEqual([]);
});

test("who mounts a file system at its mount targets is in the owner's network", () => {
  const mount = (value: string) =>
    said("resource", {
      Effect: "Allow",
      Principal: "*",
      Action: "elasticfilesystem:ClientMount",
      Resource: "*",
      Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": value } },
    });
  expect(mount("true")).toEqual(["suggestion WILDCARD_PRINCIPAL"]);
  expect(mount("false")).toEqual(["error WILDCARD_PRINCIPAL"]);
});
