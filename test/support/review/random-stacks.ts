import fc from "fast-check";
import type { PolicyDocument, Statement } from "../../../lib/policy";

export const HOME = "111122223333";
export const FOREIGN = "444455556666";
export const ROLES = ["exporter", "reader"] as const;
export const KEY = `arn:aws:kms:eu-west-2:${HOME}:key/<aws_kms_key.key.key_id>`;
export const roleArn = (name: string, account = HOME): string => `arn:aws:iam::${account}:role/${name}`;

/** The policies of one side of a comparison. */
export interface Policies {
  readonly exporter: PolicyDocument;
  readonly reader: PolicyDocument;
  readonly bucket: PolicyDocument;
  readonly key: PolicyDocument;
  readonly trust: PolicyDocument;
  /** The boundary of the reader; there may be none. */
  readonly boundary?: PolicyDocument | undefined;
}

type Part = Exclude<keyof Policies, "boundary">;

type Condition = { readonly [operator: string]: { readonly [key: string]: string | readonly string[] } };
type Writable = { -readonly [name in keyof Statement]: Statement[name] };

const S3_ACTIONS = [
  "s3:PutObject",
  "s3:GetObject",
  "s3:DeleteObject",
  "s3:PutObjectLegalHold",
  "s3:PutBucketPolicy",
  "s3:GetBucketLocation",
  "s3:Put*",
  "s3:*Object",
  "S3:getobject*",
  "s3:*",
];
const S3_RESOURCES = [
  "arn:aws:s3:::evidence",
  "arn:aws:s3:::evidence/*",
  "arn:aws:s3:::evidence/org/*",
  "arn:aws:s3:::evidence/org/2024*",
  "arn:aws:s3:::evidence/o?g/*",
  "arn:aws:s3:::evidence*",
  "arn:aws:s3:::*/org/*",
  "*",
];
const CONDITIONS: readonly Condition[] = [
  { Bool: { "aws:SecureTransport": "true" } },
  { Bool: { "aws:SecureTransport": "false" } },
  { StringEquals: { "s3:x-amz-server-side-encryption": "aws:kms" } },
  { StringNotEquals: { "s3:x-amz-server-side-encryption": ["aws:kms", "AES256"] } },
  { StringEqualsIfExists: { "s3:x-amz-server-side-encryption": "aws:kms" } },
  { Null: { "s3:x-amz-server-side-encryption": "true" } },
  { StringEquals: { "s3:object-lock-legal-hold": "ON" } },
  { StringEquals: { "s3:object-lock-legal-hold": "OFF" } },
  { IpAddress: { "aws:SourceIp": "198.51.100.0/24" } },
  { IpAddress: { "aws:SourceIp": ["198.51.100.0/25", "203.0.113.0/24"] } },
  { NotIpAddress: { "aws:SourceIp": "198.51.100.0/28" } },
  { ArnLike: { "aws:PrincipalArn": `arn:aws:iam::${HOME}:role/legal/*` } },
  { ArnNotLike: { "aws:PrincipalArn": [`arn:aws:iam::${HOME}:role/legal/*`, roleArn("exporter")] } },
  { ArnNotEquals: { "aws:PrincipalArn": roleArn("reader") } },
  { StringEquals: { "aws:PrincipalOrgID": "o-1a2b3c4d5e" } },
  { NumericLessThan: { "s3:TlsVersion": "1.2" } },
  { StringLike: { "aws:UserAgent": "genesys*" } },
  { "ForAnyValue:StringEquals": { "kms:ResourceAliases": ["alias/a", "alias/b"] } },
  { StringEquals: { "sts:ExternalId": "org-1" } },
  { DateLessThan: { "aws:CurrentTime": "2030-01-01T00:00:00Z" } },
];
const PRINCIPALS: readonly NonNullable<Statement["Principal"]>[] = [
  "*",
  { AWS: `arn:aws:iam::${HOME}:root` },
  { AWS: `arn:aws:iam::${FOREIGN}:root` },
  { AWS: roleArn("exporter") },
  { AWS: [roleArn("legal/custodian"), roleArn("reader")] },
  { AWS: FOREIGN },
  { AWS: roleArn("partner", FOREIGN) },
  { Service: "events.amazonaws.com" },
];

