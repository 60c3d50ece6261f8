import { explainUpload, readStack, type Explanation, type UploadQuestion } from "../../lib/explain";
import { BUCKET, ROLE, ask, policy, stackOf, type Parts } from "../support/explain-stack";

type Json = { readonly [name: string]: unknown };

function askJson(json: object, question: Partial<UploadQuestion> = {}): Explanation {
  return explainUpload(readStack("test", JSON.stringify(json)).stack, { key: "org-1/r.opus", ...question });
}

/** A stack whose bucket policy is what an `aws_iam_policy_document` makes. */
function composed(documents: Json): object {
  const resources = {
    aws_s3_bucket_policy: { evidence: { bucket: "evidence", policy: "${data.aws_iam_policy_document.bucket.json}" } },
  };
  return { ...stackOf({ resources }), data: { aws_iam_policy_document: documents } };
}

const everyone = [{ type: "*", identifiers: ["*"] }];
const noPuts = {
  sid: "NoPuts",
  effect: "Deny",
  actions: ["s3:PutObject"],
  resources: [`${BUCKET}/*`],
  principals: everyone,
};
const roles = (...arns: string[]) => arns.map((arn) => ({ type: "AWS", identifiers: [arn] }));
const OTHER = "arn:aws:iam::111122223333:role/other";

describe("documents that are made of others", () => {
  test.each([
    [
      "an override",
      {
        keep: { statement: [noPuts] },
        bucket: { override_policy_documents: ["${data.aws_iam_policy_document.keep.json}"] },
      },
      "denied",
    ],
    [
      "a source",
      {
        keep: { statement: [noPuts] },
        bucket: { source_policy_documents: ["${data.aws_iam_policy_document.keep.json}"] },
      },
      "denied",
    ],
    [
      "an override with the Sid of a denial takes its place",
      {
        lax: { statement: [{ ...noPuts, actions: ["s3:DeleteObject"] }] },
        bucket: { statement: [noPuts], override_policy_documents: ["${data.aws_iam_policy_document.lax.json}"] },
      },
      "allowed",
    ],
    [
      "literal JSON as a source",
      {
        bucket: {
          source_policy_documents: [
            policy({ Sid: "N", Effect: "Deny", Principal: "*", Action: "s3:Put*", Resource: `${BUCKET}/*` }),
          ],
        },
      },
      "denied",
    ],
    ["a source that is not known", { bucket: { source_policy_documents: ['${file("guard.json")}'] } }, "unknown"],
    [
      "two principals blocks, one of them the writer's",
      { bucket: { statement: [{ ...noPuts, principals: roles(OTHER, ROLE) }] } },
      "denied",
    ],
    [
      "two principals blocks of others",
      { bucket: { statement: [{ ...noPuts, principals: roles(OTHER, `${OTHER}2`) }] } },
      "allowed",
    ],
    [
      "one key in two conditions of one operator",
      {
        bucket: {
          statement: [
            {
              ...noPuts,
              condition: [OTHER, ROLE].map((arn) => ({
                test: "ArnNotEquals",
                variable: "aws:PrincipalArn",
                values: [arn],
              })),
            },
          ],
        },
      },
      "allowed",
    ],
    [
      "one key in conditions of two operators, which must both hold",
      {
        bucket: {
          statement: [
            {
              ...noPuts,
              condition: [
                { test: "ArnNotEquals", variable: "aws:PrincipalArn", values: [OTHER] },
                { test: "StringNotLike", variable: "aws:PrincipalArn", values: ["*/writer"] },
              ],
            },
          ],
        },
      },
      "allowed",
    ],
    [
      "not_principals without the session",
      { bucket: { statement: [{ ...noPuts, principals: undefined, not_principals: roles(ROLE, "111122223333") }] } },
      "denied",
    ],
  ])("%s: %#", (_, documents, verdict) => {
    expect(askJson(composed(documents)).verdict).toBe(verdict);
  });
});

describe("what may not be there", () => {
  const extra = (count: unknown): Parts => ({
    resources: {
      aws_iam_role_policy: {
        writer: { role: "writer", policy: policy({ Effect: "Allow", Action: "s3:*", Resource: "*" }), count },
      },
    },
  });
  const guard = (more: Json): Parts => ({
    resources: {
      aws_s3_bucket_policy: {
        guard: {
          bucket: "evidence",
          policy: policy({ Effect: "Deny", Principal: "*", Action: "s3:Put*", Resource: `${BUCKET}/*` }),
          ...more,
        },
      },
    },
  });

  test("the only policy of the role, made no times, is never taken to allow", () => {
    expect(ask(extra(0)).verdict).not.toBe("allowed");
    expect(ask(extra("${var.on ? 1 : 0}")).verdict).toBe("unknown");
  });

  test("a denial that is made once, perhaps, or never", () => {
    expect(ask(guard({})).verdict).toBe("denied");
    const perhaps = ask(guard({ count: "${var.on ? 1 : 0}" }));
    expect(perhaps.verdict).toBe("unknown");
    expect(perhaps.checks.flatMap(({ dependsOn = [] }) => dependsOn).join()).toContain(
      "whether aws_s3_bucket_policy.guard is made",
    );
    expect(ask(guard({ for_each: "${var.buckets}" })).verdict).toBe("unknown");
  });

  test("of two policies for one bucket nobody can say which counts", () => {
    const { resources } = guard({}) as { resources: { aws_s3_bucket_policy: Json } };
    const two = {
      aws_s3_bucket_policy: { ...resources.aws_s3_bucket_policy, other: { bucket: "evidence", policy: policy() } },
    };
    const statement = { Effect: "Allow", Principal: { AWS: ROLE }, Action: "s3:PutObject", Resource: `${BUCKET}/*` };
    two.aws_s3_bucket_policy["other"] = { bucket: "evidence", policy: policy(statement) };
    const answer = ask({ resources: two });
    expect(answer.verdict).toBe("unknown");
    expect(answer.checks.at(-1)!.dependsOn!.join()).toContain("(there are two, and the one applied last counts)");
  });
});

test("a plan and a state are answered like the stack", () => {
  const { resource } = stackOf({}) as { resource: { [type: string]: { [name: string]: Json } } };
  const resources = Object.entries(resource).flatMap(([type, named]) =>
    Object.entries(named).map(([name, values]) => ({
      address: `${type}.${name}`,
      mode: "managed",
      type,
      name,
      values: {
        ...values,
        ...(type === "aws_iam_role_policy" ? { role: "writer" } : {}),
        ...(type === "aws_iam_role" ? { arn: ROLE } : {}),
      },
    })),
  );
  const state = { format_version: "1.0", terraform_version: "1.9.0", values: { root_module: { resources } } };
  expect(askJson(state).verdict).toBe("allowed");
  const plan = {
    format_version: "1.2",
    planned_values: { root_module: { resources } },
    resource_changes: [],
    configuration: {},
  };
  expect(askJson(plan).checks.map(({ verdict }) => verdict)).not.toContain("denied");
});
