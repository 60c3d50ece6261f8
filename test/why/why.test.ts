import { readStack } from "../../lib/stack";
import { legalHoldExportShape } from "../../lib/hold";
import { names, symptoms, why, whyInStack } from "../../lib/why";
import { BUCKET, denial, policy, stackOf } from "../support/explain-stack";
import { reproductions } from "../support/why";

const idsOf = (text: string) => why(text).symptoms.map(({ id }) => id);

/** What AWS says of a denied check, in its own words. */
function sentence(action: string, resource: string, how: string): string {
  return `User: arn:aws:sts::111122223333:assumed-role/writer/session is not authorized to perform: ${action} on resource: "${resource}" ${how}`;
}
const noGrant = (action: string) => `because no identity-based policy allows the ${action} action`;
const DENY = "with an explicit deny in a resource-based policy";

const onlyBelow = (stack: object, statement: object) => {
  const { resource } = stack as { resource: { aws_iam_role_policy: { writer: object } } };
  Object.assign(resource.aws_iam_role_policy.writer, { policy: policy(statement) });
  return stack;
};

describe("a denial, asked of a stack", () => {
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

  test.each([
    ["AWS found no Allow, and a Deny of the stack applies", noGrant("s3:PutObject"), "org-1/x", true],
    ["AWS found a Deny, and that of the stack applies", DENY, "org-1/x", false],
    ["AWS found a Deny, and nothing in the stack allows it", DENY, "x", true],
    ["AWS found no Allow, and nothing in the stack allows it", noGrant("s3:PutObject"), "x", false],
  ])("%s: only another reason means that what is live differs", (_, how, key, differs) => {
    const below = { Effect: "Allow", Action: "s3:PutObject", Resource: `${BUCKET}/org-1/*` };
    const deny = denial({ Null: { "s3:x-amz-server-side-encryption": "true" } }).bucket![0]!;
    const { stack } = readStack("s", JSON.stringify(onlyBelow(stackOf(key === "x" ? {} : { bucket: [deny] }), below)));
    const { symptoms: found } = whyInStack(sentence("s3:PutObject", `${BUCKET}/${key}`, how), stack);
    expect(/deployed policies differ/.test(found[0]!.inStack!.says.join(" "))).toBe(differs);
  });

  test("in a stack that allows the upload: what is live differs", () => {
    const { stack } = readStack("s", JSON.stringify(stackOf({})));
    const says = whyInStack(sentence("s3:PutObject", `${BUCKET}/x`, noGrant("s3:PutObject")), stack).symptoms[0]!
      .inStack!.says;
    expect(says.join(" ")).toContain("allows this upload, so the deployed state differs");
  });
});

test("the permission that is missing is named, with the set that has it", async () => {
  const [body = ""] = await reproductions["PERMISSION_MISSING"]!();
  expect(why(body).names.map(({ name }) => name)).toEqual(["recording:job:add"]);
});

test("each kind of policy that AWS names is told by AWS's own words", () => {
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

test("what is cut off before the action still tells which policy refuses", () => {
  const text = "An error occurred (AccessDenied): with an explicit deny in a service control policy";
  expect(idsOf(text)).toEqual(["SERVICE_CONTROL_POLICY"]);
});

test("a bare 403 may be of either platform, and the words of the Java SDK are those of AWS", () => {
  for (const text of ["403", "403 Forbidden", "HTTP 403"])
    expect(idsOf(text)).toEqual(["NOT_AUTHORIZED", "ACCESS_DENIED"]);
  expect(
    idsOf("Access Denied (Service: Amazon S3; Status Code: 403; Error Code: AccessDenied; Request ID: ABC)"),
  ).toEqual(["ACCESS_DENIED"]);
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

test("a pasted sentence is asked about the object that it names, which is not shown", () => {
  const { stack } = readStack("s", JSON.stringify(stackOf({})));
  const other = "arn:aws:s3:::of-somebody-else/ORGANIZATION/secret.opus";
  const [symptom] = whyInStack(sentence("s3:PutObject", other, noGrant("s3:PutObject")), stack).symptoms;
  const said = JSON.stringify(symptom!.inStack);
  expect(said).toContain("another bucket than the stack's");
  expect(said).not.toContain("secret.opus");
});
