import { reviewStack } from "../../../lib/review/diff";
import { readStack } from "../../../lib/stack";

const BUCKET = "arn:aws:s3:::evidence/*";
const statement = (action: string, sid?: string) => ({
  ...(sid && { sid }),
  effect: "Allow",
  actions: [action],
  resources: [BUCKET],
  principals: [{ type: "AWS", identifiers: ["arn:aws:iam::999988887777:root"] }],
});
const json = (...actions: string[]) =>
  JSON.stringify({
    Statement: actions.map((Action) => ({
      Effect: "Allow",
      Action,
      Resource: BUCKET,
      Principal: { AWS: "arn:aws:iam::999988887777:root" },
    })),
  });

/** Rows of a bucket policy that is made from documents. */
function rows(...sides: readonly (readonly [policy: string, documents?: object])[]): readonly string[] {
  const [before, after] = sides.map(([policy, documents = {}]) => {
    const resource = { aws_s3_bucket_policy: { p: { bucket: "evidence", policy } } };
    const provider = { aws: [{ region: "eu-west-2", allowed_account_ids: ["111122223333"] }] };
    return readStack("s", JSON.stringify({ provider, resource, data: { aws_iam_policy_document: documents } })).stack;
  });
  return reviewStack(before, after).changes.map(({ verdict, source }) => `${verdict} ${source}`);
}

const D = "${data.aws_iam_policy_document.d.json}";

test("a policy that is written as blocks is compared with what refers to it", () => {
  expect(rows([json("s3:GetObject")], [D, { d: { statement: [statement("s3:GetObject")] } }])).toEqual([]);
  const both = { d: { statement: [statement("s3:GetObject", "a"), statement("s3:PutObject", "b")] } };
  const apart = {
    d: {
      source_policy_documents: ["${data.aws_iam_policy_document.a.json}", "${data.aws_iam_policy_document.b.json}"],
    },
    a: { statement: [statement("s3:GetObject", "a")] },
    b: { statement: [statement("s3:PutObject", "b")] },
  };
  expect(rows([D, both], [D, apart])).toEqual([]);
  expect(rows([D, { d: { statement: [statement("s3:GetObject")] } }], [D, both])).toEqual([
    "broader aws_s3_bucket_policy.p b",
  ]);
});

test("one of which a part is not known is compared as it stands", () => {
  const from = (name: string) => ({ d: { source_policy_documents: [`\${file("${name}.json")}`] } });
  expect(rows([D, from("a")], [D, from("a")])).toEqual([]);
  expect(rows([D, from("a")], [D, from("b")])).toEqual(["unknown data.aws_iam_policy_document.d"]);
});
