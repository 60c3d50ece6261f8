import fc from "fast-check";
import type { Budget } from "../../../lib/policy/compare";
import { Searches } from "../../../lib/review/diff";
import { AccountDigits } from "../../../lib/review/diff/digits";
import { policyChanges } from "../../../lib/review/diff/policy-changes";
import { sideOf } from "../../../lib/review/diff/side";
import { readAccess, readStack } from "../../../lib/stack";
import { names, reviewOf, textsOf, toldByOthers, type Pair } from "../../support/review/known-searches";
import { HOME, pairs } from "../../support/review/random-stacks";
import { fixed } from "../../support/sample";

/** How many requests were decided, and in how many searches. */
function decisionsFor([before, after]: Pair, searches: Searches): number {
  const digits = new AccountDigits();
  const [old, now] = [before, after].map((text) => readAccess(readStack("s", text).stack));
  const budgets: Budget[] = [];
  policyChanges("s", sideOf(old, digits, old!.account), sideOf(now, digits, now!.account), digits, searches, budgets);
  return budgets.reduce((sum, budget) => sum + budget.decisions, 0);
}

test("what other stacks told changes no row", () => {
  expect(toldByOthers(fixed(3))).toEqual([]);
});

test("a change is looked into once for all names", () => {
  const decided = fc.sample(pairs, { numRuns: 16, seed: 8 }).map((pair) => {
    const searches = new Searches();
    return names.slice(0, 2).map((name) => decisionsFor(textsOf(pair, name), searches));
  });
  const looked = decided.filter(([first]) => first! > 0);
  expect(looked.length).toBeGreaterThan(7);
  // some have a wildcard that may meet the name
  expect(looked.filter(([, second]) => second === 0).length).toBeGreaterThan(looked.length / 2);
}, 60_000);

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
  const ELSEWHERE = "arn:aws:s3:::nothing-there/*";

  test.each([
    ["met by a wildcard in one stack only", "arn:aws:s3:::kept-*", "open-1-bucket", "kept-1-bucket"],
    ["met by a wildcard in the first stack only", "arn:aws:s3:::kept-*", "kept-1-bucket", "open-1-bucket"],
    ["as long as there are question marks in the second only", "arn:aws:s3:::????????/*", "open-12345", "open-123"],
    ["as long as there are question marks in the first only", "arn:aws:s3:::????????/*", "open-123", "open-12345"],
    [
      "behind the start of a word with question marks",
      "arn:aws:s3:::box????????????",
      "box/open-12",
      "box/open-123456789",
    ],
    ["met by letters between question marks", "arn:aws:s3:::?pen????/*", "store-12", "open-123"],
  ])("%s", (_, denied, first, second) => {
    const searches = new Searches();
    const pairsOf = [first, second].map((bucket): Pair => [stack(bucket, denied), stack(bucket, ELSEWHERE)]);
    const alone = pairsOf.map((pair) => reviewOf(pair).verdict);
    expect(pairsOf.map((pair) => reviewOf(pair, searches).verdict)).toEqual(alone);
    expect(new Set(alone)).toEqual(new Set(["same", "broader"]));
  });
});

const assume_role_policy = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }],
});

test("what cannot be read of one role makes nothing be looked at twice for another", () => {
  const stack = (own: readonly object[], unread: boolean) =>
    JSON.stringify({
      provider: { aws: [{ region: "eu-west-2", allowed_account_ids: [HOME] }] },
      resource: {
        aws_iam_role: { a: { name: "a", assume_role_policy }, b: { name: "b", assume_role_policy } },
        aws_iam_role_policy: {
          a: { role: "a", policy: JSON.stringify({ Version: "2012-10-17", Statement: own }) },
        },
        ...(unread && {
          aws_iam_role_policy_attachment: { b: { role: "b", policy_arn: `arn:aws:iam::${HOME}:policy/elsewhere` } },
        }),
      },
    });
  const wide = { Effect: "Allow", Action: "s3:*", Resource: "*" };
  const narrow = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::evidence/*" };
  const decided = (unread: boolean) =>
    decisionsFor([stack([wide], unread), stack([wide, narrow], unread)], new Searches());
  expect(decided(true)).toBe(decided(false));
  expect(decided(true)).toBeGreaterThan(0);
});
