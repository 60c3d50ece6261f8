import type { PolicyDocument, Statement } from "../statement";
import type { LintCase, LintContext, LintExporter, PolicyKind } from "./types";

/** The exporter of every case. The ids are examples. */
export const EXPORTER: LintExporter = {
  roleArn: "arn:aws:iam::111122223333:role/legal-hold-exporter",
  accountId: "111122223333",
  organizationId: "0f1e2d3c-4b5a-4678-9abc-def012345678",
  genesysAccountId: "444455556666",
  bucketName: "evidence",
  keyPrefix: "0f1e2d3c-4b5a-4678-9abc-def012345678/",
};

export const BUCKET = "arn:aws:s3:::evidence";
export const OBJECTS = `${BUCKET}/*`;
/** What the exporter may write. */
export const EXPORTED = `${BUCKET}/${EXPORTER.keyPrefix}*`;
export const CUSTODIANS = ["arn:aws:iam::111122223333:role/custodian"];

/** A case for a policy that serves the exporter. */
export function caseFor(kind: PolicyKind, ...statements: readonly Statement[]): LintCase {
  return { policy: document(statements), context: { kind, exporter: EXPORTER, custodians: CUSTODIANS } };
}

/** A case for a bucket policy that serves the exporter, complete but for some statements. */
export function bucketCase(...statements: readonly Statement[]): LintCase {
  return caseFor("bucket", TLS_ONLY, ...statements);
}

/** A case for a policy of which only the text is known. */
export function caseWithout(kind: PolicyKind, ...statements: readonly Statement[]): LintCase {
  return { policy: document(statements), context: { kind } };
}

/** A case with a text beside the policy. */
export function caseWith(context: LintContext, ...statements: readonly Statement[]): LintCase {
  return { policy: document(statements), context };
}

/** Lets the exporter put objects; with overrides. */
export function write(overrides: Partial<Statement> = {}): Statement {
  return { Sid: "AllowExporterUpload", Effect: "Allow", Action: "s3:PutObject", Resource: EXPORTED, ...overrides };
}

/** Denies everyone something on every object; with overrides. */
export function deny(Sid: string, Action: string | readonly string[], Condition?: Statement["Condition"]): Statement {
  const statement: Statement = { Sid, Effect: "Deny", Principal: "*", Action, Resource: OBJECTS };
  return Condition === undefined ? statement : { ...statement, Condition };
}

/** The denial without which a bucket policy is not complete. */
export const TLS_ONLY: Statement = {
  ...deny("DenyInsecureTransport", "s3:*", { Bool: { "aws:SecureTransport": "false" } }),
  Resource: [BUCKET, OBJECTS],
};

/** The trust that is right. */
export function trust(overrides: Partial<Statement> = {}): Statement {
  return {
    Sid: "GenesysCloud",
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::444455556666:root" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": EXPORTER.organizationId! } },
    ...overrides,
  };
}

function document(statements: readonly Statement[]): PolicyDocument {
  return { Version: "2012-10-17", Statement: statements };
}

/** A case of a policy that no type allows. */
export function malformed(kind: PolicyKind, document: unknown): LintCase {
  return { policy: document as PolicyDocument, context: { kind } };
}

/** A case of one statement that no type allows. */
export function malformedStatement(kind: PolicyKind, overrides: { readonly [member: string]: unknown }): LintCase {
  const known = { Effect: "Allow", Action: "s3:GetObject", Resource: OBJECTS };
  const kept = Object.entries({ ...known, ...overrides }).filter(([, value]) => value !== undefined);
  return malformed(kind, { Version: "2012-10-17", Statement: [Object.fromEntries(kept)] });
}
