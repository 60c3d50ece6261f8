import { explainUpload, readStack, type Explanation, type UploadQuestion } from "../../lib/explain";

export const ROLE = "arn:aws:iam::111122223333:role/writer";
export const BUCKET = "arn:aws:s3:::evidence";

/** Of the account that manages the organization, and not of the role's. */
export const OF_ORGANIZATION = { provider: "aws.management" };

export interface Parts {
  /** Statements of the bucket policy. */
  readonly bucket?: readonly object[];
  /** More statements of the role. */
  readonly role?: readonly object[];
  readonly trust?: object;
  readonly attributes?: object;
  readonly resources?: object;
  readonly provider?: object;
}

export function policy(...statements: readonly object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}

export function stackOf({
  bucket = [],
  role = [],
  trust = {},
  attributes = {},
  resources = {},
  provider = {},
}: Parts): object {
  const write = ["s3:PutObject", "s3:GetBucketLocation", "s3:GetEncryptionConfiguration"];
  const assume = {
    Effect: "Allow",
    Principal: { AWS: "arn:aws:iam::765628985471:root" },
    Action: "sts:AssumeRole",
    Condition: { StringEquals: { "sts:ExternalId": "org-1" } },
    ...trust,
  };
  const put = { Effect: "Allow", Action: write, Resource: [BUCKET, `${BUCKET}/*`] };
  const own = { region: "eu-west-2", allowed_account_ids: ["111122223333"], ...provider };
  const management = { alias: "management", region: "eu-west-2", allowed_account_ids: ["555566667777"] };
  const isManaged = JSON.stringify(resources).includes(OF_ORGANIZATION.provider);
  return {
    provider: { aws: [own, ...(isManaged ? [management] : [])] },
    resource: {
      aws_s3_bucket: { evidence: { bucket: "evidence" } },
      aws_iam_role: { writer: { name: "writer", assume_role_policy: policy(assume), ...attributes } },
      aws_iam_role_policy: { writer: { role: "${aws_iam_role.writer.name}", policy: policy(put, ...role) } },
      ...(bucket.length === 0
        ? {}
        : { aws_s3_bucket_policy: { evidence: { bucket: "evidence", policy: policy(...bucket) } } }),
      ...resources,
    },
  };
}

export function ask(parts: Parts, question: Partial<UploadQuestion> = {}): Explanation {
  return explainUpload(readStack("test", JSON.stringify(stackOf(parts))).stack, { key: "org-1/r.opus", ...question });
}

/** The same with the bucket in account 999988887777, by the provider `aws.other`; the role stays where it is. */
export function acrossAccounts(parts: Parts): object {
  const aws_s3_bucket = { evidence: { bucket: "evidence", provider: "aws.other" } };
  const { resource, provider } = stackOf({ ...parts, resources: { aws_s3_bucket, ...parts.resources } }) as {
    resource: Json;
    provider: { aws: readonly Json[] };
  };
  const other = { alias: "other", region: "eu-west-2", allowed_account_ids: ["999988887777"] };
  return { resource, provider: { aws: [...provider.aws, other] } };
}

export function askAcross(parts: Parts, question: Partial<UploadQuestion> = {}): Explanation {
  const { stack } = readStack("test", JSON.stringify(acrossAccounts(parts)));
  return explainUpload(stack, { key: "org-1/r.opus", ...question });
}

/** Lets the role write from its own account. */
export const lets = (more: Json = {}): Json => {
  const Principal = { AWS: ROLE };
  return { Effect: "Allow", Principal, Action: "s3:*", Resource: [BUCKET, `${BUCKET}/*`], ...more };
};

export function denial(Condition: object, more: object = {}): Parts {
  return {
    bucket: [
      {
        Sid: "D",
        Effect: "Deny",
        Principal: "*",
        Action: "s3:*",
        Resource: [BUCKET, `${BUCKET}/*`],
        Condition,
        ...more,
      },
    ],
  };
}

export const unknownChecks = ({ checks }: Explanation) => checks.filter(({ verdict }) => verdict === "unknown");
export const changes = ({ checks }: Explanation) =>
  checks.flatMap(({ change = [], otherwise = [] }) => [...change, ...otherwise]).join(" ");

export const KMS = { Effect: "Allow", Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: "*" };
export const root = {
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::111122223333:root" },
  Action: "kms:*",
  Resource: "*",
};
export const admin = { ...root, Principal: { AWS: "arn:aws:iam::111122223333:role/adm" } };
export const PERHAPS = "${var.on ? 1 : 0}";
export const KEY = "${aws_kms_key.k.arn}";

export type Json = { readonly [name: string]: unknown };

export function encrypted(by: Json, block: Json = {}, rule: Json = {}): Json {
  const rules = [{ apply_server_side_encryption_by_default: [by], ...rule }];
  return { aws_s3_bucket_server_side_encryption_configuration: { e: { bucket: "evidence", rule: rules, ...block } } };
}

export const byKey = { sse_algorithm: "aws:kms", kms_master_key_id: KEY };
export const aKey = (statement: Json, more: Json = {}) => ({
  aws_kms_key: { k: { policy: policy(statement), ...more } },
});

export const verdicts = ({ verdict, refusals }: Explanation) => [verdict, ...refusals.map((one) => one.code)].join(" ");
