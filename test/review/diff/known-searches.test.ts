import fc from "fast-check";
import { HOME, pairs, stackWith } from "../../support/review/random-stacks";

type Diff = typeof import("../../../lib/review/diff");
type Input = typeof import("../../../lib/stack");

/** A review that knows nothing of any other. */
function fresh(): (before: string, after: string) => unknown {
  let parts: [Diff, Input] | undefined;
  jest.isolateModules(() => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    parts = [require("../../../lib/review/diff") as Diff, require("../../../lib/stack") as Input];
  });
  const [{ reviewStack }, { readStack }] = parts!;
  return (before, after) => {
    const { verdict, changes } = reviewStack(readStack("s", before).stack, readStack("s", after).stack);
    return { verdict, rows: changes.map(({ fingerprint }) => fingerprint).sort() };
  };
}

const names = [
  { account: "222233334444", bucket: "evidence-0001" },
  { account: "555566667777", bucket: "store-2-eu-west-1" },
  { account: "888899990000", bucket: "org-77" },
];
const named = (text: string, { account, bucket }: (typeof names)[number]) =>
  text.replaceAll(HOME, account).replaceAll("evidence", bucket);

test("what another stack of the same form told changes no row", () => {
  const knowing = fresh();
  for (const pair of fc.sample(pairs, { numRuns: 15, seed: 5 })) {
    const [before, after] = pair.map((policies) => stackWith(policies)) as [string, string];
    const all = names.map((name) => [named(before, name), named(after, name)] as const);
    const shared = all.map((one) => knowing(...one));
    expect(shared[2]).toEqual(fresh()(...all[2]!));
  }
});

describe("names that are more than names", () => {
  const stack = (bucket: string, resource: string) =>
    JSON.stringify({
      provider: { aws: [{ region: "eu-west-2", allowed_account_ids: [HOME] }] },
      resource: {
        aws_s3_bucket: { b: { bucket } },
        aws_iam_role: { r: { name: "reader", assume_role_policy: "{}" } },
        aws_iam_role_policy: {
          p: {
            role: "reader",
            policy: JSON.stringify({
              Version: "2012-10-17",
              Statement: [
                { Effect: "Allow", Action: "s3:GetObject", Resource: `arn:aws:s3:::${bucket}/*` },
                { Effect: "Deny", Action: "s3:GetObject", Resource: resource },
              ],
            }),
          },
        },
      },
    });
  const DENIED = "arn:aws:s3:::kept-*";
  const ELSEWHERE = "arn:aws:s3:::nothing-there/*";

  test.each([
    ["met by a wildcard in one stack only", "open-1-bucket", "kept-1-bucket"],
    ["met by a wildcard in the first stack only", "kept-1-bucket", "open-1-bucket"],
  ])("%s", (_, first, second) => {
    const review = fresh();
    const verdicts = [first, second].map(
      (bucket) => (review(stack(bucket, DENIED), stack(bucket, ELSEWHERE)) as { verdict: string }).verdict,
    );
    const alone = [first, second].map(
      (bucket) => (fresh()(stack(bucket, DENIED), stack(bucket, ELSEWHERE)) as { verdict: string }).verdict,
    );
    expect(verdicts).toEqual(alone);
    expect(new Set(verdicts)).toEqual(new Set(["same", "broader"]));
  });
});
