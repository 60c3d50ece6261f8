import { explainUpload, readStack, type Explanation, type UploadQuestion } from "../../lib/explain";
import { ask, policy, stackOf } from "../support/explain-stack";

type Json = { readonly [name: string]: unknown };

function askJson(json: object, question: Partial<UploadQuestion> = {}): Explanation {
  return explainUpload(readStack("test", JSON.stringify(json)).stack, { key: "org-1/r.opus", ...question });
}
describe("a policy of whom or what is not known", () => {
  const denies = policy({ Effect: "Deny", Action: "s3:PutObject", Resource: "*" });
  const open = { aws_iam_role_policy: { open: { role: "${var.role}", policy: denies } } };

  test("may be the role's", () => {
    const { resource } = stackOf({}) as { resource: { [type: string]: object } };
    const aws_iam_role_policy = { ...resource["aws_iam_role_policy"], ...open.aws_iam_role_policy };
    const { verdict, checks } = askJson({ ...stackOf({}), resource: { ...resource, aws_iam_role_policy } });
    expect(verdict).toBe("unknown");
    expect(JSON.stringify(checks)).toContain("whether aws_iam_role_policy.open is of this role");
  });

  test("may be the bucket's, where it has no other", () => {
    const statement = { Effect: "Deny", Principal: "*", Action: "s3:PutObject", Resource: "*" };
    const resources = { aws_s3_bucket_policy: { open: { bucket: "${var.bucket}", policy: policy(statement) } } };
    expect(ask({ resources }, { bucket: "evidence" }).verdict).toBe("unknown");
  });
});

test("an account that is not Genesys Cloud's by its documentation is told", () => {
  const { notes } = ask({ trust: { Principal: { AWS: "arn:aws:iam::999988887777:root" } } });
  expect(notes.join(" ")).toContain("account 999988887777, which is not a documented account of Genesys Cloud");
  expect(ask({}).notes.join(" ")).not.toContain("documented to come from");
});

test("the policy of a VPC endpoint decides about what comes through one", () => {
  const statement = { Effect: "Deny", Principal: "*", Action: "*", Resource: "*" };
  const endpoint = (more: Json) => ({
    aws_vpc_endpoint: { v: { service_name: "com.amazonaws.eu-west-2.s3", ...more } },
  });
  const resources = endpoint({ policy: policy(statement) });
  expect(ask({ resources }, { sourceAddress: null }).verdict).toBe("unknown");
  expect(ask({ resources }, { sourceAddress: "203.0.113.7" }).verdict).toBe("allowed");
  expect(ask({ resources: endpoint({}) }, { sourceAddress: null }).verdict).toBe("allowed");
});

test("a bucket in an account that is not known may be in the role's", () => {
  const evidence = { bucket: "evidence", provider: "aws.other" };
  const stack = stackOf({ resources: { aws_s3_bucket: { evidence } } }) as { provider: { aws: object[] } };
  const other = { alias: "other", region: "eu-west-2", profile: "other" };
  const answer = askJson({ ...stack, provider: { aws: [...stack.provider.aws, other] } });
  expect(answer.verdict).toBe("unknown");
  expect(answer.checks.map(({ verdict }) => verdict)).not.toContain("denied");
});

test("a permissions boundary that may not be made bounds nobody for sure", () => {
  const b = (more: object) => ({
    name: "b",
    policy: policy({ Effect: "Allow", Action: "ec2:*", Resource: "*" }),
    ...more,
  });
  const bounded = (more: object) =>
    ask({
      attributes: { permissions_boundary: `\${aws_iam_policy.b${"count" in more ? "[0]" : ""}.arn}` },
      resources: { aws_iam_policy: { b: b(more) } },
    }).verdict;
  expect([bounded({}), bounded({ count: "${var.on ? 1 : 0}" })]).toEqual(["denied", "unknown"]);
});
