import { reviewStack } from "../../../../lib/review/diff";
import { readStack, replicationsOf } from "../../../../lib/stack";

const ROLE = "arn:aws:iam::111122223333:role/r";
const KEY = "arn:aws:kms:eu-west-1:999988887777:key/k";
const PROVIDER = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
const stack = (resource: object) => readStack("s", JSON.stringify({ provider: PROVIDER, resource })).stack;

const inline = (rules: object) =>
  stack({ aws_s3_bucket: { b: { bucket: "calls", replication_configuration: [{ role: ROLE, rules: [rules] }] } } });
const apart = (rule: object) =>
  stack({
    aws_s3_bucket: { b: { bucket: "calls" } },
    aws_s3_bucket_replication_configuration: { c: { bucket: "calls", role: ROLE, rule: [rule] } },
  });

const to = { bucket: "arn:aws:s3:::away" };
const HERE = { ...to, account_id: "111122223333" };
const base = { id: "all", status: "Enabled" };

// each argument of the bucket's own form, as the generated bindings have them, beside what it is called in the resource
test.each<[string, object, object]>([
  [
    "account",
    { destination: [{ ...to, account_id: "999988887777" }] },
    { destination: { ...to, account: "999988887777" } },
  ],
  [
    "key",
    { destination: [{ ...to, replica_kms_key_id: KEY }] },
    { destination: { ...to, encryption_configuration: { replica_kms_key_id: KEY } } },
  ],
  [
    "metrics and time",
    {
      destination: [
        {
          ...to,
          metrics: [{ minutes: 15, status: "Enabled" }],
          replication_time: [{ minutes: 15, status: "Enabled" }],
        },
      ],
    },
    {
      destination: {
        ...to,
        metrics: { status: "Enabled", event_threshold: { minutes: 15 } },
        replication_time: { status: "Enabled", time: { minutes: 15 } },
      },
    },
  ],
  [
    "encrypted objects",
    { destination: [to], source_selection_criteria: [{ sse_kms_encrypted_objects: [{ enabled: true }] }] },
    { destination: to, source_selection_criteria: { sse_kms_encrypted_objects: { status: "Enabled" } } },
  ],
  [
    "delete markers",
    { destination: [to], delete_marker_replication_status: "Enabled" },
    { destination: to, delete_marker_replication: { status: "Enabled" } },
  ],
  ["prefix", { destination: [to], filter: [{ prefix: "a/" }] }, { destination: to, filter: { prefix: "a/" } }],
  [
    "prefix and tags",
    { destination: [to], filter: [{ prefix: "a/", tags: { x: "y" } }] },
    { destination: to, filter: { and: { prefix: "a/", tags: { x: "y" } } } },
  ],
])("a rule in the bucket's own argument is the same as in its resource: %s", (_, own, other) => {
  const [one, two] = [inline({ ...base, ...own }), apart({ ...base, ...other })];
  const rules = [one, two].map((each) => replicationsOf(each).map(({ rules: read }) => read));
  expect(rules[0]).toEqual(rules[1]);
  expect(reviewStack(one, two).verdict).toBe("same");
  expect(reviewStack(two, one).verdict).toBe("same");
});

test.each([
  ["the account", [{ ...to, account_id: "999988887777" }], undefined, "broader"],
  ["encrypted objects", [HERE], [{ sse_kms_encrypted_objects: [{ enabled: true }] }], "unknown"],
])("what differs within the bucket's own argument is told: %s", (_, destination, takes, verdict) => {
  const was = inline({ ...base, destination: [HERE] });
  const is = inline({ ...base, destination, ...(takes && { source_selection_criteria: takes }) });
  expect(reviewStack(was, is).verdict).toBe(verdict);
});
