import type { Statement } from "../../../lib/policy";
import { BUCKET, deny, EXPORTED, EXPORTER, OBJECTS, trust, write } from "../../../lib/policy/lint/cases";
import { found, unknown } from "./findings";

const account = { AWS: "arn:aws:iam::111122223333:root" };
const onlyExporter = { ArnEquals: { "aws:PrincipalArn": EXPORTER.roleArn } };
const ORGANIZATION = EXPORTER.organizationId!;

describe("conditions that stop the export without a word", () => {
  const withTrust = (operator: string, key: string, value: string): string[] =>
    found("trust", [
      trust({ Condition: { StringEquals: { "sts:ExternalId": ORGANIZATION }, [operator]: { [key]: value } } }),
    ]);

  it.each([
    ["ArnLike", "aws:SourceArn", "arn:aws:iam::444455556666:*"],
    ["StringLike", "aws:SourceAccount", "444455556666"],
    ["StringLike", "aws:PrincipalOrgID", "o-a1b2c3d4e5"],
    ["ForAnyValue:StringLike", "aws:PrincipalOrgPaths", "o-a1b2c3d4e5/*"],
    ["StringLike", "aws:SourceVpce", "vpce-1a2b3c4d"],
    ["StringLike", "aws:sourcevpc", "vpc-1a2b3c4d"],
    ["Bool", "aws:MultiFactorAuthPresent", "true"],
    ["NumericLessThan", "aws:MultiFactorAuthAge", "3600"],
  ])("trust: %s %s", (operator, key, value) => {
    expect(withTrust(operator, key, value)).toEqual(["error SILENT_BLOCK"]);
  });

  it.each([
    ["IpAddress", "aws:SourceIp", "192.0.2.0/24"],
    ["ArnLike", "aws:PrincipalArn", "arn:aws:iam::444455556666:role/*"],
  ])("trust, not certain to block: %s %s", (operator, key, value) => {
    expect(withTrust(operator, key, value)).toEqual([]);
  });

  const both = { ...onlyExporter, StringEquals: { "aws:SourceAccount": "444455556666" } };
  const denied = (Condition: Statement["Condition"]): Statement => deny("Perimeter", "s3:PutObject", Condition);
  it.each<[string, Statement, string[]]>([
    ["Allow that asks for a source account", write({ Principal: account, Condition: both }), ["error SILENT_BLOCK"]],
    [
      "Deny unless the source is right",
      denied({ ArnNotLike: { "aws:SourceArn": "arn:aws:iam::444455556666:root" } }),
      ["error SILENT_BLOCK"],
    ],
    [
      "IfExists does not save a Deny",
      denied({ ArnNotLikeIfExists: { "aws:SourceArn": "arn:aws:iam::444455556666:root" } }),
      ["error SILENT_BLOCK"],
    ],
    [
      "Deny outside a VPC endpoint",
      denied({ StringNotEquals: { "aws:SourceVpce": "vpce-1" } }),
      ["error SILENT_BLOCK"],
    ],
    ["Deny without MFA", denied({ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } }), ["error SILENT_BLOCK"]],
    [
      "a Null test exempts the exporter",
      denied({ ArnNotLike: { "aws:SourceArn": "arn:aws:iam::444455556666:root" }, Null: { "aws:SourceArn": "false" } }),
      [],
    ],
    [
      "services only",
      denied({
        StringNotEquals: { "aws:SourceAccount": "111122223333" },
        Bool: { "aws:PrincipalIsAWSService": "true" },
      }),
      [],
    ],
    [
      "exporter exempt by name",
      denied({
        StringNotEquals: { "aws:SourceVpce": "vpce-1" },
        ArnNotEquals: { "aws:PrincipalArn": EXPORTER.roleArn },
      }),
      [],
    ],
    [
      "deletion outside a VPC endpoint",
      deny("D", "s3:DeleteObject", { StringNotEquals: { "aws:SourceVpce": "vpce-1" } }),
      [],
    ],
    ["Deny in a VPC endpoint", denied({ StringEquals: { "aws:SourceVpce": "vpce-1" } }), []],
    [
      "readers in a VPC",
      {
        Sid: "R",
        Effect: "Allow",
        Principal: account,
        Action: "s3:GetObject",
        Resource: OBJECTS,
        Condition: { StringEquals: { "aws:SourceVpce": "vpce-1" } },
      },
      [],
    ],
  ])("bucket: %s", (_name, statement, expected) => {
    expect(found("bucket", [statement])).toEqual(expected);
  });

  it("is right for service principals, and needed there", () => {
    const send = {
      Effect: "Allow",
      Principal: { Service: "events.amazonaws.com" },
      Action: "sqs:SendMessage",
      Resource: "*",
    } as const;
    expect(
      unknown("resource", {
        ...send,
        Condition: { ArnLike: { "aws:SourceArn": "arn:aws:events:*:111122223333:rule/x" } },
      }),
    ).toEqual([]);
    expect(
      unknown("resource", { ...send, Condition: { StringEquals: { "aws:SourceAccount": "111122223333" } } }),
    ).toEqual([]);
    expect(unknown("resource", send)).toEqual(["security SERVICE_PRINCIPAL_UNBOUND"]);
    expect(unknown("resource", { ...send, Condition: { Null: { "aws:SourceArn": "false" } } })).toEqual([
      "security SERVICE_PRINCIPAL_UNBOUND",
    ]);
    expect(
      unknown("resource", {
        ...send,
        Condition: { ArnLikeIfExists: { "aws:SourceArn": "arn:aws:iam::444455556666:root" } },
      }),
    ).toEqual(["security SERVICE_PRINCIPAL_UNBOUND"]);
    expect(
      unknown("trust", { Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole" }),
    ).toEqual([]);
  });
});

describe("the header truth table", () => {
  const SSE = "s3:x-amz-server-side-encryption";
  it.each<[string, Statement["Condition"], string[]]>([
    [
      "wrong denied, missing denied",
      { StringNotEquals: { [SSE]: "aws:kms" } },
      ["warning REQUIRE_HEADER_BREAKS_MULTIPART"],
    ],
    [
      "IfExists changes nothing",
      { StringNotEqualsIfExists: { [SSE]: "aws:kms" } },
      ["warning REQUIRE_HEADER_BREAKS_MULTIPART"],
    ],
    [
      "wrong passes",
      { StringNotEquals: { [SSE]: "aws:kms" }, Null: { [SSE]: "true" } },
      ["warning REQUIRE_HEADER_BREAKS_MULTIPART", "error LEAKING_ENCRYPTION_PAIR"],
    ],
    ["wrong denied, missing passes", { StringNotEquals: { [SSE]: "aws:kms" }, Null: { [SSE]: "false" } }, []],
  ])("%s", (_name, condition, expected) => {
    expect(found("bucket", [deny("Sse", "s3:PutObject", condition)])).toEqual(expected);
  });

  it("only warns of a required hold header: whether Genesys Cloud sends it is not known", () => {
    const required = { StringNotEquals: { "s3:object-lock-legal-hold": "ON" } };
    expect(found("bucket", [deny("Hold", "s3:PutObject", required)])).toEqual([
      "warning REQUIRE_HEADER_BREAKS_MULTIPART",
    ]);
  });

  it("knows that a required hold header breaks multipart uploads, also with the exemption for their parts", () => {
    const required = {
      StringNotEquals: { "s3:object-lock-legal-hold": "ON" },
      Bool: { "s3:ObjectCreationOperation": "true" },
    };
    expect(found("bucket", [deny("Hold", "s3:PutObject", required)])).toEqual([
      "warning REQUIRE_HEADER_BREAKS_MULTIPART",
    ]);
  });
});

describe("causes of a 403 for uploads under legal hold", () => {
  it.each<[string, Statement]>([
    ["a tamper-proof Deny for everyone", deny("DenyTamper", ["s3:PutObjectLegalHold", "s3:PutObjectRetention"])],
    ["a pattern that takes it in", deny("DenyTamper", "s3:PutObject*")],
    [
      "NotAction that takes it in",
      { Sid: "D", Effect: "Deny", Principal: "*", NotAction: "s3:GetObject", Resource: OBJECTS },
    ],
    [
      "a hold itself denied",
      deny("D", "s3:PutObjectLegalHold", { StringEquals: { "s3:object-lock-legal-hold": "ON" } }),
    ],
    [
      "all but somebody else",
      deny("D", "s3:PutObject", { ArnNotLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/other" } }),
    ],
    ["settings denied", { ...deny("D", "s3:GetEncryptionConfiguration"), Resource: BUCKET }],
  ])("%s", (_name, statement) => {
    expect(found("bucket", [statement])).toEqual(["error DENY_HITS_EXPORTER"]);
  });

  it("NotPrincipal with the role", () => {
    const others = {
      Sid: "D",
      Effect: "Deny",
      NotPrincipal: account,
      Action: "s3:PutObject",
      Resource: OBJECTS,
    } as const;
    expect(found("bucket", [others])).toEqual(["error DENY_HITS_EXPORTER", "security DENY_WITH_NOT_PRINCIPAL"]);
  });

  it.each<[string, Statement]>([
    [
      "lifting a hold",
      deny("D", ["s3:PutObject", "s3:PutObjectLegalHold"], { StringEquals: { "s3:object-lock-legal-hold": "OFF" } }),
    ],
    ["another prefix", { ...deny("D", "s3:PutObject"), Resource: `${BUCKET}/other/*` }],
    [
      "everywhere but the prefix",
      { Sid: "D", Effect: "Deny", Principal: "*", Action: "s3:PutObject", NotResource: EXPORTED },
    ],
    ["a public access list", deny("D", "s3:PutObjectAcl", { StringEquals: { "s3:x-amz-acl": "public-read" } })],
    ["somebody else", { ...deny("D", "s3:*"), Principal: { AWS: "arn:aws:iam::777788889999:root" } }],
    ["plain HTTP", deny("D", "s3:*", { Bool: { "aws:SecureTransport": "false" } })],
  ])("none of them: a Deny of %s", (_name, statement) => {
    expect(found("bucket", [statement])).toEqual([]);
  });
});

describe("a Deny in the other policies of the export", () => {
  it("trust: of a third account is not about Genesys Cloud", () => {
    const third = { AWS: "arn:aws:iam::777788889999:root" };
    const statement: Statement = { Sid: "D", Effect: "Deny", Principal: third, Action: "sts:AssumeRole" };
    expect(found("trust", [trust(), statement])).toEqual([]);
    expect(found("trust", [trust(), { ...statement, Principal: { AWS: "444455556666" } }])).toEqual([
      "error DENY_HITS_EXPORTER",
    ]);
  });

  const denyKey = (overrides: Partial<Statement>): Statement => ({
    Sid: "D",
    Effect: "Deny",
    Action: "kms:*",
    Resource: "*",
    ...overrides,
  });
  it("own policy: of every key it hits, of one key nobody can say", () => {
    expect(found("identity", [denyKey({})])).toEqual(["error DENY_HITS_EXPORTER"]);
    expect(found("identity", [denyKey({ Resource: "arn:aws:kms:eu-central-1:111122223333:key/1" })])).toEqual([]);
  });

  it("key policy: by action and by service", () => {
    expect(found("key", [denyKey({ Principal: "*", Action: "kms:GenerateDataKey*" })])).toEqual([
      "error DENY_HITS_EXPORTER",
    ]);
    expect(found("key", [denyKey({ Principal: "*", Action: "kms:ScheduleKeyDeletion" })])).toEqual([]);
    const elsewhere = { StringNotEquals: { "kms:ViaService": "s3.eu-central-1.amazonaws.com" } };
    expect(found("key", [denyKey({ Principal: "*", Condition: elsewhere })])).toEqual([]);
  });

  it("trust: by the external id that Genesys Cloud sends", () => {
    const unless = (id: string): string[] => {
      const Condition = { StringNotEquals: { "sts:ExternalId": id } };
      return found("trust", [
        trust(),
        { Sid: "D", Effect: "Deny", Principal: { AWS: "*" }, Action: "sts:AssumeRole", Condition },
      ]);
    };
    expect(unless(ORGANIZATION)).toEqual([]);
    expect(unless("another")).toEqual(["error DENY_HITS_EXPORTER"]);
  });
});
