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
}

const IDENTITY = "Policy size exceeds identity policy quota";
const RESOURCE = "Policy size exceeds resource policy quota";
const TRUST = "Policy size exceeds role trust policy quota";
const SCP = "Policy size exceeds SCP quota";
const RCP = "Policy size exceeds RCP quota";

// IAM's quotas: all inline policies of a role, and a managed one; a trust policy by default, and what others report of a
// raised quota. Those of Organizations since 15 May 2026, before it was half as much. SNS and SQS: their quotas of policies
const LIMITS: { readonly [kind in PolicyKind]?: Limit } = {
  bucket: { max: 20480, unit: "bytes", title: RESOURCE },
  "access-point": { max: 20480, unit: "bytes", title: RESOURCE },
  identity: { max: 10240, some: 6144, unit: "characters", title: IDENTITY },
  trust: { max: 8192, some: 2048, unit: "characters", title: TRUST },
  key: { max: 32768, unit: "bytes", title: RESOURCE },
  scp: { max: 10240, unit: "characters", title: SCP },
  topic: { max: 30720, unit: "bytes", title: RESOURCE },
  queue: { max: 8192, unit: "bytes", title: RESOURCE },
  rcp: { max: 5120, unit: "characters", title: RCP },
};

const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `arn:aws:s3:::evidence/part-${i}/*`);

export const sizeLimit = policyRule(
  {
    id: "SIZE_LIMIT",
    severity: "error",
    titles: [IDENTITY, RESOURCE, TRUST, SCP, RCP],
    what: "A policy that is larger than AWS takes; or (a warning) larger than it takes in every place: a managed policy, a quota not raised.",
    why: "AWS rejects it after a green plan. The limit of an identity policy is that of all inline policies of a role together.",
    fix: "Name fewer principals and resources, or cover them by a pattern.",
    kinds: ["bucket", "identity", "trust", "key", "access-point", "scp", "rcp", "topic", "queue"],
    passing: caseWithout("identity", write({ Resource: many(100) })),
    failing: caseWithout("identity", write({ Resource: many(400) })),
  },
  ({ text }, { kind }) => {
    const { max, some = max, unit, title } = LIMITS[kind]!;
    // most are far below: a character is at most three bytes
    if (text.length * (unit === "bytes" ? 3 : 1) <= some) return [];
    // IAM does not count white space, Organizations does
    const counted = kind === "identity" || kind === "trust" ? text.replace(/\s/g, "") : text;
    const size = unit === "bytes" ? Buffer.byteLength(counted) : counted.length;
    if (size <= some) return [];
    const got = `${size} ${unit}`;
    if (size > max) return [{ title, got, message: `A policy of this kind holds ${max} ${unit}.` }];
    return [
      { title, got, severity: "warning", message: `Not every policy of this kind holds more than ${some} ${unit}.` },
    ];
  },
);
