import type { PolicyKind } from "../../../../lib/policy/lint";
import { saidBy } from "../findings";

const said = saidBy("EXEMPTS_EVERYBODY");

describe("exemptions that anybody fits", () => {
  const unless = (operator: string, key: string, value: string | string[], kind: PolicyKind = "bucket"): string[] =>
    said(kind, {
      Effect: "Deny",
      Principal: "*",
      Action: "*",
      Resource: "*",
      Condition: { [operator]: { [key]: value } },
    });

  it.each([
    ["ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/admin"],
    ["StringNotLike", "aws:PrincipalOrgID", "o-*"],
    ["StringNotLike", "aws:SourceVpc", "vpc-*"],
    ["StringNotLikeIfExists", "aws:SourceArn", "arn:aws:s3:::*"],
    ["StringNotEquals", "aws:PrincipalAccount", "${aws:PrincipalAccount}"],
  ])("%s %s %s", (operator, key, value) => {
    expect(unless(operator, key, value)).toEqual(["security EXEMPTS_EVERYBODY"]);
    expect(unless(operator, key, value, "scp")).toEqual([]);
  });

  it.each([
    ["ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::111122223333:role/*"],
    ["ArnNotLike", "aws:PrincipalArn", "arn:aws:iam::*:role/aws-service-role/*"],
    ["StringNotLike", "aws:userid", "AROA11112222333344445:*"],
    ["StringNotEquals", "aws:SourceVpce", "vpce-1a2b3c4d"],
    ["StringNotEquals", "aws:PrincipalAccount", "${aws:ResourceAccount}"],
    ["StringNotLike", "aws:PrincipalTag/exempt", "*"],
  ])("not %s %s %s", (operator, key, value) => {
    expect(unless(operator, key, value)).toEqual([]);
  });
});
