import { awsSdk, diagnose, observeAws, type AwsApi } from "../../lib/doctor";
import { NOT_LOOKED_AT_IN_AWS } from "../../lib/doctor/not-looked-at";
import { healthyAccount, mockAccount } from "../support/aws-account";
import { expectationOf, stackJson } from "../support/doctor-pair";

const expected = expectationOf(stackJson());

/** What a healthy account was asked, and what was said of it. */
async function examine() {
  const { restore } = mockAccount(healthyAccount(expected));
  const asked = new Set<string>();
  try {
    const sdk = await awsSdk("eu-west-2");
    const api: AwsApi = {
      call: (service, operation, input) => {
        asked.add(`${service} ${operation}`);
        return sdk.call(service, operation, input);
      },
    };
    return { asked, report: diagnose(expected, { aws: await observeAws(api, expected.aws!) }) };
  } finally {
    restore();
  }
}

test("a healthy account is told with what was not looked at in it", async () => {
  const { report } = await examine();
  expect(report.findings).toEqual([]);
  const note = report.notes.find((text) => text.startsWith("In AWS: "));
  expect(note).toMatch(/replication of the bucket.*\(s3 GetBucketReplication\)/);
  expect(note).toMatch(/grants on the key \(kms ListGrants\)/);
  expect(report.notes.join()).not.toMatch(/In Genesys Cloud: /);
});

test("what is asked is not told as not looked at", async () => {
  const { asked } = await examine();
  expect(asked.size).toBeGreaterThan(10);
  expect(NOT_LOOKED_AT_IN_AWS.filter(({ call = "" }) => asked.has(call))).toEqual([]);
});

test("of a platform that was not asked no control is named", () => {
  expect(diagnose(expected, {}).notes.join()).not.toMatch(/In AWS: |In Genesys Cloud: /);
});
