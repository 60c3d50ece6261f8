import { readStack } from "../../lib/stack";
import { legalHoldExportShape } from "../../lib/hold";
import { names, symptoms, why, whyInStack } from "../../lib/why";
import { ask, BUCKET, denial, policy, stackOf, type Parts } from "../support/explain-stack";
import { examineServer } from "../support/why-cases";

const idsOf = (text: string) => why(text).symptoms.map(({ id }) => id);

/** What AWS says of a denied check, in its own words. */
function sentence(action: string, resource: string, how: string): string {
  return `User: arn:aws:sts::111122223333:assumed-role/writer/session is not authorized to perform: ${action} on resource: "${resource}" ${how}`;
}
const noGrant = (action: string) => `because no identity-based policy allows the ${action} action`;
const DENY = "with an explicit deny in a resource-based policy";

const encrypted: Parts = {
  resources: {
    aws_kms_key: {
      k: {
        policy: policy({
          Effect: "Allow",
          Principal: { AWS: "arn:aws:iam::111122223333:role/another" },
          Action: "kms:*",
          Resource: "*",
        }),
      },
    },
    aws_s3_bucket_server_side_encryption_configuration: {
      e: {
        bucket: "evidence",
        rule: [
          {
            apply_server_side_encryption_by_default: {
              sse_algorithm: "aws:kms",
              kms_master_key_id: "${aws_kms_key.k.arn}",
            },
          },
        ],
      },
    },
  },
};

describe("denials of an upload, reproduced by the evaluator", () => {
  const cases: readonly (readonly [string, Parts, Parameters<typeof ask>[1], string, string])[] = [
    ["HOLD_NOT_ALLOWED", {}, { headers: { "x-amz-object-lock-legal-hold": "ON" } }, "s3:PutObjectLegalHold", "grant"],
    ["ACL_NOT_ALLOWED", {}, { headers: { "x-amz-acl": "bucket-owner-full-control" } }, "s3:PutObjectAcl", "grant"],
    ["TAGS_NOT_ALLOWED", {}, { headers: { "x-amz-tagging": "a=b" } }, "s3:PutObjectTagging", "grant"],
    [
      "RETENTION_NOT_ALLOWED",
      {},
      {
        headers: {
          "x-amz-object-lock-mode": "GOVERNANCE",
          "x-amz-object-lock-retain-until-date": "2099-01-01T00:00:00Z",
        },
      },
      "s3:PutObjectRetention",
      "grant",
    ],
    ["KEY_NOT_ALLOWED", encrypted, {}, "kms:GenerateDataKey", "grant"],
    ["ROLE_NOT_ASSUMED", {}, { externalId: "ANOTHER" }, "sts:AssumeRole", "none"],
    ["UPLOAD_DENIED", denial({ Bool: { "aws:SecureTransport": "false" } }), { tls: false }, "s3:PutObject", "deny"],
  ];
  test.each(cases)("%s", (id, parts, question, action, how) => {
    const denied = ask(parts, question).checks.filter((check) => check.verdict === "denied" && check.action === action);
    expect(denied.length).toBeGreaterThan(0);
    const words = how === "deny" ? DENY : how === "grant" ? noGrant(action) : "";
    const text = sentence(action, denied[0]!.resource, words);
    expect(idsOf(text)).toEqual([id]);
    const event = {
      eventSource: `${action.split(":")[0]}.amazonaws.com`,
      eventName: action.split(":")[1],
      errorCode: "AccessDenied",
      errorMessage: text,
    };
    expect(idsOf(JSON.stringify({ Records: [event] }))).toEqual([id]);
  });

  test("in a stack: the cause of explain, the statement, and the change", () => {
    const { stack } = readStack(
      "s",
      JSON.stringify(stackOf(denial({ StringNotEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } }))),
    );
    const event = {
      eventSource: "s3.amazonaws.com",
      eventName: "PutObject",
      errorCode: "AccessDenied",
      errorMessage: sentence("s3:PutObject", `${BUCKET}/x`, DENY),
      requestParameters: {
        bucketName: "evidence",
        key: "org-1/jane.doe@example.com.opus",
        "x-amz-server-side-encryption": "AES256",
      },
      sourceIPAddress: "203.0.113.7",
    };
    const answer = whyInStack(JSON.stringify(event), stack);
    expect(answer.symptoms.map(({ id }) => id)).toEqual(["UPLOAD_DENIED"]);
    const { inStack } = answer.symptoms[0]!;
    expect(inStack!.says.join(" ")).toContain("HEADER_VALUE of s3:PutObject");
    expect(inStack!.at).toEqual(["D in aws_s3_bucket_policy.evidence"]);
    expect(JSON.stringify(answer)).not.toMatch(/jane\.doe|203\.0\.113\.7/);
  });

  test("in a stack that allows the upload: what is live differs", () => {
    const { stack } = readStack("s", JSON.stringify(stackOf({})));
    const says = whyInStack(sentence("s3:PutObject", `${BUCKET}/x`, noGrant("s3:PutObject")), stack).symptoms[0]!
      .inStack!.says;
    expect(says.join(" ")).toContain("allows this upload: what is live differs");
  });
});

