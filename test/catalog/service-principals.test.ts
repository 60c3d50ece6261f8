import { isServicePrincipal, mayBeNewService } from "../../lib/catalog";

describe("isServicePrincipal", () => {
  it.each([
    "s3.amazonaws.com",
    "S3.amazonaws.com",
    "cloudtrail.amazonaws.com",
    "delivery.logs.amazonaws.com",
    "logging.s3.amazonaws.com",
    "batchoperations.s3.amazonaws.com",
    "events.amazonaws.com",
    "cloudwatch.amazonaws.com",
    "guardduty.amazonaws.com",
    "malware-protection-plan.guardduty.amazonaws.com",
    "logs.eu-west-2.amazonaws.com",
    "eu-west-2.elasticmapreduce.amazonaws.com",
    "ec2.amazonaws.com.cn",
    "cloudtrail.amazonaws.eu",
    "alexa-appkit.amazon.com",
  ])("knows %s", (name) => expect(isServicePrincipal(name)).toBe(true));

  it.each([
    "genesys.amazonaws.com",
    "genesyscloud.amazonaws.com",
    "genesys-cloud.amazonaws.com",
    "purecloud.amazonaws.com",
    "recording.genesyscloud.amazonaws.com",
    "s3.genesys.amazonaws.com",
    "genesys.com",
    "mypurecloud.com",
    "s3",
    "amazonaws.com",
    ".amazonaws.com",
    "s3.amazonaws.com.evil.example",
    "*",
    "*.amazonaws.com",
    "lambda.amazon.com",
    "logs.eu-west-9.amazonaws.com",
    "",
  ])("does not know %j", (name) => expect(isServicePrincipal(name)).toBe(false));

  it.each<[string, boolean]>([
    ["quantum-ledger.amazonaws.com", true],
    ["jobs.quantum-ledger.eu-west-2.amazonaws.com.cn", true],
    ["lamda.amazonaws.com", false],
    ["genesyscloud.amazonaws.com", false],
    ["s3.genesys.amazonaws.com", false],
    ["quantum.example.com", false],
    ["*.amazonaws.com", false],
  ])("%s may be a service that is newer than its list: %s", (name, may) => {
    expect(isServicePrincipal(name)).toBe(false);
    expect(mayBeNewService(name)).toBe(may);
  });

  it("knows a region that is newer than its list where that is asked for", () => {
    expect(isServicePrincipal("logs.eu-west-9.amazonaws.com", true)).toBe(true);
    expect(isServicePrincipal("logs.london.amazonaws.com", true)).toBe(false);
  });

  it("knows every service that the documents of this library name", () => {
    const named = ["batchoperations.s3", "cloudtrail", "cloudwatch", "events", "lambda", "logging.s3", "s3", "sns"];
    expect(named.filter((name) => !isServicePrincipal(`${name}.amazonaws.com`))).toEqual([]);
  });
});
