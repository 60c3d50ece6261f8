import * as fc from "fast-check";
import { policyDocument, policyForTerraform, policyText, type Statement } from "../../lib/policy";
import { fixed } from "../support/sample";

const statement: Statement = {
  Effect: "Allow",
  Sid: "Write",
  Resource: ["arn:aws:s3:::b/*", "arn:aws:s3:::a/*"],
  Action: ["s3:PutObject", "s3:AbortMultipartUpload", "s3:PutObject"],
  Condition: {
    StringEquals: { "s3:x-amz-acl": ["x"], "aws:PrincipalTag/team": ["b", "a"] },
    Bool: { "aws:SecureTransport": "true" },
  },
  Principal: { AWS: ["2", "1"] },
};

test("a document is canonical: members in a fixed order, lists sorted, one-element lists as scalars", () => {
  expect(policyText(policyDocument([statement]))).toBe(
    '{"Version":"2012-10-17","Statement":[{"Sid":"Write","Effect":"Allow","Principal":{"AWS":["1","2"]},' +
      '"Action":["s3:AbortMultipartUpload","s3:PutObject"],"Resource":["arn:aws:s3:::a/*","arn:aws:s3:::b/*"],' +
      '"Condition":{"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"aws:PrincipalTag/team":["a","b"],"s3:x-amz-acl":"x"}}}]}',
  );
});

test("whatever order the input is in, the text is the same", () => {
  const actions = ["s3:PutObject", "s3:GetObject", "s3:ListBucket", "kms:Decrypt"];
  const text = (Action: readonly string[]) => policyText(policyDocument([{ Effect: "Allow", Action, Resource: "*" }]));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(actions, { minLength: actions.length }),
      (shuffled) => text(shuffled) === text(actions),
    ),
    fixed(100),
  );
});

test("policy variables reach AWS as they are: Terraform's interpolation is escaped", () => {
  const document = policyDocument([{ ...statement, Resource: "arn:aws:s3:::b/${aws:username}/%{x}/*" }]);
  const value = policyForTerraform(document);
  expect(value).toContain("b/$${aws:username}/%%{x}/*");
  // what Terraform makes of it
  expect(value.replace(/([$%])\1\{/g, "$1{")).toBe(policyText(document));
});
