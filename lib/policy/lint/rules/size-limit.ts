import { caseWithout, write } from "../cases";
import { policyRule } from "../rule";
import type { PolicyKind } from "../types";

interface Limit {
  /** Maximum size. */
  readonly max: number;
  /** Maximum size in some places or without a raised quota. @default max */
  readonly some?: number;
  readonly unit: "bytes" | "characters";
  readonly title: string;
  /** AWS documentation of the limit; values without one are called reported. */
  readonly source: string;
}

const IDENTITY = "Policy size exceeds identity policy quota";
const RESOURCE = "Policy size exceeds resource policy quota";
const TRUST = "Policy size exceeds role trust policy quota";
const SCP = "Policy size exceeds SCP quota";
const RCP = "Policy size exceeds RCP quota";

const IAM = "IAM and AWS STS quotas";
const ORGANIZATIONS = "Quotas for AWS Organizations";

const LIMITS: { readonly [kind in PolicyKind]?: Limit } = {
  bucket: { max: 20480, unit: "bytes", title: RESOURCE, source: "Amazon S3: a bucket policy, 20 KB" },
  "access-point": { max: 20480, unit: "bytes", title: RESOURCE, source: "Amazon S3: an access point policy, 20 KB" },
  // all inline policies of a role together; a single managed policy
  identity: { max: 10240, some: 6144, unit: "characters", title: IDENTITY, source: IAM },
  // the default, and the reported maximum of the quota
  trust: { max: 8192, some: 2048, unit: "characters", title: TRUST, source: `${IAM}: 2,048; 8,192 is reported` },
  key: { max: 32768, unit: "bytes", title: RESOURCE, source: "AWS KMS: key policy format, 32,768 bytes" },
  // several sources report that AWS doubled it on 15 May 2026; stored copies of the AWS page still have 5,120
  scp: {
    max: 10240,
    unit: "characters",
    title: SCP,
    source: `${ORGANIZATIONS}: 5,120; 10,240 is reported since May 2026`,
  },
  topic: { max: 30720, unit: "bytes", title: RESOURCE, source: "Amazon SNS: policy quotas, 30 KB" },
  queue: { max: 8192, unit: "bytes", title: RESOURCE, source: "Amazon SQS: policy quotas" },
  rcp: { max: 5120, unit: "characters", title: RCP, source: ORGANIZATIONS },
};

const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `arn:aws:s3:::evidence/part-${i}/*`);

function limits(): string {
  const one = ([kind, limit]: [string, Limit]) => `${kind} ${limit.max} ${limit.unit} (${limit.source})`;
  return `The limits: ${Object.entries(LIMITS).map(one).join("; ")}.`;
}

export const sizeLimit = policyRule(
  {
    id: "SIZE_LIMIT",
    titles: [IDENTITY, RESOURCE, TRUST, SCP, RCP],
    what: "A policy that exceeds the size limit; or (a warning) a limit that applies in some places: a managed policy, or without a raised quota.",
    why: `AWS refuses it after a successful plan. The limit of an identity policy applies to all inline policies of a role together. ${limits()}`,
    fix: "Name fewer principals and resources, or use patterns.",
    kinds: ["bucket", "identity", "trust", "key", "access-point", "scp", "rcp", "topic", "queue"],
    passing: caseWithout("identity", write({ Resource: many(100) })),
    failing: caseWithout("identity", write({ Resource: many(400) })),
  },
  ({ text }, { kind }) => {
    const { max, some = max, unit, title, source } = LIMITS[kind]!;
    // skips policies that are far below the limit: a character has at most three bytes
    if (text.length * (unit === "bytes" ? 3 : 1) <= some) return [];
    // IAM does not count white space, Organizations does
    const counted = kind === "identity" || kind === "trust" ? text.replace(/\s/g, "") : text;
    const size = unit === "bytes" ? Buffer.byteLength(counted) : counted.length;
    if (size <= some) return [];
    const got = `${size} ${unit}`;
    if (size > max) return [{ title, got, message: `The limit of this policy type is ${max} ${unit} (${source}).` }];
    const message = `In some cases, the limit of this policy type is ${some} ${unit} (${source}).`;
    return [{ title, got, severity: "warning", message }];
  },
);
