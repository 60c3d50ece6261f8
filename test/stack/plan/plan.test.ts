import { readStack } from "../../../lib/stack";
import { reviewStack } from "../../../lib/review/diff";
import { readPlan } from "../../../lib/stack/plan/plan";

type Json = { readonly [name: string]: unknown };

const one = (address: string) => {
  const [type, name] = address.split(".");
  return { address, mode: "managed", type, name };
};
const held = (values: Json) => ({
  root_module: { resources: Object.entries(values).map(([address, of]) => ({ ...one(address), values: of })) },
});

/** A plan as Terraform shows it with `-target` or `-refresh-only`: what is left out is in `prior_state` alone. */
const verdictOf = (
  prior: Json,
  planned: Json,
  actions: { readonly [address: string]: readonly string[] },
  more = {},
) => {
  const { before, after } = readPlan("p", {
    format_version: "1.2",
    prior_state: { values: held(prior) },
    planned_values: held(planned),
    resource_changes: Object.entries(actions).map(([address, done]) => ({
      ...one(address),
      change: { actions: done, before: prior[address] ?? null, after: planned[address] ?? null, after_unknown: {} },
    })),
    configuration: {
      root_module: {
        resources: Object.keys({ ...prior, ...planned }).map((address) => ({
          ...one(address),
          expressions: { bucket: { constant_value: "evidence" }, policy: { references: ["var.policy"] } },
        })),
      },
    },
    ...more,
  });
  return reviewStack(before, after).verdict;
};

const policy = (...Statement: Json[]) => JSON.stringify({ Version: "2012-10-17", Statement });
const ON = { Action: "s3:*", Resource: ["arn:aws:s3:::evidence", "arn:aws:s3:::evidence/*"] };
const ROLE = "arn:aws:iam::111122223333:role/w";
const TLS = { Effect: "Deny", Principal: "*", ...ON, Condition: { Bool: { "aws:SecureTransport": "false" } } };
const OPEN = policy(TLS);
const DENIED = policy(TLS, { Effect: "Deny", Principal: { AWS: ROLE }, ...ON, Action: "s3:Delete*" });
const TRUST = policy({ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" });
const bucket = { bucket: "evidence", arn: "arn:aws:s3:::evidence", object_lock_enabled: true };
const block = { bucket: "evidence", block_public_policy: true, restrict_public_buckets: true };
const there = {
  "aws_iam_role.w": { name: "w", arn: ROLE, assume_role_policy: TRUST },
  "aws_iam_role_policy.i": { name: "i", role: "w", policy: policy({ Effect: "Allow", ...ON }) },
  // a state repeats what resources of their own set
  "aws_s3_bucket.e": { ...bucket, policy: DENIED },
  "aws_s3_bucket_policy.p": { bucket: "evidence", policy: DENIED },
  "aws_s3_bucket_public_access_block.b": block,
};

test.each<[what: string, verdict: string, planned: Json, actions: { readonly [address: string]: readonly string[] }]>([
  [
    "whoever is not targeted stays, and what is targeted lets them in",
    "broader",
    { "aws_s3_bucket_policy.p": { bucket: "evidence", policy: OPEN } },
    { "aws_s3_bucket_policy.p": ["update"] },
  ],
  [
    "what protects the bucket is not targeted",
    "same",
    { "aws_s3_bucket.e": { ...bucket, tags: { a: "b" } } },
    { "aws_s3_bucket.e": ["update"] },
  ],
  ["nothing is targeted that changes", "same", { "aws_s3_bucket.e": bucket }, { "aws_s3_bucket.e": ["no-op"] }],
  ["it only refreshes", "same", {}, {}],
  ["one is destroyed, and the others stay", "narrower", {}, { "aws_iam_role_policy.i": ["delete"] }],
])("a plan that leaves out resources: %s", (_, verdict, planned, actions) => {
  expect(verdictOf(there, planned, actions, { complete: false })).toBe(verdict);
});

test("what was changed by hand and is not targeted stays as it was found", () => {
  const wider = { ...there["aws_s3_bucket_policy.p"], policy: OPEN };
  const drift = { ...one("aws_s3_bucket_policy.p"), change: { before: there["aws_s3_bucket_policy.p"], after: wider } };
  const found = { ...there, "aws_s3_bucket_policy.p": wider };
  expect(verdictOf(found, {}, {}, { resource_drift: [drift] })).toBe("broader");
});

const inState = (type: string, values: object) => ({ address: `${type}.x`, mode: "managed", type, name: "x", values });
const keyIn = (region: string) =>
  inState("aws_kms_key", { arn: `arn:aws:kms:${region}:111122223333:key/1a2b`, key_id: "1a2b" });
const bucketIn = (region: string) =>
  inState("aws_s3_bucket", { arn: "arn:aws:s3:::evidence", bucket: "evidence", region });
const aRole = inState("aws_iam_role", { arn: "arn:aws:iam::111122223333:role/writer", name: "writer" });

test.each<[string, readonly object[], string]>([
  ["an ARN", [aRole, keyIn("eu-west-2")], "eu-west-2"],
  ["a bucket, whose ARN has none", [aRole, bucketIn("eu-west-2")], "eu-west-2"],
  ["two regions", [bucketIn("eu-west-2"), keyIn("us-east-1")], "<region>"],
  ["nothing", [aRole], "<region>"],
])("the region of a state by %s", (_, resources, region) => {
  const state = { format_version: "1.0", terraform_version: "1.11.4", values: { root_module: { resources } } };
  expect(readStack("s", JSON.stringify(state)).stack).toMatchObject({ region, format: "state" });
});

test("of a block that is configured no more, the plan shows what the platform filled in", () => {
  const configuredOf = (configuration: Json) =>
    readPlan("p", {
      format_version: "1.2",
      prior_state: { values: held({ "aws_s3_bucket.old": { bucket: "evidence", arn: "arn:aws:s3:::evidence" } }) },
      planned_values: held({}),
      configuration,
    }).before.resources.get("aws_s3_bucket")![0]!.configured;
  expect(configuredOf({ root_module: { resources: [{ ...one("aws_s3_bucket.new"), expressions: {} }] } })).toEqual(
    new Set(),
  );
  // a plan that was cut does not tell
  expect(configuredOf({})).toBeUndefined();
});

// as Terraform 1.11 lists it
test("what Terraform forgets stays as it is", () => {
  const address = "aws_iam_role_policy.p";
  const Statement = [{ Effect: "Allow", Action: "s3:*", Resource: "*" }];
  const values = { role: "r", name: "p", policy: JSON.stringify({ Version: "2012-10-17", Statement }) };
  const { before, after } = readPlan("p", {
    format_version: "1.2",
    prior_state: { values: held({ [address]: values }) },
    planned_values: { root_module: { resources: [one(address)] } },
    resource_changes: [
      { ...one(address), change: { actions: ["forget"], before: values, after: null, after_unknown: {} } },
    ],
    configuration: { root_module: {} },
  });
  const rows = reviewStack(before, after).changes.map(({ verdict, summary }) => `${verdict} ${summary}`);
  expect(rows).toEqual([expect.stringContaining("unknown aws_iam_role_policy.p is no longer managed by Terraform")]);
});
