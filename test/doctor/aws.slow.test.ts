import { awsSdk, diagnose, observeAws, type AwsApi, type Expectation } from "../../lib/doctor";
import { healthyAccount, mockAccount } from "../support/aws-account";
import { expected } from "../support/doctor-cases";
import { expectationOf, stackJson } from "../support/doctor-pair";
import { maximal } from "../support/maximal";

type Call = AwsApi["call"];

/** What is said of a healthy account in which one call is answered otherwise. */
async function examine(of: Expectation, answer: (call: string, real: () => ReturnType<Call>) => ReturnType<Call>) {
  const { restore } = mockAccount(healthyAccount(of));
  try {
    const sdk = await awsSdk("eu-west-2");
    const call: Call = (service, operation, input) =>
      answer(`${service}:${operation}`, () => sdk.call(service, operation, input));
    const { findings, unread, notes } = diagnose(of, { aws: await observeAws({ call }, of.aws!) });
    return { findings, unread, notes };
  } finally {
    restore();
  }
}

const refused = (code: string, status: number) => (call: string) => ({
  failure: { call, problem: code, status, code },
});

const ODD: { readonly [name: string]: (call: string) => Awaited<ReturnType<Call>> } = {
  "not allowed": refused("AccessDenied", 403),
  "too often": refused("ThrottlingException", 400),
  "out of order": refused("InternalError", 500),
  "another region": refused("PermanentRedirect", 301),
  "no such bucket": refused("NoSuchBucket", 404),
  "no such entity": refused("NoSuchEntityException", 404),
  "not found": refused("NotFoundException", 400),
  nothing: () => ({ value: undefined }),
  "an empty answer": () => ({ value: {} }),
  "a listing that is cut off": () => ({ value: { IsTruncated: true, Truncated: true } }),
};

// an answer without members is how these say that there is none
const EMPTY = ["s3:GetBucketLogging", "s3:GetBucketLocation", "s3:GetBucketNotificationConfiguration"];
// few may read them, which every report notes
const NOTED = "organizations:";

describe.each([
  ["London", expected],
  ["everything", expectationOf(stackJson(maximal()["everythingNew"]))],
])("%s", (_, of) => {
  test("whatever call is answered in another way than the documented ones, the report says so", async () => {
    const calls = new Set<string>();
    const healthy = await examine(of, (call, real) => (calls.add(call), real()));
    expect(calls.size).toBeGreaterThan(20);
    const silent: string[] = [];
    for (const call of [...calls].filter((one) => !one.startsWith(NOTED))) {
      for (const [name, odd] of Object.entries(ODD)) {
        if (EMPTY.includes(call) && /empty|cut off/.test(name)) continue;
        const told = await examine(of, (one, real) => (one === call ? Promise.resolve(odd(one)) : real()));
        if (JSON.stringify(told) === JSON.stringify(healthy)) silent.push(`${call}: ${name}`);
      }
    }
    expect(silent).toEqual([]);
  }, 600_000);
});
