import {
  assumeRole,
  deleteVersion,
  policiesFor,
  readBucketSettings,
  setHold,
  setRetention,
  unfinishedUpload,
  upload,
  type Check,
  type Headers,
  type Target,
} from "../../lib/policy/request";
import { evaluate, type Verdict } from "../../lib/policy";

const target: Target = {
  bucketName: "evidence",
  partition: "aws",
  region: "eu-west-2",
  accountId: "111122223333",
  keyAlias: "alias/evidence",
  roleArn: "arn:aws:iam::111122223333:role/exporter",
  organizationId: "org",
  genesysAccountId: "765628985471",
};
const at = "2026-03-01T00:00:00Z";
const OBJECT = "arn:aws:s3:::evidence/org/f";

const actions = (checks: readonly Check[]): string[] => checks.map(({ request }) => request.action);
const named = (checks: readonly Check[], name: string): Check["request"] =>
  checks.find((c) => c.name === name)!.request;
const keysOf = (request: Check["request"], start: string): string[] =>
  Object.keys(request.context)
    .filter((key) => key.startsWith(start))
    .sort();
const put = (headers: { [header: string]: string }, more: object = {}): Check[] =>
  upload(target, { key: "org/f", headers, at, ...more });

describe("a plain upload", () => {
  const checks = put({ "x-amz-meta-legal-hold": "true", "Content-Type": "audio/opus" });

  test("asks S3 for the object and KMS for a data key", () => {
    expect(actions(checks)).toEqual(["s3:PutObject", "kms:GenerateDataKey"]);
    expect(checks.map(({ plane }) => plane)).toEqual(["bucket", "key"]);
    expect(checks[0]!.request.resource).toBe(OBJECT);
  });

  test("has exactly the keys that S3 fills in", () => {
    expect(Object.keys(checks[0]!.request.context).sort()).toEqual([
      "aws:CurrentTime",
      "aws:EpochTime",
      "aws:MultiFactorAuthPresent",
      "aws:PrincipalAccount",
      "aws:PrincipalArn",
      "aws:PrincipalIsAWSService",
      "aws:PrincipalType",
      "aws:RequestedRegion",
      "aws:ResourceAccount",
      "aws:SecureTransport",
      "aws:SourceIp",
      "aws:ViaAWSService",
      "aws:userid",
      "s3:ObjectCreationOperation",
      "s3:ResourceAccount",
      "s3:TlsVersion",
      "s3:authType",
      "s3:signatureversion",
      "s3:x-amz-content-sha256",
    ]);
  });

  test("comes from a session of the role, and is known by the role's ARN", () => {
    const { principal, context } = checks[0]!.request;
    expect(principal.sessionArn).toBe("arn:aws:sts::111122223333:assumed-role/exporter/export");
    expect(context["aws:PrincipalArn"]).toBe(target.roleArn);
    expect(context["aws:PrincipalAccount"]).toBe("111122223333");
  });
});

test("no check of the exporter carries a source, an organization or user metadata", () => {
  const all = [
    ...put({ "x-amz-meta-a": "b" }, { multipart: true }),
    ...readBucketSettings(target),
    ...unfinishedUpload(target, { key: "org/f" }),
    ...assumeRole(target),
  ];
  for (const { request } of all) {
    for (const key of Object.keys(request.context)) {
      expect(key).not.toMatch(/aws:Source(Arn|Account|Vpc|Vpce|Org)|PrincipalOrg|x-amz-meta/i);
    }
  }
});

describe("headers", () => {
  test.each([
    [{ "X-Amz-Object-Lock-Legal-Hold": "ON" }, ["s3:PutObjectLegalHold"]],
    [{ "x-amz-object-lock-mode": "GOVERNANCE" }, ["s3:PutObjectRetention"]],
    [{ "x-amz-tagging": "a=b" }, ["s3:PutObjectTagging"]],
    [{ "x-amz-acl": "private" }, ["s3:PutObjectAcl"]],
    [{ "x-amz-grant-read": "id=1" }, ["s3:PutObjectAcl"]],
    [{ "x-amz-storage-class": "STANDARD_IA" }, []],
    [{ "x-amz-checksum-sha256": "x", "Content-MD5": "y", "x-amz-meta-a": "b" }, []],
  ])("%j needs %j beside the upload", (headers, extra) => {
    expect(actions(put(headers as { [header: string]: string }))).toEqual([
      "s3:PutObject",
      ...extra,
      "kms:GenerateDataKey",
    ]);
  });

  test("the hold check knows the hold and no other header", () => {
    const checks = put({ "x-amz-object-lock-legal-hold": "ON", "x-amz-acl": "private" });
    expect(named(checks, "place the hold").context["s3:object-lock-legal-hold"]).toBe("ON");
    expect(named(checks, "place the hold").context["s3:x-amz-acl"]).toBeUndefined();
    expect(named(checks, "put the object").context["s3:object-lock-legal-hold"]).toBe("ON");
  });

  test("the remaining days are derived from the date", () => {
    const checks = put({ "x-amz-object-lock-retain-until-date": "2026-03-31T12:00:00Z" });
    expect(named(checks, "set the retention").context["s3:object-lock-remaining-retention-days"]).toBe("30");
  });

  test("tags become one key each and a list of names", () => {
    const { context } = named(put({ "x-amz-tagging": "case=42&legal%20hold=yes" }), "set the tags");
    expect(context["s3:RequestObjectTag/legal hold"]).toBe("yes");
    expect(context["s3:RequestObjectTagKeys"]).toEqual(["case", "legal hold"]);
  });

  test("plain http has no TLS version", () => {
    const { context } = put({}, { bypassTls: true })[0]!.request;
    expect(context["aws:SecureTransport"]).toBe("false");
    expect(context["s3:TlsVersion"]).toBeUndefined();
  });
});

