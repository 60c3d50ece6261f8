import { caseWithout, write } from "../cases";
import { policyRule } from "../rule";
import type { PolicyKind } from "../types";

interface Limit {
  /** What AWS refuses above. */
  readonly max: number;
  /** What it refuses above unless the policy is put elsewhere or a quota is raised. @default max */
  readonly some?: number;
  readonly unit: "bytes" | "characters";
  readonly title: string;
  /** Page of AWS's that says so; what no page of AWS's was read to say is called reported. */
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
  // all inline policies of a role together; a managed policy
  identity: { max: 10240, some: 6144, unit: "characters", title: IDENTITY, source: IAM },
  // by default, and what a raised quota is reported to end at
  trust: { max: 8192, some: 2048, unit: "characters", title: TRUST, source: `${IAM}: 2,048; 8,192 is reported` },
  key: { max: 32768, unit: "bytes", title: RESOURCE, source: "AWS KMS: key policy format, 32,768 bytes" },
  // AWS announced the double on 15 May 2026, as several report; stored copies of its own page still say 5,120
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
    severity: "error",
    titles: [IDENTITY, RESOURCE, TRUST, SCP, RCP],
    what: "A policy that is larger than AWS takes; or (a warning) larger than it takes in every place: a managed policy, a quota not raised.",
    why: `AWS rejects it after a green plan. The limit of an identity policy is that of all inline policies of a role together. ${limits()}`,
    fix: "Name fewer principals and resources, or cover them by a pattern.",
    kinds: ["bucket", "identity", "trust", "key", "access-point", "scp", "rcp", "topic", "queue"],
    passing: caseWithout("identity", write({ Resource: many(100) })),
    failing: caseWithout("identity", write({ Resource: many(400) })),
  },
  ({ text }, { kind }) => {
    const { max, some = max, unit, title, source } = LIMITS[kind]!;
    // most are far below: a character is at most three bytes
    if (text.length * (unit === "bytes" ? 3 : 1) <= some) return [];
    // IAM does not count white space, Organizations does
    const counted = kind === "identity" || kind === "trust" ? text.replace(/\s/g, "") : text;
    const size = unit === "bytes" ? Buffer.byteLength(counted) : counted.length;
    if (size <= some) return [];
    const got = `${size} ${unit}`;
    if (size > max) return [{ title, got, message: `A policy of this kind holds ${max} ${unit} (${source}).` }];
    return [
      {
        title,
        got,
        severity: "warning",
        message: `Not every policy of this kind holds more than ${some} ${unit} (${source}).`,
      },
    ];
  },
);
