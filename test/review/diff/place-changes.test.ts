import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const [OURS, OTHER] = ["111122223333", "999988887777"];

interface Places {
  readonly main?: readonly [account: string, region: string];
  readonly archive?: readonly [account: string, region: string];
  readonly provider?: string;
  /** The bucket's own argument. */
  readonly region?: string;
}

function rows(before: Places, after: Places): readonly string[] {
  const stackOf = ({ main = [OURS, "eu-west-2"], archive = [OURS, "eu-west-1"], provider, region }: Places) => {
    const settings = ([account, region]: readonly [string, string]) => ({ region, allowed_account_ids: [account] });
    const json = {
      provider: { aws: [settings(main), { alias: "archive", ...settings(archive) }] },
      resource: {
        aws_s3_bucket: { b: { bucket: "evidence", ...(provider && { provider }), ...(region && { region }) } },
        aws_iam_group: { g: { name: "auditors" } },
      },
    };
    return readStack("s", JSON.stringify(json)).stack;
  };
  const { changes } = reviewStack(stackOf(before), stackOf(after));
  return changes.map((one) => `${one.verdict} ${"control" in one ? one.control : ""} ${one.source}`).sort();
}

const GONE = "irreversible ending aws_s3_bucket.b";

test("another account of a provider leaves what was there behind", () => {
  expect(rows({}, { main: [OTHER!, "eu-west-2"] })).toEqual([
    GONE,
    "unknown place aws_iam_group.g",
    "unknown place aws_s3_bucket.b",
  ]);
  const [before, after] = [
    { provider: "aws.archive" },
    { provider: "aws.archive", archive: [OTHER!, "eu-west-1"] as const },
  ];
  expect(rows(before, after)).toEqual([GONE, "unknown place aws_s3_bucket.b"]);
});

test("another region does, but for what an account has one of", () => {
  expect(rows({}, { main: [OURS!, "eu-central-1"] })).toEqual([GONE, "unknown place aws_s3_bucket.b"]);
});

test("another provider with the same account and region is nothing", () => {
  expect(rows({}, { provider: "aws.archive", archive: [OURS!, "eu-west-2"] })).toEqual([]);
  expect(rows({}, { provider: "aws.archive" })).toEqual([GONE, "unknown place aws_s3_bucket.b"]);
});

test("a region that a bucket names itself is that of a provider, or another one", () => {
  expect(rows({ provider: "aws.archive" }, { region: "eu-west-1" })).toEqual([]);
  expect(rows({ region: "eu-west-2" }, {})).toEqual([]);
  expect(rows({}, { region: "eu-west-1" })).toEqual([GONE, "unknown place aws_s3_bucket.b"]);
  expect(rows({ region: "${var.region}" }, {})).toEqual(["unknown notCompared aws_s3_bucket.b"]);
  // a provider that names none may be anywhere
  expect(rows({ main: [OURS!, "${var.region}"] }, { main: [OURS!, "${var.region}"], region: "eu-west-2" })).toEqual([
    "unknown notCompared aws_s3_bucket.b",
  ]);
});
