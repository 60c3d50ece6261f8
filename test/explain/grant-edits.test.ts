import {
  BUCKET,
  KEY,
  KMS,
  ROLE,
  aKey,
  admin,
  ask,
  askAcross,
  byKey,
  changes,
  denial,
  encrypted,
  policy,
  root,
} from "../support/explain-stack";

const HOLD = "x-amz-object-lock-legal-hold";
const put = { Effect: "Allow", Action: "s3:PutObject", Resource: `${BUCKET}/*` };
const settings = { ...put, Action: ["s3:GetBucketLocation", "s3:GetEncryptionConfiguration"], Resource: BUCKET };
const role = (...statements: readonly object[]) => ({
  aws_iam_role_policy: { writer: { role: "${aws_iam_role.writer.name}", policy: policy(...statements) } },
});
const attached = (policy_arn: string) => ({
  aws_iam_role_policy: {},
  aws_iam_role_policy_attachment: { a: { role: "writer", policy_arn } },
});
const S3 = "arn:aws:iam::aws:policy/AmazonS3FullAccess";

test.each([
  ["every bucket", { Sid: "Wide", Effect: "Allow", Action: "s3:ListAllMyBuckets", Resource: "*" }],
  ["every bucket by ARN", { Sid: "Wide", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::*/*" }],
  ["every bucket and one", { ...put, Sid: "Wide", Action: "s3:GetObject", Resource: [`${BUCKET}/*`, "*"] }],
  [
    "every action but one",
    { Sid: "Wide", Effect: "Allow", NotAction: "s3:GetObject", Resource: "arn:aws:s3:::other/*" },
  ],
  ["every action", { Sid: "Wide", Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::other/*" }],
  ["deleting", { ...put, Sid: "Wide", Action: ["s3:PutObject", "s3:DeleteObject"], Resource: "arn:aws:s3:::other/*" }],
])("a statement about %s is not extended", (_, wide) => {
  const answer = ask({ resources: role(wide, settings) });
  expect(answer.verdict).toBe("denied");
  expect(changes(answer)).toBe(
    `Add a statement to aws_iam_role_policy.writer that allows s3:PutObject on ${BUCKET}/org-1/*.`,
  );
});

test.each([
  ["everyone", { Principal: "*", Action: "s3:GetObject", Resource: `${BUCKET}/*` }],
  ["everyone, elsewhere", { Principal: { AWS: "*" }, Action: "s3:PutObject", Resource: `${BUCKET}/public/*` }],
  ["all but one", { NotPrincipal: { AWS: "444455556666" }, Action: "s3:GetObject", Resource: `${BUCKET}/*` }],
  ["others", { Principal: { AWS: [ROLE, "444455556666"] }, Action: "s3:GetObject", Resource: `${BUCKET}/*` }],
  [
    "a service",
    { Principal: { AWS: ROLE, Service: "x.amazonaws.com" }, Action: "s3:GetObject", Resource: `${BUCKET}/*` },
  ],
])("a statement to %s is not extended for the role", (_, wide) => {
  const answer = askAcross({ bucket: [{ Sid: "Wide", Effect: "Allow", ...wide }] });
  expect(answer.checks.find(({ action }) => action === "s3:PutObject")!.change).toEqual([
    `Add a statement to aws_s3_bucket_policy.evidence that allows s3:PutObject on ${BUCKET}/org-1/* to the exporter's role.`,
  ]);
});

describe("an action that a header requires", () => {
  test.each([
    [HOLD, "ON", "s3:PutObjectLegalHold", "s3:object-lock-legal-hold"],
    ["x-amz-acl", "bucket-owner-full-control", "s3:PutObjectAcl", "s3:x-amz-acl"],
  ])("%s: %s is allowed for that value alone", (header, value, action, key) => {
    const { checks } = ask({}, { headers: { [header]: value } });
    expect(checks.find((check) => check.action === action)!.change).toEqual([
      `Add a statement to aws_iam_role_policy.writer that allows ${action} on ${BUCKET}/org-1/* where ${key} is ${value}.`,
    ]);
  });

  test.each([
    [HOLD, "OFF"],
    ["x-amz-acl", "public-read"],
    ["x-amz-grant-read", 'uri="http://acs.amazonaws.com/groups/global/AllUsers"'],
  ])("%s: %s is never allowed by advice", (header, value) => {
    const limited = {
      ...put,
      Action: "s3:PutObjectLegalHold",
      Condition: { StringEquals: { "s3:object-lock-legal-hold": "ON" } },
    };
    for (const more of [[], [limited]]) {
      const answer = ask({ role: more }, { headers: { [header]: value } });
      expect(answer.verdict).toBe("denied");
      expect(changes(answer)).toMatch(/^(Omit|Send) /);
      expect(changes(answer)).not.toMatch(/Add|Attach/);
    }
  });
});

describe("nobody can change an AWS managed policy", () => {
  const keyed = { ...aKey(root), ...encrypted(byKey) };

  test("that the role holds", () => {
    expect(changes(ask({ resources: { ...attached(S3), ...keyed } }))).toMatch(
      /^Attach a policy to the role that allows kms:GenerateDataKey on arn:aws:kms:\S+\.$/,
    );
  });

  test("and no grant that was given", () => {
    const g = {
      key_id: "${aws_kms_key.k.id}",
      grantee_principal: "${aws_iam_role.writer.arn}",
      operations: ["Encrypt"],
    };
    const answer = ask({ role: [KMS], resources: { ...aKey(admin), ...encrypted(byKey), aws_kms_grant: { g } } });
    expect(changes(answer)).toBe(
      "Add a statement to aws_kms_key.k that allows kms:GenerateDataKey on * to the exporter's role.",
    );
  });

  test("that is its boundary", () => {
    const answer = ask({ role: [KMS], attributes: { permissions_boundary: S3 }, resources: keyed });
    expect(changes(answer)).toMatch(
      /^Replace AmazonS3FullAccess by a permissions boundary that also allows kms:GenerateDataKey on \S+\.$/,
    );
  });
});

test("where there is no policy, one is advised", () => {
  expect(changes(ask({ resources: { aws_iam_role_policy: {} } }))).toContain(
    `Attach a policy to the role that allows s3:PutObject on ${BUCKET}/org-1/*.`,
  );
  expect(changes(askAcross({}))).toContain(
    `Add a bucket policy that allows s3:PutObject on ${BUCKET}/org-1/* to the exporter's role.`,
  );
});

test.each([
  ["no key", { Null: { "s3:x-amz-server-side-encryption-aws-kms-key-id": "true" } }],
  ["another key", { StringNotEquals: { "s3:x-amz-server-side-encryption-aws-kms-key-id": KEY } }],
])("a denial of uploads that name %s: the header is advised with the encryption that it needs", (_, condition) => {
  const demand = denial(condition, { Action: "s3:PutObject" });
  const answer = ask({ ...demand, role: [KMS], resources: { ...aKey(root), ...encrypted(byKey) } });
  expect(answer.checks.find(({ change }) => change)!.change!.join()).toMatch(
    /^Add the headers x-amz-server-side-encryption: aws:kms and x-amz-server-side-encryption-aws-kms-key-id: arn:aws:kms:.*\.$/,
  );
});

test("nobody is exempted from TLS", () => {
  const answer = ask(denial({ Bool: { "aws:SecureTransport": "false" } }), { tls: false });
  expect(changes(answer)).toMatch(/^(Send the request over TLS\. ?)+$/);
});

test("a statement of a policy that was not read is not named", () => {
  const { checks } = ask({ resources: attached("arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess") });
  expect(checks.at(-1)).toMatchObject({ verdict: "unknown", decidedBy: [] });
  expect(checks.at(-1)!.reason).not.toContain("allows");
});

test.each([
  ["trust", { Principal: "*", Condition: { StringEquals: { "aws:PrincipalOrgID": "o-1111aaaa22" } } }],
  ["bucket", { Principal: { AWS: "*" }, Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } } }],
])("the condition that alone keeps everyone out of a %s policy is not advised away", (kind, more) => {
  const statement = { Effect: "Allow", Action: "s3:PutObject", Resource: `${BUCKET}/*`, ...more };
  const answer = kind === "trust" ? ask({ trust: more }) : askAcross({ bucket: [statement] });
  expect(answer.verdict).toBe("denied");
  expect(changes(answer)).not.toMatch(/Remove|Exempt/);
});

test("a header that an Allow requires is sent rather than given up", () => {
  const asks = { ...put, Condition: { StringEquals: { "s3:x-amz-acl": "bucket-owner-full-control" } } };
  const { checks } = ask({ resources: role(asks, settings) });
  expect(checks.find(({ action }) => action === "s3:PutObject")!.change).toEqual([
    "Send x-amz-acl: bucket-owner-full-control.",
  ]);
});

test.each([
  [
    "a list of the role's policies",
    { aws_iam_role_policies_exclusive: { x: { role_name: "writer", policy_names: ["o"] } } },
    /exclusive\.x removes/,
  ],
  ["another policy of the bucket", { aws_s3_bucket_policy: { a: policyOf("a"), b: policyOf("b") } }, /\(there are two/],
])("that %s may replace a policy is said, and not that its text is missing", (_, resources, why) => {
  const { checks, notes } = ask({ resources });
  expect(checks.at(-1)!.dependsOn!.join()).toMatch(why);
  expect(notes.join()).not.toContain("is not in the input");
});

function policyOf(Sid: string) {
  return {
    bucket: "evidence",
    policy: policy({ Sid, Effect: "Deny", Principal: "*", Action: "s3:GetObject", Resource: `${BUCKET}/*` }),
  };
}