describe("an upload in parts", () => {
  const checks = put({ "x-amz-object-lock-legal-hold": "ON", "If-None-Match": "*" }, { multipart: true });

  test("is three puts, the hold, and two uses of the key", () => {
    expect(checks.map(({ name }) => name)).toEqual([
      "start the upload",
      "place the hold",
      "upload a part",
      "complete the upload",
      "encrypt the parts",
      "join the parts",
    ]);
    expect(actions(checks).slice(-2)).toEqual(["kms:GenerateDataKey", "kms:Decrypt"]);
  });

  test("only the start carries the lock headers", () => {
    expect(keysOf(named(checks, "start the upload"), "s3:object-lock")).toHaveLength(1);
    expect(keysOf(named(checks, "upload a part"), "s3:object-lock")).toEqual([]);
    expect(keysOf(named(checks, "complete the upload"), "s3:object-lock")).toEqual([]);
  });

  test("only the end creates the object and carries its precondition", () => {
    const creates = ["start the upload", "upload a part", "complete the upload"].map(
      (name) => named(checks, name).context["s3:ObjectCreationOperation"],
    );
    expect(creates).toEqual(["false", "false", "true"]);
    expect(named(checks, "start the upload").context["s3:if-none-match"]).toBeUndefined();
    expect(named(checks, "complete the upload").context["s3:if-none-match"]).toBe("*");
  });
});