const some = <T>(values: readonly T[], most: number): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });
const conditions = fc
  .oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: some(CONDITIONS, 2) })
  .map((parts) => {
    const merged: { [operator: string]: { [key: string]: string | readonly string[] } } = {};
    for (const part of parts) {
      for (const [operator, keys] of Object.entries(part)) merged[operator] = { ...merged[operator], ...keys };
    }
    return merged;
  });

interface Words {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  readonly principals: readonly NonNullable<Statement["Principal"]>[];
}

function statement({ actions, resources, principals }: Words): fc.Arbitrary<Statement> {
  return fc
    .record({
      effect: fc.constantFrom("Allow" as const, "Allow" as const, "Deny" as const),
      actions: some(actions, 3),
      not: fc.integer({ min: 0, max: 19 }),
      resources: resources.length === 0 ? fc.constant([]) : some(resources, 2),
      principal: principals.length === 0 ? fc.constant(undefined) : fc.constantFrom(...principals),
      condition: conditions,
    })
    .map(({ effect, actions: chosen, not, resources: places, principal, condition }) => {
      const one: Writable = { Effect: effect };
      if (principal !== undefined) {
        // AWS refuses it in a trust policy, the only one here that names no resource
        if (not === 2 && effect === "Deny" && resources.length > 0) one.NotPrincipal = principal;
        else one.Principal = principal;
      }
      if (not === 0) one.NotAction = chosen;
      else one.Action = chosen.length === 1 ? chosen[0]! : chosen;
      if (places.length > 0) {
        if (not === 1) one.NotResource = places;
        else one.Resource = places;
      }
      if (Object.keys(condition).length > 0) one.Condition = condition;
      return one;
    });
}

const identityWords = {
  actions: [...S3_ACTIONS, "kms:Decrypt", "kms:*", "*"],
  resources: [...S3_RESOURCES, KEY],
  principals: [],
};
const WORDS: { readonly [part in Part]: Words } = {
  exporter: identityWords,
  reader: identityWords,
  bucket: {
    actions: S3_ACTIONS,
    resources: S3_RESOURCES.filter((one) => one !== "*" && !one.includes("*/")),
    principals: PRINCIPALS,
  },
  key: { actions: ["kms:Decrypt", "kms:GenerateDataKey", "kms:*"], resources: ["*"], principals: PRINCIPALS },
  trust: { actions: ["sts:AssumeRole", "sts:*"], resources: [], principals: PRINCIPALS },
};
export const PARTS = Object.keys(WORDS) as Part[];

const documentOf = (part: Part): fc.Arbitrary<PolicyDocument> =>
  fc
    .array(statement(WORDS[part]), { minLength: 1, maxLength: 4 })
    .map((Statement) => ({ Version: "2012-10-17", Statement }));

/** Policies made of a few words that overlap in many ways. */
export const policies: fc.Arbitrary<Policies> = fc
  .record({
    exporter: documentOf("exporter"),
    reader: documentOf("reader"),
    bucket: documentOf("bucket"),
    key: documentOf("key"),
    trust: documentOf("trust"),
    boundary: fc.oneof(
      { weight: 2, arbitrary: fc.constant(undefined) },
      documentOf("reader"),
      fc.constant("own" as const),
    ),
  })
  // the same text may be a policy and a boundary
  .map((all) => ({ ...all, boundary: all.boundary === "own" ? all.reader : all.boundary }));

