import { jsonText } from "../../read";
import { caseWithout, write } from "../cases";
import { policyRule } from "../rule";
import type { PolicyKind } from "../types";

interface Limit {
  readonly max: number;
  readonly unit: "bytes" | "characters";
}

// documented by AWS; that of a trust policy is a default quota which can be raised
const LIMITS: { readonly [kind in PolicyKind]?: Limit } = {
  bucket: { max: 20480, unit: "bytes" },
  identity: { max: 10240, unit: "characters" },
  trust: { max: 2048, unit: "characters" },
  key: { max: 32768, unit: "bytes" },
};

const many = (count: number): string[] => Array.from({ length: count }, (_, i) => `arn:aws:s3:::evidence/part-${i}/*`);

export const sizeLimit = policyRule(
  {
    id: "SIZE_LIMIT",
    severity: "error",
    what: "A policy that is larger than AWS takes.",
    why: "AWS rejects it after a green plan. The limit of an identity policy is that of all inline policies of a role together.",
    fix: "Name fewer principals and resources, or cover them by a pattern.",
    kinds: ["bucket", "identity", "trust", "key"],
    passing: caseWithout("identity", write({ Resource: many(100) })),
    failing: caseWithout("identity", write({ Resource: many(400) })),
  },
  ({ document }, { kind }) => {
    const limit = LIMITS[kind];
    if (limit === undefined) return [];
    const text = jsonText(document) ?? "";
    // IAM does not count white space
    const size = limit.unit === "bytes" ? Buffer.byteLength(text) : text.replace(/\s/g, "").length;
    if (size <= limit.max) return [];
    return [{ message: `A policy of this kind holds ${limit.max} ${limit.unit}.`, got: `${size} ${limit.unit}` }];
  },
);
