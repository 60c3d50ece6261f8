import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const read = (resource: object) => readStack("s", JSON.stringify({ provider, resource })).stack;

const versioning = (...statuses: readonly string[]) => ({
  aws_s3_bucket: { b: { bucket: "evidence" } },
  aws_s3_bucket_versioning: Object.fromEntries(
    statuses.map((status, i) => [`v${i}`, { bucket: "evidence", versioning_configuration: [{ status }] }]),
  ),
});
const told = (...queues: readonly string[]) => ({
  aws_s3_bucket_notification: Object.fromEntries(
    queues.map((name) => {
      const queue_arn = `arn:aws:sqs:eu-west-2:111122223333:${name}`;
      return [name, { bucket: "evidence", queue: [{ queue_arn, events: ["s3:ObjectCreated:*"] }] }];
    }),
  ),
});
const rows = (before: object, after: object) =>
  reviewStack(read(before), read(after)).changes.flatMap((one) =>
    one.kind === "control" && one.control === "contestedSettings" ? [`${one.verdict} ${one.subject}`] : [],
  );

// AWS keeps one of each; which of several is in force depends on the order of the apply
test.each([
  ["another resource sets another value", versioning("Enabled"), versioning("Enabled", "Suspended"), ["broader"]],
  ["whichever comes first", versioning("Suspended"), versioning("Suspended", "Enabled"), ["broader"]],
  ["another resource sets the same", versioning("Enabled"), versioning("Enabled", "Enabled"), []],
  ["they stay", versioning("Enabled", "Suspended"), versioning("Enabled", "Suspended"), []],
  ["they change places", versioning("Enabled", "Suspended"), versioning("Suspended", "Enabled"), ["unknown"]],
  ["one of them goes", versioning("Enabled", "Suspended"), versioning("Enabled"), ["unknown"]],
])("%s", (_, before, after, verdicts) => {
  expect(rows(before, after)).toEqual(verdicts.map((verdict) => `${verdict} setting of bucket evidence`));
});

test("notifications of one bucket", () => {
  expect(rows(told("a"), told("a", "b"))).toEqual(["broader setting of notifications of bucket evidence"]);
});