test.each([
  [
    "ACL_NOT_TAKEN",
    { "x-amz-acl": "private" },
    {
      aws_s3_bucket_ownership_controls: {
        o: { bucket: "evidence", rule: [{ object_ownership: "BucketOwnerEnforced" }] },
      },
    },
  ],
  ["NO_OBJECT_LOCK", { "x-amz-object-lock-legal-hold": "ON" }, {}],
])("%s is what S3 itself refuses, by explain", (id, headers, resources) => {
  const { refusals } = ask({ resources }, { headers });
  expect(refusals.map(({ code }) => code)).toContain(id);
  const { symptom } = symptoms.find((one) => one.id === id)!;
  expect(idsOf(symptom)).toEqual([id]);
});

describe("refusals of Genesys Cloud, by the local server", () => {
  test.each(["PERMISSION_MISSING", "TOKEN_REFUSED", "JOB_OF_ANOTHER", "TWO_JOBS", "TOO_MANY_REQUESTS"])(
    "%s",
    async (id) => {
      expect(idsOf(await examineServer(id))).toEqual([id]);
    },
  );

  test("the permission is named, with the set that has it", async () => {
    const { names: found } = why(await examineServer("PERMISSION_MISSING"));
    expect(found.map(({ name }) => name)).toEqual(["recording:job:add"]);
  });
});

test("what the evaluator cannot make is told by AWS's own words", () => {
  for (const [id, policy] of [
    ["SERVICE_CONTROL_POLICY", "with an explicit deny in a service control policy"],
    ["RESOURCE_CONTROL_POLICY", "because no resource control policy allows the s3:PutObject action"],
    ["PERMISSIONS_BOUNDARY", "because no permissions boundary allows the s3:PutObject action"],
    ["SESSION_POLICY", "because no session policy allows the s3:PutObject action"],
    ["ENDPOINT_POLICY", "with an explicit deny in a VPC endpoint policy"],
  ]) {
    expect(idsOf(sentence("s3:PutObject", BUCKET, policy!))).toEqual([id]);
  }
});

test("every row with a text is found by its own symptom, and nothing else is", () => {
  for (const { id, symptom, texts } of symptoms)
    if (texts !== undefined) expect([id, idsOf(symptom)]).toEqual([id, [id]]);
});

test("every name finds itself, and fields exist", () => {
  for (const { name } of names) expect(why(name).names.map((one) => one.name)).toContain(name);
  const missing = [...names, ...symptoms]
    .flatMap(({ fields }) => fields)
    .filter((field) => {
      let at: unknown = legalHoldExportShape;
      for (const part of field.split(".")) at = (at as { readonly [name: string]: unknown } | undefined)?.[part];
      return at === undefined;
    });
  expect(missing).toEqual([]);
});

test("ids are unique", () => {
  expect(new Set(symptoms.map(({ id }) => id)).size).toBe(symptoms.length);
});

describe("hostile input", () => {
  const hostile = [
    "",
    "{",
    "[".repeat(100_000),
    '{"a":'.repeat(5_000) + "1" + "}".repeat(5_000),
    "not authorized to perform: ".repeat(50_000),
    "missing the following permission(s): " + "a:b:c,".repeat(100_000),
    JSON.stringify({ Records: [null, 5, { eventSource: {}, eventName: [] }, { CloudTrailEvent: "{" }] }),
    JSON.stringify({ code: "__proto__", permissions: { toString: 1 } }),
    "constructor",
    "__proto__:constructor:toString",
    "\u202Ereversed\u0000",
  ];
  test.each(hostile.map((text, i) => [i, text] as const))("case %i ends with an answer", (_, text) => {
    expect(() => why(text)).not.toThrow();
  });

  test("nothing of the text is echoed", () => {
    const secret = "hunter2-hunter2-hunter2";
    const given = [
      `You are missing the following permission(s): ${secret}, recording:job:add`,
      JSON.stringify({ code: "missing.permissions", message: secret, permissions: ["my:secret:value"], token: secret }),
      `x-amz-meta-${secret}: ${secret} legalHoldScope`,
      sentence(`s3:${secret}`, secret, DENY),
    ];
    for (const text of given) expect(JSON.stringify(why(text))).not.toMatch(/hunter2|my:secret/);
  });
});

test("reports and words of nobody are nothing known", () => {
  expect(why("the weather is fine")).toEqual({ symptoms: [], names: [] });
});
