import { checkGenesysRegion, GenesysRegion } from "../../lib/catalog/regions";
import { ConfigError, Faults } from "../../lib/core";

// kept by hand apart from the table in lib, so that a slip in either shows
const EXPECTED = `
  us-east-1       mypurecloud.com           aws       765628985471
  us-east-2       use2.us-gov-pure.cloud    aws       ask
  us-west-2       usw2.pure.cloud           aws       765628985471
  ca-central-1    cac1.pure.cloud           aws       765628985471
  sa-east-1       sae1.pure.cloud           aws       765628985471
  mx-central-1    mxc1.pure.cloud           aws       765628985471
  eu-west-1       mypurecloud.ie            aws       765628985471
  eu-west-2       euw2.pure.cloud           aws       765628985471
  eu-central-1    mypurecloud.de            aws       765628985471
  eu-central-2    euc2.pure.cloud           aws       765628985471
  me-central-1    mec1.pure.cloud           aws       765628985471
  ap-south-1      aps1.pure.cloud           aws       765628985471
  ap-northeast-1  mypurecloud.jp            aws       765628985471
  ap-northeast-2  apne2.pure.cloud          aws       765628985471
  ap-northeast-3  apne3.pure.cloud          aws       765628985471
  ap-southeast-1  apse1.pure.cloud          aws       765628985471
  ap-southeast-2  mypurecloud.com.au        aws       765628985471
  eusc-de-east-1  edee1.eusc-pure.cloud     aws-eusc  ask
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/) as [string, string, string, string]);

function fixFor(value: unknown): string {
  const faults = new Faults();
  expect(checkGenesysRegion(faults, "region", value)).toBeUndefined();
  expect(faults.all).toMatchObject([{ code: "GENESYS_REGION_UNKNOWN", field: "region" }]);
  return faults.all[0]!.fix;
}

test("the table holds the 18 public regions and no other", () => {
  const rows = GenesysRegion.all.map((r) => [r.name, r.domain, r.partition, r.genesysAccountId ?? "ask"]);
  expect(rows.sort()).toEqual(EXPECTED.sort());
  expect(rows).toHaveLength(18);
});

test.each(EXPECTED)("%s has its hosts under %s", (name, domain) => {
  const region = GenesysRegion.fromString(name.toUpperCase());
  expect([region.apiHost, region.loginHost, region.appsHost]).toEqual([
    `api.${domain}`,
    `login.${domain}`,
    `apps.${domain}`,
  ]);
  expect([region.providerRegion, region.awsRegion]).toEqual([name, name]);
});

test("only us-east-2 is FedRAMP, only eusc-de-east-1 has another service domain", () => {
  expect(GenesysRegion.all.filter((r) => r.fedRamp).map((r) => r.name)).toEqual(["us-east-2"]);
  const other = GenesysRegion.all.filter((r) => r.dnsSuffix !== "amazonaws.com");
  expect(other.map((r) => [r.name, r.dnsSuffix])).toEqual([["eusc-de-east-1", "amazonaws.eu"]]);
});

test.each([
  ["eu-wset-2", "eu-west-2"],
  ["eu-west-3", "eu-west-2"],
  ["London", "eu-west-2"],
  ["são paulo", "sa-east-1"],
  ["Dublin", "eu-west-1"],
  ["euw2.pure.cloud", "eu-west-2"],
  ["https://login.mypurecloud.com.au/#/authenticate", "ap-southeast-2"],
  ["api.mypurecloud.com", "us-east-1"],
])("%s is answered with %s", (given, meant) => {
  expect(fixFor(given)).toContain(`"${meant}"`);
});

test.each(["tca", "dca", "moon", "", 7, undefined, null, {}])("%p is refused without a guess at a region", (given) => {
  expect(fixFor(given)).toContain("the host you log in to");
});

test("no region claims a word or a host of another", () => {
  for (const region of GenesysRegion.all) {
    expect(fixFor(region.location)).toContain(`"${region.name}"`);
    expect(fixFor(region.domain)).toContain(`"${region.name}"`);
  }
});

test("a token is refused as a token", () => {
  const faults = new Faults();
  expect(checkGenesysRegion(faults, "region", "${TfToken[TOKEN.1]}")).toBeUndefined();
  expect(faults.all).toMatchObject([{ code: "TOKEN_NOT_ALLOWED", field: "region" }]);
});

test("find takes any case and answers undefined for the unknown", () => {
  expect(GenesysRegion.find("EU-West-2")?.location).toBe("London");
  expect(GenesysRegion.find("euw2.pure.cloud")).toBeUndefined();
});

test("fromString throws the same fault", () => {
  expect(() => GenesysRegion.fromString("eu-west-22")).toThrow(ConfigError);
  expect(() => GenesysRegion.fromString("eu-west-22")).toThrow(/GENESYS_REGION_UNKNOWN[^]*"eu-west-2" \(London\)/);
});
