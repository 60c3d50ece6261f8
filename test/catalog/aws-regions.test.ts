import { checkAwsRegion, partitionOf } from "../../lib/catalog/aws-regions";
import { Faults } from "../../lib/core";

test.each([
  ["eu-west-2", "aws", "amazonaws.com"],
  ["us-east-1", "aws", "amazonaws.com"],
  ["cn-northwest-1", "aws-cn", "amazonaws.com.cn"],
  ["us-gov-west-1", "aws-us-gov", "amazonaws.com"],
  ["eusc-de-east-1", "aws-eusc", "amazonaws.eu"],
  ["us-iso-east-1", "aws-iso", "c2s.ic.gov"],
  ["us-isob-east-1", "aws-iso-b", "sc2s.sgov.gov"],
  ["eu-isoe-west-1", "aws-iso-e", "cloud.adc-e.uk"],
  ["us-isof-south-1", "aws-iso-f", "csp.hci.ic.gov"],
  ["xx-unheard-9", "aws", "amazonaws.com"],
])("%s is in partition %s with domain %s", (region, partition, dnsSuffix) => {
  expect(partitionOf(region)).toEqual({ partition, dnsSuffix });
});

test.each(["eu-west-2", "ap-southeast-7", "us-gov-east-1", "eusc-de-east-1", "sa-west-1"])(
  "%s is accepted",
  (region) => {
    const faults = new Faults();
    expect(checkAwsRegion(faults, "region", region)).toBe(true);
    expect(faults.all).toEqual([]);
  },
);

test.each([
  ["eu-wset-2", '"eu-west-2"'],
  ["eu-west-2a", '"eu-west-2"'],
  ["EU-WEST-2", '"eu-west-2"'],
  ["eu_west_2", '"eu-west-2"'],
  ["ue-west-2", '"eu-west-2"'],
  ["eu-west-0", '"eu-west-1"'],
  ["London", "console"],
  ["", "console"],
  [undefined, "console"],
  [2, "console"],
])("%p is refused, with %s in the fix", (region, hint) => {
  const faults = new Faults();
  expect(checkAwsRegion(faults, "region", region)).toBe(false);
  expect(faults.all).toMatchObject([{ code: "AWS_REGION_INVALID", field: "region" }]);
  expect(faults.all[0]!.fix).toContain(hint);
});

test("a token is refused as a token", () => {
  const faults = new Faults();
  expect(checkAwsRegion(faults, "region", "${var.region}")).toBe(false);
  expect(faults.all).toMatchObject([{ code: "TOKEN_NOT_ALLOWED" }]);
});