describe("the key", () => {
  const sse = "x-amz-server-side-encryption";

  test("is used through S3, in the name of the exporter", () => {
    const { resource, context } = named(put({}), "encrypt the object");
    expect(resource).toMatch(/^arn:aws:kms:eu-west-2:111122223333:key\//);
    expect(context).toMatchObject({
      "kms:ViaService": "s3.eu-west-2.amazonaws.com",
      "kms:CallerAccount": "111122223333",
      "kms:ResourceAliases": ["alias/evidence"],
      "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::evidence",
      "aws:PrincipalArn": target.roleArn,
    });
    expect(keysOf({ ...named(put({}), "encrypt the object") }, "s3:")).toEqual([]);
  });

  test.each([
    ["the bucket key is off", {}, { bucketKey: false }],
    ["the writer turns the bucket key off", { [`${sse}-bucket-key-enabled`]: "false" }, {}],
    ["DSSE-KMS has no bucket key", { [sse]: "aws:kms:dsse", [`${sse}-aws-kms-key-id`]: "alias/evidence" }, {}],
  ])("has the object as its encryption context when %s", (_, headers, more) => {
    const { context } = named(put(headers as { [header: string]: string }, more), "encrypt the object");
    expect(context["kms:EncryptionContext:aws:s3:arn"]).toBe(OBJECT);
  });

  test("has the pairs of the sender in its encryption context, too", () => {
    const pairs = Buffer.from(JSON.stringify({ case: "42" })).toString("base64");
    const { context } = named(
      put({ [sse]: "aws:kms", [`${sse}-aws-kms-key-id`]: "alias/evidence", [`${sse}-context`]: pairs }),
      "encrypt the object",
    );
    expect(context["kms:EncryptionContextKeys"]).toEqual(["case", "aws:s3:arn"]);
    expect(context["kms:EncryptionContext:case"]).toBe("42");
  });

  test.each([
    ["S3 manages the key", { [sse]: "AES256" }],
    ["the writer brings its key", { [`${sse}-customer-algorithm`]: "AES256" }],
  ])("is not asked when %s", (_, headers) => {
    expect(actions(put(headers as { [header: string]: string }))).toEqual(["s3:PutObject"]);
  });

  test("may be another one that the writer names; its aliases are not ours", () => {
    const other = "arn:aws:kms:eu-west-2:111122223333:key/other";
    const { resource, context } = named(
      put({ [sse]: "aws:kms", [`${sse}-aws-kms-key-id`]: other }),
      "encrypt the object",
    );
    expect(resource).toBe(other);
    expect(context["kms:ResourceAliases"]).toBeUndefined();
  });

  test("may be named by the ARN of its alias; a longer alias is another key", () => {
    const alias = "arn:aws:kms:eu-west-2:111122223333:alias/evidence";
    const aliasesFor = (id: string): unknown =>
      named(put({ [sse]: "aws:kms", [`${sse}-aws-kms-key-id`]: id }), "encrypt the object").context[
        "kms:ResourceAliases"
      ];
    expect(aliasesFor(alias)).toEqual(["alias/evidence"]);
    expect(aliasesFor(`${alias}-old`)).toBeUndefined();
  });

  const id = `${sse}-aws-kms-key-id`;
  test.each<[string, Headers, string]>([
    ["names none", { [sse]: "aws:kms" }, "111122223333:key/alias/aws/s3"],
    ["names that of S3", { [sse]: "aws:kms", [id]: "alias/aws/s3" }, "111122223333:key/alias/aws/s3"],
    [
      "names an alias of another account",
      { [sse]: "aws:kms", [id]: "arn:aws:kms:eu-west-2:999988887777:alias/evidence" },
      "999988887777:alias/evidence",
    ],
  ])("is another one than the bucket's when the writer %s", (_, headers, key) => {
    expect(named(put(headers), "encrypt the object").resource).toBe(`arn:aws:kms:eu-west-2:${key}`);
  });

  test("is looked up in the writer's account", () => {
    const principalArn = "arn:aws:iam::999988887777:role/writer";
    const { resource } = named(
      put({ [sse]: "aws:kms", [id]: "alias/evidence" }, { principalArn }),
      "encrypt the object",
    );
    expect(resource).toBe("arn:aws:kms:eu-west-2:999988887777:key/alias/evidence");
  });

  test.each<[string, string, Verdict]>([
    ["an upload by its account", "111122223333", "allowed"],
    ["a key of another account", "999988887777", "implicitlyDenied"],
  ])("that S3 manages has the policy that AWS documents: %s", (_, account, verdict) => {
    const check = put({ [sse]: "aws:kms", [id]: `arn:aws:kms:eu-west-2:${account}:alias/aws/s3` }).at(-1)!;
    const key = { Version: "2012-10-17", Statement: [] };
    expect(evaluate(check.request, policiesFor(check, { identity: [], key })).verdict).toBe(verdict);
  });

  test("does not exist where S3 manages encryption", () => {
    expect(actions(upload({ ...target, keyAlias: undefined }, { key: "org/f" }))).toEqual(["s3:PutObject"]);
  });
});

describe("assuming the role", () => {
  test("is asked by an account whose own side is not ours", () => {
    const [check] = assumeRole(target);
    expect(check!.request.principal).toEqual({ kind: "account", accountId: "765628985471" });
    expect(check!.request.context["sts:ExternalId"]).toBe("org");
  });

  test("may lack the external id", () => {
    expect(assumeRole(target, { externalId: null })[0]!.request.context["sts:ExternalId"]).toBeUndefined();
  });
});

describe("people", () => {
  test("a user, a role with a path and the root user are told apart", () => {
    const kinds = ["user/a/ann", "role/aws-reserved/sso/Admin", "root"].map((name) => {
      const principalArn = `arn:aws:iam::111122223333:${name}`;
      return deleteVersion(target, { principalArn, key: "org/f" })[0]!.request;
    });
    expect(kinds.map(({ principal }) => principal.kind)).toEqual(["user", "role", "root"]);
    expect(kinds[0]!.context["aws:username"]).toBe("ann");
    expect(kinds[1]!.principal.sessionArn).toBe("arn:aws:sts::111122223333:assumed-role/Admin/export");
    expect(kinds[1]!.context["aws:username"]).toBeUndefined();
  });

  test("a retention has its date and its days", () => {
    const attempt = { principalArn: target.roleArn, key: "org/f", at };
    const { context } = setRetention(target, attempt, 10)[0]!.request;
    expect(context["s3:object-lock-retain-until-date"]).toBe("2026-03-11T00:00:00.000Z");
    expect(context["s3:object-lock-remaining-retention-days"]).toBe("10");
    expect(setHold(target, attempt, "OFF")[0]!.request.context["s3:object-lock-legal-hold"]).toBe("OFF");
  });
});
