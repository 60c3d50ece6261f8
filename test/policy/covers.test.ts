import { evaluate, widerThan, type PolicyDocument, type Statement } from "../../lib/policy";

const BUCKET = "arn:aws:s3:::evidence";
const base: Statement = { Sid: "S", Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: `${BUCKET}/*` };
const document = (...statements: readonly Partial<Statement>[]): PolicyDocument => ({
  Version: "2012-10-17",
  Statement: statements.map((one) => ({ ...base, ...one })),
});
const deny = (more: Partial<Statement> = {}): Partial<Statement> => ({ Effect: "Deny", ...more });
const sids = (before: PolicyDocument, after: PolicyDocument) => {
  const { allows, denials } = widerThan(before, after);
  return { allows: allows.map(({ Sid }) => Sid), denials: denials.map(({ Sid }) => Sid) };
};
const NOTHING = { allows: [], denials: [] };
const org = { StringEquals: { "aws:PrincipalOrgID": "o-1234567890" } };

const equal: readonly (readonly [string, PolicyDocument, PolicyDocument])[] = [
  ["the same", document({}), document({})],
  ["in another order", document({}, deny({ Sid: "D" })), document(deny({ Sid: "D" }), {})],
  ["another Sid", document({}), document({ Sid: "T" })],
  ["actions in another case", document({}), document({ Action: "S3:getobject" })],
  ["a list of one", document({}), document({ Action: ["s3:GetObject"] })],
  ["fewer actions of an Allow", document({ Action: ["s3:GetObject", "s3:PutObject"] }), document({})],
  ["an action within a pattern", document({ Action: "s3:Get*" }), document({})],
  ["a resource within a pattern", document({}), document({ Resource: `${BUCKET}/a/*` })],
  ["a condition more for an Allow", document({}), document({ Condition: org })],
  ["an Allow goes", document({}), document()],
  ["a denial comes", document(), document(deny())],
  ["a denial of more actions", document(deny()), document(deny({ Action: ["s3:GetObject", "s3:PutObject"] }))],
  ["a denial without its condition", document(deny({ Condition: org })), document(deny())],
  ["a denial for everyone", document(deny({ Principal: { AWS: "111122223333" } })), document(deny())],
];

test.each(equal)("lets nobody do more: %s", (_, before, after) => {
  expect(sids(before, after)).toEqual(NOTHING);
});

const wider: readonly (readonly [string, PolicyDocument, PolicyDocument, object])[] = [
  ["an Allow comes", document(), document({}), { allows: ["S"] }],
  ["an action more", document({}), document({ Action: ["s3:GetObject", "s3:PutObject"] }), { allows: ["S"] }],
  ["a pattern in place of an action", document({}), document({ Action: "s3:Get*" }), { allows: ["S"] }],
  [
    "everyone in place of an account",
    document({ Principal: { AWS: "111122223333" } }),
    document({}),
    { allows: ["S"] },
  ],
  ["a condition of an Allow goes", document({ Condition: org }), document({}), { allows: ["S"] }],
  [
    "another value of a condition",
    document({ Condition: org }),
    document({ Condition: { StringEquals: { "aws:PrincipalOrgID": "o-0000000000" } } }),
    { allows: ["S"] },
  ],
  [
    "a question mark, which is not compared",
    document({ Resource: `${BUCKET}/?` }),
    document({ Resource: `${BUCKET}/a` }),
    { allows: ["S"] },
  ],
  [
    "a policy variable, whose value is not known",
    document({ Resource: `${BUCKET}/a*` }),
    document({ Resource: `${BUCKET}/a\${aws:username}` }),
    { allows: ["S"] },
  ],
  ["a denial goes", document(deny()), document(), { denials: ["S"] }],
  ["a denial with a condition more", document(deny()), document(deny({ Condition: org })), { denials: ["S"] }],
  ["a denial of fewer resources", document(deny()), document(deny({ Resource: `${BUCKET}/a` })), { denials: ["S"] }],
  [
    "NotAction in place of Action",
    document(deny()),
    document(deny({ Action: undefined, NotAction: "s3:Put*" })),
    { denials: ["S"] },
  ],
  [
    "NotPrincipal in place of Principal",
    document(deny()),
    document(deny({ Principal: undefined, NotPrincipal: { AWS: "111122223333" } })),
    { denials: ["S"] },
  ],
];

test.each(wider)("may let somebody do more: %s", (_, before, after, expected) => {
  expect(sids(before, after)).toEqual({ ...NOTHING, ...expected });
});

const CONTEXTS: readonly { readonly [key: string]: string }[] = [{}, { "aws:PrincipalOrgID": "o-1234567890" }];

test("what it calls no wider, the evaluator allows nobody more of", () => {
  const actions = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"];
  const accounts = ["111122223333", "444455556666"];
  for (const [what, before, after] of equal) {
    for (const action of actions) {
      for (const account of accounts) {
        for (const key of ["a", "a/b", "c"]) {
          for (const context of CONTEXTS) {
            const request = {
              principal: { kind: "role", arn: `arn:aws:iam::${account}:role/r` },
              action,
              resource: `${BUCKET}/${key}`,
              context: { ...context, "aws:PrincipalArn": `arn:aws:iam::${account}:role/r` },
            } as const;
            const ask = (resource: PolicyDocument) => evaluate(request, { resource, resourceKind: "bucket" }).verdict;
            if (ask(after) === "allowed") expect([what, action, ask(before)]).toEqual([what, action, "allowed"]);
          }
        }
      }
    }
  }
});
