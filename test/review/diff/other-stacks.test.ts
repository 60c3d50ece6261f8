import { reviewStacks } from "../../../lib/review/diff";
import { readStack, type Stack } from "../../../lib/stack";
import { PROBE_PROVIDER } from "../../support/review/probes";

const stack = (name: string, resource: object, others = {}): Stack =>
  readStack(name, JSON.stringify({ provider: PROBE_PROVIDER, resource, ...others })).stack;

const policy = (Statement: object) => JSON.stringify({ Version: "2012-10-17", Statement });
const LETS_IN = { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::ev/*" };
const OWN = { "aws:PrincipalAccount": "111122223333" };

const bucketFor = (Condition: object) =>
  stack("bucket", {
    aws_s3_bucket: { e: { bucket: "ev" } },
    aws_s3_bucket_policy: { p: { bucket: "ev", policy: policy({ ...LETS_IN, Condition }) } },
  });

const role = (tags: object) => {
  const trust = { Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" };
  return stack("people", { aws_iam_role: { r: { name: "r", assume_role_policy: policy(trust), tags } } });
};

const users = (...names: readonly string[]) =>
  stack("people", { aws_iam_user: Object.fromEntries(names.map((name) => [name, { name }])) });

const alias = (...names: readonly string[]) =>
  stack("people", {
    aws_kms_alias: Object.fromEntries(names.map((name) => [name, { name: `alias/${name}`, target_key_id: "1234" }])),
  });

const decrypting = stack("bucket", {
  aws_iam_role_policy: {
    p: {
      role: "r",
      policy: policy({
        Effect: "Allow",
        Action: "kms:Decrypt",
        Resource: "*",
        Condition: { "ForAnyValue:StringEquals": { "kms:ResourceAliases": "alias/ev" } },
      }),
    },
  },
});

const BY_TAG = bucketFor({ StringEquals: { "aws:PrincipalTag/team": "legal", ...OWN } });
const BY_USER = bucketFor({ ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:user/x*" }, StringEquals: OWN });

const encrypted = (bucket_key_enabled: boolean) =>
  stack("people", {
    aws_s3_bucket_server_side_encryption_configuration: {
      s: {
        bucket: "ev",
        rule: { apply_server_side_encryption_by_default: { sse_algorithm: "aws:kms" }, bucket_key_enabled },
      },
    },
  });

const BY_CONTEXT = stack("bucket", {
  aws_kms_key: {
    k: {
      policy: policy({
        ...{ Effect: "Allow", Principal: { AWS: "111122223333" }, Action: "kms:*", Resource: "*" },
        Condition: { StringEquals: { "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::ev" } },
      }),
    },
  },
});

// it may ask for any tag
const UNREAD = stack("bucket", { aws_s3_bucket_policy: { p: { bucket: "ev", policy: "${var.policy}" } } });

const output = (name: string, value: string) => stack("people", {}, { output: { [name]: { value } } });

const READS_OUTPUT = stack("bucket", {
  aws_s3_bucket_policy: {
    p: {
      bucket: "ev",
      policy: policy({ ...LETS_IN, Principal: { AWS: "${data.terraform_remote_state.people.outputs.reader-arn}" } }),
    },
  },
});

test.each([
  ["a role gets the tag", role({ team: "x" }), role({ team: "legal" }), BY_TAG, "unknown"],
  ["a role gets another tag", role({ stage: "x" }), role({ stage: "y" }), BY_TAG, "same"],
  ["a role gets a tag", role({ stage: "x" }), role({ stage: "y" }), UNREAD, "unknown"],
  ["a user comes", users("a"), users("a", "xa"), BY_USER, "unknown"],
  ["another user comes", users("a"), users("a", "b"), BY_USER, "same"],
  ["an alias goes", alias("x", "ev"), alias("x"), decrypting, "unknown"],
  ["the encryption context changes", encrypted(true), encrypted(false), BY_CONTEXT, "unknown"],
  ["an output", output("reader-arn", "111122223333"), output("reader-arn", "444455556666"), READS_OUTPUT, "unknown"],
  ["another output", output("reader", "111122223333"), output("reader", "444455556666"), READS_OUTPUT, "same"],
  ["another alias goes", alias("x", "y"), alias("x"), decrypting, "same"],
])("%s that a policy of another stack asks for, or does not", (_, before, after, beside, verdict) => {
  expect(reviewStacks([before, beside], [after, beside]).verdict).toBe(verdict);
  expect(reviewStacks([before], [after]).verdict).toBe("same");
});

test("what another stack asked for before counts no more", () => {
  const asksForAnother = stack("bucket", { aws_s3_bucket: { e: { bucket: "ev" } } });
  const people = ({ stacks }: ReturnType<typeof reviewStacks>) => stacks.find(({ name }) => name === "people");
  const review = reviewStacks([alias("x", "ev"), decrypting], [alias("x"), asksForAnother]);
  expect(people(review)?.verdict).toBe("same");
});
