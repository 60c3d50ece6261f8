import { explainUpload, readStack, type Explanation } from "../../lib/explain";
import {
  aKey,
  ask,
  BUCKET,
  byKey,
  encrypted,
  KEY,
  KMS,
  lets,
  policy,
  ROLE,
  root,
  stackOf,
} from "../support/explain-stack";

const others = (resources: object): Explanation => ask({ resources });
const beside = (sections: object): Explanation =>
  explainUpload(readStack("test", JSON.stringify({ ...stackOf({}), ...sections })).stack, { key: "org-1/r.opus" });
const dependsOn = ({ checks }: Explanation) => [...new Set(checks.flatMap((check) => check.dependsOn ?? []))];

const DENIAL = policy({ Effect: "Deny", Principal: "*", Action: "s3:*", Resource: `${BUCKET}/*` });

describe("what was not read and names a part of the upload", () => {
  test.each([
    ["the bucket", "${aws_s3_bucket.evidence.id}", "bucket"],
    ["the bucket by its ARN", BUCKET, "bucket"],
    ["the role", "${aws_iam_role.writer.name}", "role"],
    ["the role by its ARN", ROLE, "role"],
  ])("a module that is given %s may set a policy of it", (_, given, what) => {
    const answer = beside({ module: { guard: { source: "./guard", config: { of: given } } } });
    expect(answer.verdict).toBe("unknown");
    expect(dependsOn(answer)).toEqual([`the text of module.guard, which names the ${what}`]);
  });

  test("a resource of a type that nobody described, which holds a policy", () => {
    const answer = others({ other_bucket_guard: { g: { bucket: "evidence", policy: DENIAL } } });
    expect(answer.verdict).toBe("unknown");
    expect(dependsOn(answer)).toEqual(["the text of other_bucket_guard.g, which names the bucket"]);
  });

  test.each<[string, object]>([
    [
      "a module that is given the bucket",
      { module: { guard: { source: "./guard", of: "${aws_s3_bucket.evidence.id}" } } },
    ],
    ["a module that is given the key", { module: { guard: { source: "./guard", of: KEY } } }],
    ["a resource that names the bucket", { other_bucket_guard: { g: { bucket: "evidence", policy: DENIAL } } }],
    ["a resource that names the key", { other_key_guard: { g: { key: KEY, policy: DENIAL } } }],
  ])(
    "%s counts beside the policies of bucket and key that were read, too",
    (_, { module, ...unread }: { module?: object }) => {
      const resources = { ...aKey(root), ...encrypted(byKey), ...unread };
      const stack = { ...stackOf({ bucket: [lets()], role: [KMS], resources }), ...(module && { module }) };
      const ask = (text: object) =>
        explainUpload(readStack("test", JSON.stringify(text)).stack, { key: "org-1/r.opus" });
      expect(ask(stack).verdict).toBe("unknown");
      expect(
        ask(stackOf({ bucket: [lets()], role: [KMS], resources: { ...aKey(root), ...encrypted(byKey) } })).verdict,
      ).toBe("allowed");
    },
  );

  test.each([
    ["a module that is given nothing of it", { module: { network: { source: "./network", cidr: "10.0.0.0/16" } } }],
    [
      "a module with a text that speaks of the bucket",
      { module: { page: { source: "./page", text: `see ${BUCKET}/` } } },
    ],
  ])("%s decides nothing", (_, sections) => {
    expect(beside(sections).verdict).toBe("allowed");
  });

  test("a resource without a policy decides nothing", () => {
    expect(others({ other_bucket_metric: { m: { bucket: "evidence" } } }).verdict).toBe("allowed");
  });
});

test("inline policies by a dynamic block over what is not known", () => {
  const dynamic = { inline_policy: [{ for_each: "${var.policies}", content: { name: "a", policy: DENIAL } }] };
  const answer = ask({ attributes: { dynamic } });
  expect(answer.verdict).toBe("unknown");
  expect(dependsOn(answer)).toContain("the text of aws_iam_role.writer.inline_policy");
});

test.each([
  [
    "a list of all inline policies without it",
    { aws_iam_role_policies_exclusive: { x: { role_name: "writer", policy_names: [] } } },
  ],
  [
    "a list of all inline policies of a role that is not known",
    { aws_iam_role_policies_exclusive: { x: { role_name: "${var.role}", policy_names: [] } } },
  ],
])("%s may take the role's policy away", (_, resources) => {
  expect(others(resources).verdict).toBe("unknown");
});

test("a list of all inline policies that names it leaves the role's policy", () => {
  const policy_names = ["${aws_iam_role_policy.writer.name}"];
  expect(others({ aws_iam_role_policies_exclusive: { x: { role_name: "writer", policy_names } } }).verdict).toBe(
    "allowed",
  );
});