/** Policies, and what they become by a few edits; now and then by all others. */
export const pairs: fc.Arbitrary<readonly [Policies, Policies]> = policies.chain((before) =>
  fc
    .oneof(
      {
        weight: 8,
        arbitrary: fc
          .array(edit, { minLength: 1, maxLength: 2 })
          .map((edits) => edits.reduce((now, one) => one(now), before)),
      },
      { weight: 1, arbitrary: policies },
    )
    .chain((after) => fc.tuple(fc.constant(after), fc.nat(7), policies))
    .map(([after, choice, other]) => [before, { ...after, boundary: boundaryOf(choice, after, other) }] as const),
);

// mostly the boundary stays; now and then it is what the reader has now, another one, or gone
function boundaryOf(choice: number, { reader, boundary }: Policies, other: Policies): PolicyDocument | undefined {
  return choice === 0 ? undefined : choice === 1 ? other.boundary : choice < 4 && boundary ? reader : boundary;
}

type Edit = (policies: Policies) => Policies;

const edit: fc.Arbitrary<Edit> = fc.constantFrom(...PARTS).chain((part) =>
  fc
    .record({ kind: fc.integer({ min: 0, max: 9 }), at: fc.nat(3), fresh: statement(WORDS[part]) })
    .map((choice): Edit => (now) => ({
      ...now,
      [part]: { ...now[part], Statement: edited([...(now[part].Statement as Statement[])], choice) },
    })),
);

interface Choice {
  readonly kind: number;
  readonly at: number;
  readonly fresh: Statement;
}

function edited(statements: Statement[], { kind, at, fresh }: Choice): Statement[] {
  const i = at % statements.length;
  const one = statements[i]!;
  const put = (...instead: Statement[]) => [...statements.slice(0, i), ...instead, ...statements.slice(i + 1)];
  switch (kind) {
    case 0:
      return [...statements, fresh];
    case 1:
      return statements.length > 1 ? put() : statements;
    case 2:
      return put({ ...one, ...(fresh.Condition && { Condition: fresh.Condition }) });
    case 3: {
      const { Condition: _, ...rest } = one;
      return put(rest);
    }
    case 4:
      return fresh.Action === undefined || one.Action === undefined
        ? statements
        : put({ ...one, Action: fresh.Action });
    case 5:
      return fresh.Resource === undefined || one.Resource === undefined
        ? statements
        : put({ ...one, Resource: fresh.Resource });
    case 6:
      return fresh.Principal === undefined || one.Principal === undefined
        ? statements
        : put({ ...one, Principal: fresh.Principal });
    case 7:
      return statements.reverse();
    case 8:
      return Array.isArray(one.Action)
        ? put(...(one.Action as string[]).map((Action, n) => ({ ...one, Sid: `S${i}${n}`, Action })))
        : put({ ...one, Sid: "Renamed" });
    default:
      return [...statements, { ...one, Sid: "Again" }];
  }
}

/** The synthesized stack with these policies. */
export function stackWith(policies: Policies): string {
  const text = (document: PolicyDocument) => JSON.stringify(document).replace(/([$%])\{/g, "$1$1{");
  return JSON.stringify({
    provider: { aws: [{ region: "eu-west-2", allowed_account_ids: [HOME] }] },
    resource: {
      aws_s3_bucket: { evidence: { bucket: "evidence" } },
      aws_s3_bucket_policy: { evidence: { bucket: "${aws_s3_bucket.evidence.id}", policy: text(policies.bucket) } },
      aws_kms_key: { key: { policy: text(policies.key) } },
      aws_iam_role: Object.fromEntries(
        ROLES.map((name) => [
          name,
          {
            name,
            assume_role_policy: text(policies.trust),
            ...(name === "reader" && policies.boundary && { permissions_boundary: "${aws_iam_policy.bound.arn}" }),
          },
        ]),
      ),
      // it stays where it bounds nobody: one that goes is another change
      aws_iam_policy: { bound: { name: "bound", policy: text(policies.boundary ?? policies.reader) } },
      aws_iam_role_policy: Object.fromEntries(
        ROLES.map((name) => [name, { role: name, policy: text(policies[name]) }]),
      ),
    },
  });
}
